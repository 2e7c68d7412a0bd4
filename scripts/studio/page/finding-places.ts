import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import type { Finding } from '../protocol.ts';

/** Where a finding is in the text as it is now, and what stood there when it was found; offsets, the end exclusive. */
export type Place = {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
  readonly was: string;
};

export const setPlaces = StateEffect.define<readonly Place[]>();

/** Keeps the places of findings while the text changes, from one look to the next. */
export const findingPlaces = StateField.define<readonly Place[]>({
  create: () => [],
  update: (places, { changes, effects }) => {
    for (const one of effects) if (one.is(setPlaces)) places = one.value;
    // Those that are set together with a change stand where they stood before it.
    return changes.empty
      ? places
      : places.map((one) => ({
          ...one,
          from: changes.mapPos(one.from, 1),
          to: Math.max(changes.mapPos(one.from, 1), changes.mapPos(one.to, -1)),
        }));
  },
});

/** From the first to the last. */
export function placesOf(state: EditorState): readonly Place[] {
  return state.field(findingPlaces);
}
