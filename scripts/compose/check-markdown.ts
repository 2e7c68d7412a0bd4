import type { Root } from 'mdast';
import type { Problem, RuleId, TextPlace } from '../problem/index.ts';
import { checkMisreadings } from '../read/index.ts';
import type { ComposedText } from './composed-text.ts';

/** What a source is refused or warned of, and a template may well have: one paragraph may begin with 1、 and say ；2. */
const allowed: ReadonlySet<RuleId> = new Set(['list-unmarked-line', 'list-run-on']);
/** What is written otherwise in a template than in a source. */
const ownWords: ReadonlySet<RuleId> = new Set(['list-unmarked', 'pasted-table', 'indented-code']);

/** What Markdown takes for something else in a template's own text. Values are marks in it, and no Markdown. */
export function checkMarkdown(root: Root, { text, placeAt }: ComposedText): Problem[] {
  const placeOf = (start: number, end = start): TextPlace => {
    const first = placeAt(start);
    const last = placeAt(Math.max(start, end - 1));
    // What an earlier part of the template prints may stand behind what a later one does.
    const goesOn = last.line > first.line || (last.line === first.line && last.column >= first.column);
    return goesOn ? { ...first, endLine: last.line, endColumn: last.column + 1 } : first;
  };
  return checkMisreadings(root, text, placeOf)
    .filter(({ rule, values }) => !allowed.has(rule) && !isBlank(rule, values))
    .map((one) => (ownWords.has(one.rule) ? { ...one, values: { ...one.values, case: 'template' } } : one));
}

/** A line to write on by hand. */
function isBlank(rule: RuleId, { marker }: Problem['values']): boolean {
  return rule === 'stray-marker' && /^_{3,}$/.test(String(marker));
}
