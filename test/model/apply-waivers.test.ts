import { expect, test } from 'vitest';
import { applyWaivers, readAttachment } from '../../scripts/model/index.ts';
import { type Problem, problem } from '../../scripts/problem/index.ts';

const front =
  '---\ntitle: 甲\ncolumns: { programme: [计划], task: [任务, 举措] }\nignore:\n  list-run-on: 原文如此\n---\n';
const body = `# 甲
<!-- ignore name-number: 原文如此 -->
### 1.乙

- 丙
<!-- ignore format-character: 有意 -->
- 丁

<!-- ignore stray-marker: 不可 -->
戊
`;
const source = readAttachment(new TextEncoder().encode(front + body), 'f.md');

function kept(...problems: Problem[]): number {
  if (!source.value) throw new Error('the source has errors');
  return applyWaivers(problems, source.value).length;
}

test('a waiver takes the warnings of its rule from the block that follows it', () => {
  expect(source.problems.map(({ rule }) => rule)).toEqual(['name-number']);
  expect(kept(...source.problems)).toBe(0);
  expect(kept(problem('format-character', { file: 'f.md', line: 13, column: 3 }))).toBe(0);
});

test('it leaves other rules, other blocks and other files alone', () => {
  expect(kept(problem('format-character', { file: 'f.md', line: 11, column: 3 }))).toBe(1);
  expect(kept(problem('format-character', { file: 'g.md', line: 13, column: 3 }))).toBe(1);
  expect(kept(problem('list-unmarked-line', { file: 'f.md', line: 13, column: 3 }))).toBe(1);
});

test('a waiver in the front matter covers the whole file', () => {
  expect(
    kept(problem('list-run-on', { file: 'f.md', line: 16, column: 1 }), problem('list-run-on', undefined)),
  ).toBe(0);
});

test('an error cannot be waived', () => {
  expect(kept(problem('stray-marker', { file: 'f.md', line: 16, column: 1 }))).toBe(1);
});

test('a waiver’s reason and the place of its rule are kept', () => {
  expect(
    source.value?.ignore.map(({ rule, reason }) => [rule.text, reason, rule.place.line, rule.place.column]),
  ).toEqual([
    ['list-run-on', '原文如此', 5, 3],
    ['name-number', '原文如此', 8, 13],
    ['format-character', '有意', 12, 13],
    ['stray-marker', '不可', 15, 13],
  ]);
});
