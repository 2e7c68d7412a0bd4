import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { build, verify } from '../scripts/commands.ts';
import { formats } from '../scripts/write/index.ts';

import { folderWith } from './fixtures/folder.ts';
import { bare } from './fixtures/seed.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const front = `---
title: 大型概览
columns:
  programme: [计划, 目标]
  task: [任务, 举措]
---
`;

/** A goal of that many characters, each sentence told from the others by its number. */
function longText(length: number): string {
  const sentences = numbers(Math.ceil(length / 20)).map((n) => `第${n}步推进数字经济与实体经济深度融合，`);
  return `${sentences.join('').slice(0, length - 1)}。`;
}

function tasks(count: number, measures: (task: number) => string): string {
  return numbers(count)
    .map((n) => `### 任务第${n}项\n\n${measures(n)}\n`)
    .join('\n');
}

/** A source of one row with `count` columns over both levels. */
function wideSource(count: number): string {
  const fields = numbers(count - 2).map((n) => `栏目${n}`);
  const half = Math.floor(fields.length / 2);
  const field = (marks: string) => (name: string) =>
    `${marks} ${name}\n\n${name}的内容，共${name.length}字。\n`;
  return `---
title: 宽表
columns:
  programme: [计划, ${fields.slice(0, half).join(', ')}]
  task: [任务, ${fields.slice(half).join(', ')}]
---

# 计划甲

${fields.slice(0, half).map(field('##')).join('\n')}
### 任务乙

${fields.slice(half).map(field('####')).join('\n')}`;
}

describe('complete in Word, PDF, Markdown and HTML, read back from their own bytes, are', () => {
  test.each([
    [
      'a cell of 20,000 characters',
      `${front}\n# 甲\n\n## 目标\n\n${longText(20_000)}\n\n${tasks(2, () => '建设')}`,
      [longText(20_000)],
    ],
    [
      'a cell of 20,000 characters without a space or mark to break at',
      `${front}\n# 甲\n\n## 目标\n\n${'a1'.repeat(10_000)}\n\n${tasks(2, () => '建设')}`,
      ['a1'.repeat(10_000)],
    ],
    [
      'a measure of 20,000 characters, in a row of its own',
      `${front}\n# 甲\n\n## 目标\n\n建成\n\n${tasks(1, () => longText(20_000))}`,
      [longText(20_000)],
    ],
    [
      'a programme of 300 tasks',
      `${front}\n# 甲\n\n## 目标\n\n建成\n\n${tasks(300, (n) => `1. 举措${n}甲\n2. 举措${n}乙`)}`,
      numbers(300).map((n) => `${n}.任务第${n}项`),
    ],
    [
      'a goal longer than all the rows of its programme together',
      `${front}\n# 甲\n\n## 目标\n\n${longText(3_000)}\n\n${tasks(3, () => '建设')}\n# 乙\n\n${tasks(2, () => '建设')}`,
      [longText(3_000)],
    ],
    [
      'a list of 500 items',
      `${front}\n# 甲\n\n## 目标\n\n${numbers(500)
        .map((n) => `1. 推进第${n}类项目。`)
        .join('\n')}\n\n${tasks(2, () => '建设')}`,
      numbers(500).map((n) => `${n}.推进第${n}类项目。`),
    ],
    ['a table of 14 columns', wideSource(14), numbers(12).map((n) => `栏目${n}的内容，共`)],
  ])(
    '%s',
    async (_, source, texts) => {
      const folder = folderWith({ 'x.md': source });
      const options = {
        sources: [join(folder, 'x.md')],
        out: join(folder, 'out'),
        only: 'overview',
        formats,
      } as const;
      expect(await build(options)).toMatchObject({ exitCode: 0 });
      const markdown = bare(readFileSync(join(folder, 'out/x/x.md'), 'utf8'));
      for (const text of texts) expect(markdown.includes(text)).toBe(true);
      expect(await verify(options)).toMatchObject({ problems: [], exitCode: 0 });
    },
    300_000,
  );
});
