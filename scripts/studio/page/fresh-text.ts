import { language } from './words.ts';

const texts = {
  zh: `---
label: 附件
title: 重点任务分解表
columns:
  programme: [任务, 责任单位, 完成时限]
---

# 第一项任务

## 责任单位

办公室

## 完成时限

2027年底前
`,
  en: `---
label: Annex
title: Action plan
lang: en
columns:
  programme: [Action, Unit, Due]
---

# The first action

## Unit

Office

## Due

By the end of 2027
`,
};

/** What a new source begins with. */
export const freshText = texts[language];
