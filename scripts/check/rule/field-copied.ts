import type { Entry } from '../../model/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { comparable, fieldsOf } from '../field-passages.ts';

/** Shorter texts, such as a year or an office, may well stand in two columns. */
const tellingLength = 12;

/** Two columns of one programme, task or step that say the same. */
export const fieldCopied: EditorRule = {
  id: 'field-copied',
  *check({ passages }) {
    let owner: Entry | undefined;
    let columns = new Map<string, string>();
    for (const { entry, column, passages: texts } of fieldsOf(passages)) {
      if (entry.fields.size < 2) continue;
      if (entry !== owner) columns = new Map();
      owner = entry;
      const text = texts.map((one) => comparable(one.text)).join('\n');
      const other = columns.get(text);
      const [first] = texts;
      if (text.length >= tellingLength && first && other !== undefined)
        yield { place: first.place(0, first.text.length), values: { column, other } };
      else columns.set(text, column);
    }
  },
  wrong: [
    {
      source: exampleOf(
        '# 甲\n\n## 建设目标\n\n坚持突出重点，有序推进，加快建设。\n\n## 建设原则\n\n坚持突出重点，有序推进，加快建设。\n\n### 乙',
      ),
      finds: ['坚持突出重点，有序推进，加快建设。'],
    },
    {
      source: exampleOf(
        '# 甲\n\n## 建设目标\n\n1. 坚持突出重点\n2. 坚持优化环境\n\n## 建设原则\n\n1. 坚持突出重点\n2. 坚持优化环境\n\n### 乙',
      ),
      finds: ['坚持突出重点'],
    },
  ],
  right: [
    {
      source: exampleOf('# 甲\n\n### 乙\n\n省发展改革委\n\n#### 配合单位\n\n省发展改革委'),
    },
    {
      source: exampleOf(
        '# 甲\n\n### 乙\n\n按照上级部署，扎实推进各项工作。\n\n### 丙\n\n按照上级部署，扎实推进各项工作。',
      ),
    },
  ],
};
