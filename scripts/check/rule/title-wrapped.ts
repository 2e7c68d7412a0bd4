import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** A title that stands in 《》 or “” as a whole: those are for a title that is cited. */
export const titleWrapped: EditorRule = {
  id: 'title-wrapped',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { kind, text, place } of passages) {
      const [, title] = /^(?:《([^《》]+)》|“([^“”]+)”)$/.exec(text)?.filter(Boolean) ?? [];
      if (kind !== 'title' || title === undefined) continue;
      // Marks such as : and # mean something in YAML.
      const isPlain = !/[!-/:-@[-`{-~]/.test(title);
      const write = isPlain ? title : JSON.stringify(title);
      const values = { open: text[0] ?? '', close: text.slice(-1), write };
      yield { place: place(0, text.length), values, ...(isPlain ? { fix: title } : {}) };
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 乙', 'title: 《浙江省大花园任务概览》'),
      finds: ['《浙江省大花园任务概览》'],
      fixed: exampleOf('# 甲\n\n### 乙', 'title: 浙江省大花园任务概览'),
    },
    {
      source: exampleOf('# 甲\n\n### 乙', 'title: “浙江省大花园任务概览”'),
      finds: ['“浙江省大花园任务概览”'],
      fixed: exampleOf('# 甲\n\n### 乙', 'title: 浙江省大花园任务概览'),
    },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙', 'title: 《大花园行动计划》任务概览') },
    { source: exampleOf('# 甲\n\n### 乙', 'title: “大花园”和“大通道”') },
  ],
};
