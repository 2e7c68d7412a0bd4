import { expect, test } from 'vitest';
import { matchColumns } from '../../scripts/compare/match-columns.ts';
import type { Attachment } from '../../scripts/model/index.ts';
import { read } from './read.ts';

/** The matching as old name → new name. */
function told(before: Attachment, after: Attachment) {
  return Object.fromEntries(
    Array.from(matchColumns(before, after).newOf, ([old, now]) => [old.name, now.name]),
  );
}

const body = '# 甲\n\n### 乙\n\n丙';

test('columns match by name, the name column by its level, the rest in order where nothing is written', () => {
  const before = read(body, 'programme: [名称, 目标, 原则]\n  task: [任务, 举措, 单位]');
  const after = read(body, 'programme: [计划, 原则, 宗旨]\n  task: [任务, 举措]');
  expect(told(before, after)).toEqual({
    名称: '计划',
    原则: '原则',
    目标: '宗旨',
    任务: '任务',
    举措: '举措',
  });
});

test('a level that only one version has matches nothing', () => {
  const after = read('# 甲\n\n## 目标\n\n丙', 'programme: [名称, 目标]');
  expect(told(read(body), after)).toEqual({ 名称: '名称', 目标: '目标' });
});

test('what is left matches by what it holds before it matches in order', () => {
  const before = read('# 甲\n\n## 目标\n\n建成\n\n## 原则\n\n统筹', 'programme: [名称, 目标, 原则]');
  const after = read('# 甲\n\n## 宗旨\n\n统筹\n\n## 时限\n\n年底', 'programme: [名称, 时限, 宗旨, 单位]');
  expect(told(before, after)).toEqual({ 名称: '名称', 原则: '宗旨' });
});

test.each([
  ['坚持创新发展，以改革为动力。', '省发展改革委', '牵头单位', false],
  // What is written in it is alike, or its name is.
  ['坚持创新发展，以改革为动力。', '坚持创新发展，以开放为动力。', '基本要求', true],
  ['坚持创新发展，以改革为动力。', '省发展改革委', '主要建设原则', true],
  ['坚持创新发展，以改革为动力。', '', '牵头单位', false],
])('a column that held %s and one that holds %s and is called %s', (held, holds, name, isOne) => {
  const before = read(`# 甲\n\n## 建设原则\n\n${held}`, 'programme: [名称, 建设原则]');
  const after = read(`# 甲\n\n## ${name}\n\n${holds}`, `programme: [名称, ${name}]`);
  expect(told(before, after)).toEqual({ 名称: '名称', ...(isOne ? { 建设原则: name } : {}) });
});
