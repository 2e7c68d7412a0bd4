import type { Node } from 'mdast';
import type { TextPlace } from '../problem/index.ts';
import type { PlaceAt } from './place-in.ts';

/** A line of a node as it stands in the source, past indent and quote marks, without its end. */
export type PlacedLine = {
  readonly text: string;
  /** What stands before it on its line, within the node. */
  readonly indent: string;
  /** The place of a stretch of it (UTF-16 units). */
  readonly place: (index: number, length: number) => TextPlace;
};

/** Whether a line ends in a hard break, which keeps the next one apart. */
export function endsHard({ text }: PlacedLine): boolean {
  return /(?:\\| {2,})$/.test(text);
}

/** Makes the lines of nodes of a text; a list item's mark is no part of its paragraph. */
export function linesIn(text: string, placeAt: PlaceAt): (node: Node) => PlacedLine[] {
  return ({ position }) => {
    const from = position?.start.offset ?? 0;
    const source = text.slice(from, position?.end.offset ?? 0);
    return Array.from(
      source.matchAll(/(?<=^|[\r\n])([ \t\u3000\u00a0>]*)([^\r\n]*)(?:\r\n|\n|\r|$)/g),
      (match) => {
        const start = from + match.index + (match[1] ?? '').length;
        return {
          text: match[2] ?? '',
          indent: match[1] ?? '',
          place: (index, length) => placeAt(start + index, start + index + length),
        };
      },
    );
  };
}
