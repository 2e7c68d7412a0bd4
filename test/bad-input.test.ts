import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, type Problem, printText } from '../scripts/index.ts';
import { folderWith, treeOf } from './fixtures/folder.ts';

/** A good source; each case makes one thing of it bad. */
const good = `---
label: 附件1：
title: 概览
columns:
  programme: [名称, 建设目标]
  task: [任务, 举措]
  step: [步骤, 单位]
---

# 甲

## 建设目标

到2022年建成。

### 乙

丙

##### 丁

戊

> 备注：无
`;

/** [what is wrong, text of the good source, what stands there instead, findings, words of the first one]. */
type Case = readonly [string, string, string, readonly string[], readonly string[]];

/** Ends of the good source's goal and note: what follows them is new text. */
const goal = '到2022年建成。';

const sourceCases: readonly Case[] = [
];
