import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../scripts/check/apply-edits.ts';
import type { EditorRule, WrongExample } from '../../scripts/check/editor-rule.ts';
import { checkAttachment, checkRules, defaultSettings } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { type Problem, rules } from '../../scripts/problem/index.ts';
import { offsetIn } from '../../scripts/read/index.ts';
import { exampleSource } from './example-source.ts';

/** The list of terms the examples are held against. */
const terms = [{ preferred: '长三角', variants: ['长江三角洲', '三角'], reason: '' }];

/** What the rules find in a source; a source that cannot be read is a fault of the example. */
function check(source: string, file = 'source.md'): { text: string; problems: Problem[] } {
  const { value, problems } = readAttachment(new TextEncoder().encode(source), file);
  if (!value) throw new Error(`unreadable example: ${JSON.stringify(problems)}\n${source}`);
  const text = source.replace(/^\ufeff/, '');
  return { text, problems: checkAttachment(value, text, { settings: defaultSettings, terms }) };
}

/** The stretches of source a rule reports, in order, line ends as line feeds. */
function findsOf(rule: EditorRule, source: string, file?: string): string[] {
  const { text, problems } = check(source, file);
  const offset = offsetIn(text);
  return problems.flatMap(({ rule: id, place }) => {
    if (id !== rule.id || place?.line === undefined) return [];
    const { line, column, endLine = line, endColumn = column } = place;
    return [text.slice(offset(line, column), offset(endLine, endColumn)).replace(/\r\n/g, '\n')];
  });
}

/** A source after `--fix` with one rule alone. */
function fix(rule: EditorRule, source: string, rounds = 10): string {
  const { text, problems } = check(source);
  const found = problems.filter(({ rule: id }) => id === rule.id);
  const fixed = applyEdits(text, found, 'source.md');
  if (fixed === text) return text;
  if (rounds === 0) throw new Error(`${rule.id} mends for ever: ${fixed}`);
  return fix(rule, fixed, rounds - 1);
}

/** The example as it is, then with a byte order mark, with CR LF, and after a character outside the BMP. */
const dressings: readonly (readonly [string, (example: { text?: string; source?: string }) => string])[] = [
  ['as it is', (example) => exampleSource(example)],
  ['with a BOM', (example) => `\ufeff${exampleSource(example)}`],
  ['with CR LF', (example) => exampleSource(example).replace(/\r?\n/g, '\r\n')],
  ['after an emoji', (example) => exampleSource(example, '😀')],
];

test('every rule of the editor’s groups stands in the table, once', () => {
  const editorial = ['structure', 'punctuation', 'numerals', 'values', 'words'];
  const said = Object.entries(rules).flatMap(([id, { group }]) => (editorial.includes(group) ? [id] : []));
  expect(checkRules.map(({ id }) => id).toSorted()).toEqual(said.toSorted());
});

describe.each(checkRules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  const whole = ({ fixed, source }: WrongExample) =>
    exampleSource(source === undefined ? { text: fixed ?? '' } : { source: fixed ?? '' });

  test('shows at least two wrong texts and two right ones', () => {
    expect(rule.wrong.length).toBeGreaterThanOrEqual(2);
    expect(rule.right.length).toBeGreaterThanOrEqual(2);
  });

  test.each(dressings)('finds what is wrong, where it is: %s', (_, dress) => {
    for (const example of rule.wrong) {
      const source = dress(example);
      expect(findsOf(rule, source, example.file), source).toEqual(example.finds);
    }
  });

  test.each(dressings)('finds nothing in what is right: %s', (_, dress) => {
    for (const example of rule.right)
      expect(findsOf(rule, dress(example), example.file), dress(example)).toEqual([]);
  });

  test('no rule finds more than a hint in what is right', () => {
    for (const example of rule.right) {
      const { problems } = check(exampleSource(example), example.file);
      expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });

  test('mends nothing into what another rule finds', () => {
    const counted = (source: string) =>
      check(source)
        .problems.filter(({ severity, rule: id }) => severity !== 'hint' && id !== rule.id)
        .map(({ rule: id }) => id);
    for (const example of rule.wrong.filter(({ fixed }) => fixed !== undefined)) {
      const before = counted(exampleSource(example));
      for (const id of counted(whole(example))) {
        expect(before, `${example.fixed}`).toContain(id);
        before.splice(before.indexOf(id), 1);
      }
    }
  });

  test('mends what it can, and finds no more to mend then', () => {
    for (const example of rule.wrong) {
      const before = exampleSource(example);
      const after = fix(rule, before);
      expect(after).toBe(example.fixed === undefined ? before : whole(example));
      if (example.fixed !== undefined) expect(findsOf(rule, after), after).toEqual([]);
    }
  });
});
