import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStyle } from '../../scripts/style/index.ts';

const shipped = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const older = shipped.replace(/ {2}tableItem: .*\n/u, '');

function rolesOf(text: string) {
  const { value, problems } = readStyle(new TextEncoder().encode(text), 'style.yaml');
  return { roles: value?.roles, problems: problems.map(({ rule, values }) => [rule, values.key]) };
}

test('items of lists in cells are set like their text, with lines after the first indented by a character', () => {
  const { tableText, tableItem } = rolesOf(shipped).roles ?? {};
  const { wordStyle, verticalAlign, ...looks } = tableItem ?? {};
  expect(wordStyle).toBe('表格列表');
  expect({ ...tableText, hangingIndent: 10.5 }).toMatchObject(looks);
});

test('a style sheet older than them reads as before, and sets them as their text, without a hang', () => {
  expect(older).not.toContain('hangingIndent');
  const { roles, problems } = rolesOf(older);
  expect(problems).toEqual([]);
  expect(roles?.tableItem).toEqual({ ...roles?.tableText, wordStyle: '表格正文（列表）' });
  expect(roles?.tableItem.hangingIndent).toBe(0);
});

test('a fault of the text of cells is told once where items have its look', () => {
  const faulty = older.replace(/(tableText: .*lineHeight: )14.5pt/u, '$19pt');
  expect(rolesOf(faulty).problems).toEqual([['style-impossible', 'roles.tableText.lineHeight']]);
});
