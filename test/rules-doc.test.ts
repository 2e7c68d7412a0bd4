import { expect, test } from 'vitest';
import { type RuleId, rules } from '../scripts/problem/index.ts';
import { rulesPage } from './fixtures/rules-page.ts';

test('docs/rules.md shows every rule as it is; `npm run docs` writes it anew', async () => {
  const page = rulesPage();
  for (const id of Object.keys(rules)) expect(page, id).toContain(id);
  await expect(page).toMatchFileSnapshot('../docs/rules.md');
});

test('the words of both languages have the same parts, and name the same clauses', () => {
  const clauses = ({ clause = '' }: { clause?: string }) => clause.match(/GB\/T [\d-]+|\d+(?:\.\d+)+/g);
  for (const id of Object.keys(rules) as RuleId[]) {
    const { zh, en } = rules[id];
    expect(Object.keys(en).sort(), id).toEqual(Object.keys(zh).sort());
    expect(clauses(en), id).toEqual(clauses(zh));
  }
});
