import { type Attachment, type Entry, levels } from '../../model/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { entriesOf, hasField, siblingsOf } from '../entries.ts';
import { exampleOf } from '../example.ts';

/** So many others must have the field before the one without it stands out. */
const others = 3;

/** A field that one programme, task or step lacks and all others have: in the whole table or among its neighbours. */
export const fieldMissing: EditorRule = {
  id: 'field-missing',
  *check({ attachment }) {
    for (const [entry, columns] of missingFields(attachment))
      yield {
        place: entry.name.place,
        values: { name: entry.name.text, columns: [...columns].join('、') },
      };
  },
  wrong: [
    {
      source: exampleOf(`${['甲', '乙', '丙'].map(withGoal).join('\n\n')}\n\n# 丁\n\n### 丁任务`),
      finds: ['丁'],
    },
    {
      source: exampleOf('# 甲\n\n### 子\n\n一\n\n### 丑\n\n### 寅\n\n三\n\n### 卯\n\n四\n\n# 乙\n\n### 辰'),
      finds: ['丑'],
    },
  ],
  right: [
    { source: exampleOf(`${['甲', '乙'].map(withGoal).join('\n\n')}\n\n# 丁\n\n### 丁任务`) },
    {
      source: exampleOf(
        `${['甲', '乙', '丙'].map(withGoal).join('\n\n')}\n\n# 丁\n\n### 丁任务\n\n# 戊\n\n### 戊任务`,
      ),
    },
    { source: exampleOf(['甲', '乙', '丙', '丁'].map(withGoal).join('\n\n')) },
  ],
};

function withGoal(name: string): string {
  return `# ${name}\n\n## 建设目标\n\n建成${name}地\n\n### ${name}任务`;
}

function missingFields(attachment: Attachment): Map<Entry, Set<string>> {
  const groups = [...siblingsOf(attachment), ...levels.map((level) => entriesOf(attachment, level))];
  const found = new Map<Entry, Set<string>>();
  for (const entries of groups) {
    const level = entries[0]?.level;
    if (!level || entries.length <= others) continue;
    for (const { text } of attachment.columns[level].slice(1)) {
      const [entry, ...more] = entries.filter((one) => !hasField(one, text));
      if (entry && more.length === 0) found.set(entry, (found.get(entry) ?? new Set()).add(text));
    }
  }
  return found;
}
