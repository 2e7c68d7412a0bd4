import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { comparable, fieldsOf } from '../field-passages.ts';

/** An item or a paragraph that one field holds twice. */
export const itemDuplicate: EditorRule = {
  id: 'item-duplicate',
  *check({ passages }) {
    for (const field of fieldsOf(passages)) {
      const before = new Map<string, (typeof field.passages)[number]>();
      for (const passage of field.passages) {
        const text = comparable(passage.text);
        const first = before.get(text);
        if (!first) before.set(text, passage);
        else if (text !== '') {
          const { line } = first.place(0, first.text.length);
          yield { place: passage.place(0, passage.text.length), values: { text, line } };
        }
      }
    }
  },
  wrong: [
    { text: '1. 打造世界级港口集群\n2. 建设综合枢纽\n3. 打造世界级港口集群', finds: ['打造世界级港口集群'] },
    { text: '- 以改革为动力；\n- 以改革为动力。', finds: ['以改革为动力。'] },
  ],
  right: [
    { text: '1. 打造世界级港口集群\n2. 打造世界级机场群' },
    {
      source: exampleOf(
        '# 甲\n\n## 建设目标\n\n1. 以改革为动力\n\n## 建设原则\n\n1. 以改革为动力\n2. 以项目为支撑\n\n### 乙',
      ),
    },
  ],
};
