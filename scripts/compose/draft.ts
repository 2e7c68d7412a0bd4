import type { Text } from '../document/index.ts';
import { type Problem, problem, type RuleId } from '../problem/index.ts';
import type { ComposedText } from './composed-text.ts';
import { piecesOf } from './mark.ts';
import type { MarkedText } from './text-table.ts';

/** A document being made of a composed text. */
export type Draft = {
  readonly composed: ComposedText;
  readonly texts: readonly MarkedText[];
  readonly chinese: boolean;
  readonly problems: Problem[];
  /** Stretches of the composed text, by their first and last offset, of which all is told that is to tell. */
  readonly torn: (readonly [start: number, end: number])[];
  /** The values among the document's texts. */
  readonly values: Map<Text, PrintedValue>;
};

/** Which text of the source a node holds, and its offset in the composed text. */
type PrintedValue = { readonly id: number; readonly at: number };

/** Reports a problem at an offset of the composed text, in the template's place. */
export function report(
  draft: Draft,
  rule: RuleId,
  offset: number,
  values: Problem['values'] = {},
): undefined {
  draft.problems.push(problem(rule, draft.composed.placeAt(offset), values));
  return undefined;
}

/** A text with its values in the place of their marks. */
export function unmark(marked: string, texts: readonly MarkedText[]): string {
  return piecesOf(marked)
    .map(({ text, id }) => (id === undefined ? text : (texts[id]?.raw ?? '')))
    .join('');
}
