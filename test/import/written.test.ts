import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imported } from './imported.ts';

const folder = new URL('written/', import.meta.url);
const same = `---
label: 附件2
title: 重点任务分工表
columns:
  programme: [项目, 目标]
  task: [任务, 举措]
numbers:
  task: none
---

# 甲项目

## 目标

到2022年建成。

## 任务

### 任务一

1. 先办；
2. 后办。

### 任务二

某厅办理

# 乙项目

## 目标

第一段。

## 任务

### 任务三

1. 调研；
2. 报告。

> 备注：略。
`;

/** What else than the one source a file becomes, and what is told of it. */
const others: Readonly<Record<string, { source?: string; told?: readonly (readonly [string, unknown])[] }>> =
  {
    'headers-rep.docx': { told: [['import-header-repeated', undefined]] },
    'hmerge.docx': {
      source: same
        .replace('[项目, 目标]', '[甲乙（项目）, 甲乙（目标）]')
        .replace('[任务, 举措]', '[丙（任务）, 举措]')
        .replaceAll('## 目标\n', '## 甲乙（目标）\n')
        .replaceAll('## 任务\n', '## 丙（任务）\n'),
      told: Array.from({ length: 3 }, () => ['import-header-joined', undefined] as const),
    },
    'mc-fallback-only.docx': { source: `${same}\n> 后备文字\n` },
    'npm-footnote.docx': { told: [['import-footnote', '脚注文字']] },
  };

test.each(readdirSync(folder).sort())(
  'the same table as other programs write it, %s, gives the same source',
  (file) => {
    const { source, problems } = imported(readFileSync(new URL(file, folder)), file, 'accepted');
    expect(source).toBe(others[file]?.source ?? same);
    expect(problems.map(({ rule, values }) => [rule, values.text])).toEqual(others[file]?.told ?? []);
  },
);
