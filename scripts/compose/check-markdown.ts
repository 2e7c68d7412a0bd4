import type { Root } from 'mdast';
import type { Problem, RuleId, TextPlace } from '../problem/index.ts';
import { checkMisreadings } from '../read/index.ts';
import type { ComposedText } from './composed-text.ts';
import type { Draft } from './draft.ts';
import { piecesOf } from './mark.ts';

/** What a source is refused or warned of, and a template may well have: one paragraph may begin with 1、 and say ；2. */
const allowed: ReadonlySet<RuleId> = new Set(['list-unmarked-line', 'list-run-on']);
/** What is written otherwise in a template than in a source. */
const ownWords: ReadonlySet<RuleId> = new Set(['list-unmarked', 'pasted-table', 'indented-code']);

/** What Markdown takes for something else in a template's own text. Values are marks in it, and no Markdown; `torn` is left out. */
export function checkMarkdown(root: Root, composed: ComposedText, torn: Draft['torn']): Problem[] {
  const { text, placeAt } = composed;
  const isTorn = ({ position }: Root['children'][number]) =>
    torn.some(([start, end]) => (position?.start.offset ?? 0) >= start && (position?.end.offset ?? 0) <= end);
  const whole: Root = { ...root, children: root.children.filter((node) => !isTorn(node)) };
  const placeOf = (start: number, end = start): TextPlace => {
    const first = placeAt(start);
    const last = placeAt(Math.max(start, end - 1));
    // What an earlier part of the template prints may stand behind what a later one does.
    const goesOn = last.line > first.line || (last.line === first.line && last.column >= first.column);
    return goesOn ? { ...first, endLine: last.line, endColumn: last.column + 1 } : first;
  };
  return checkMisreadings(whole, text, placeOf)
    .filter(({ rule, values }) => !allowed.has(rule) && !isBlank(rule, values))
    .map((one) => withOwnWords(one, composed));
}

/** What a finding says in a template: of a value's mark, what the template has for it. */
function withOwnWords(one: Problem, { lineAt }: ComposedText): Problem {
  const { rule, place, values } = one;
  if (ownWords.has(rule)) return { ...one, values: { ...values, case: 'template' } };
  if (rule !== 'heading-space' || place?.line === undefined) return one;
  const expressions = lineAt(place.line).match(/\{\{.*?\}\}/g) ?? [];
  const write = piecesOf(String(values.write)).map(({ id, text }) =>
    id === undefined ? text : (expressions.shift() ?? ''),
  );
  return { ...one, values: { ...values, write: write.join('') } };
}

/** A line to write on by hand. */
function isBlank(rule: RuleId, { marker }: Problem['values']): boolean {
  return rule === 'stray-marker' && /^_{3,}$/.test(String(marker));
}
