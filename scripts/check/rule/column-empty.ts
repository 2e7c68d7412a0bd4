import { type Attachment, type Entry, levels } from '../../model/index.ts';
import type { EditorRule, Finding } from '../editor-rule.ts';
import { entriesOf, hasField } from '../entries.ts';

/** A declared column in which no cell has any text. */
export const columnEmpty: EditorRule = {
  id: 'column-empty',
  *check({ attachment }) {
    for (const level of levels) yield* emptyColumns(attachment.columns[level], entriesOf(attachment, level));
  },
  wrong: [
    {
      source: declaring('{ programme: [名称, 责任单位], task: [任务] }', '# 甲\n\n### 乙'),
      finds: ['责任单位'],
    },
    {
      source: declaring(
        '{ programme: [名称, 目标], task: [任务], step: [步骤] }',
        '# 甲\n\n## 目标\n\n### 乙',
      ),
      finds: ['目标', '步骤'],
    },
  ],
  right: [
    { source: declaring('{ programme: [名称, 目标] }', '# 甲\n\n## 目标\n\n乙\n\n# 丙') },
    { source: declaring('{ programme: [名称] }\norder: [序号, 名称]', '# 甲') },
  ],
};

function declaring(columns: string, body: string): string {
  return `---\ntitle: 概览\ncolumns: ${columns}\n---\n\n${body}\n`;
}

function* emptyColumns(columns: Attachment['columns']['task'], entries: readonly Entry[]): Iterable<Finding> {
  for (const [index, { text, place }] of columns.entries()) {
    const filled = index === 0 ? entries.length > 0 : entries.some((entry) => hasField(entry, text));
    if (!filled) yield { place, values: { column: text } };
  }
}
