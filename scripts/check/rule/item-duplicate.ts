import { excerpt } from '../../problem/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { comparable, fieldsOf } from '../field-passages.ts';

/** What opens a part of a speech, a lead-in, and a line that says who does it by when may well stand again. */
const salutation = /^(?:各位|同志们|尊敬的|朋友们|女士们|先生们|来宾们|代表们|委员们)/;
const leadIn = /[：:]$/;
const labelled =
  /^(?:[（(【〔]?[\u4e00-\u9fff]{0,6}(?:单位|部门|处室|领导|责任人|时限|时间|分工)(?:[及和、]\S{2,6})?[：:]|[（(][^（）()]{1,80}[）)]$)/;

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
        else if (text !== '' && !mayStandAgain(passage.text.trim())) {
          const { line } = first.place(0, first.text.length);
          yield { place: passage.place(0, passage.text.length), values: { text: excerpt(text, 30), line } };
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
    { text: '各位代表！\n\n过去五年成绩显著。\n\n各位代表！\n\n今后五年任务艰巨。' },
    {
      text: '建设平台。\n\n责任单位：省发展改革委\n\n主要措施：\n\n聚集人才。\n\n责任单位：省发展改革委\n\n主要措施：\n\n（省教育厅牵头）\n\n优化环境。\n\n（省教育厅牵头）',
    },
    {
      source: exampleOf(
        '# 甲\n\n## 建设目标\n\n1. 以改革为动力\n\n## 建设原则\n\n1. 以改革为动力\n2. 以项目为支撑\n\n### 乙',
      ),
    },
  ],
};

function mayStandAgain(text: string): boolean {
  return (text.length < 30 && salutation.test(text)) || leadIn.test(text) || labelled.test(text);
}
