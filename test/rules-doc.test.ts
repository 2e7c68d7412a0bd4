import { expect, test } from 'vitest';
import { type RuleId, rules } from '../scripts/problem/index.ts';
import { fencesOf } from './fixtures/markdown-page.ts';
import { rulesPage } from './fixtures/rules-page.ts';

test.each([
  ['docs/rules.md', 'en'],
  ['docs/zh-CN/rules.md', 'zh'],
] as const)('%s shows every rule as it is; `npm run docs` writes it anew', async (path, language) => {
  const page = await rulesPage(language);
  for (const id of Object.keys(rules)) expect(page, id).toContain(id);
  await expect(page).toMatchFileSnapshot(`../${path}`);
});

test('the example shows three rules broken, two of which --fix mends', async () => {
  const page = await rulesPage('en');
  const [source, , found, , fixed, left] = fencesOf(page).map(({ text }) => text);
  const ids = (report = '') => report.match(/(?<=^附件2\.md:.* )[\w-]+$/gmu);
  expect(ids(found)).toEqual(['declared-count', 'range-hyphen', 'half-width-mark']);
  expect(ids(left)).toEqual(['declared-count']);
  expect(fixed).toBe(source?.replace('2026-2027', '2026—2027').replace('大厅,', '大厅，'));
});

test('the words of both languages have the same parts, and name the same clauses', () => {
  const clauses = ({ clause = '' }: { clause?: string }) => clause.match(/GB\/T [\d-]+|\d+(?:\.\d+)+/g);
  for (const id of Object.keys(rules) as RuleId[]) {
    const { zh, en } = rules[id];
    expect(Object.keys(en).sort(), id).toEqual(Object.keys(zh).sort());
    expect(clauses(en), id).toEqual(clauses(zh));
  }
});
