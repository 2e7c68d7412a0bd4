/**
 * A minimal source whose first field holds a text; no rule finds anything in what stands around it. No milestones are
 * read from that field: without a date every year of it would be one to come.
 */
export function exampleSource({ text, source }: { text?: string; source?: string }, before = ''): string {
  if (source !== undefined) return source;
  const intro = before === '' ? '' : `${before}\n\n`;
  return `---
title: 概览
columns:
  programme: [项目, 目标]
  task: [任务, 举措]
milestones: [举措]
---

# 建设

## 目标

${intro}${text ?? ''}

### 甲

甲文
`;
}
