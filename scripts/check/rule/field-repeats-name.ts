import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { comparable, fieldsOf } from '../field-passages.ts';

/** A measure that only says its task's name again. */
export const fieldRepeatsName: EditorRule = {
  id: 'field-repeats-name',
  *check({ passages }) {
    for (const { entry, column, passages: texts } of fieldsOf(passages)) {
      const [only, ...more] = texts;
      if (!only || more.length > 0 || comparable(only.text) !== comparable(entry.name.text)) continue;
      yield { place: only.place(0, only.text.length), values: { column, name: entry.name.text } };
    }
  },
  wrong: [
    { source: exampleOf('# 甲\n\n### 完善交通网络\n\n完善交通网络。'), finds: ['完善交通网络。'] },
    { source: exampleOf('# 甲\n\n### 严守生态安全\n\n1. 严守生态安全'), finds: ['严守生态安全'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 完善交通网络\n\n完善交通网络，加快建设高速铁路。') },
    { source: exampleOf('# 甲\n\n### 严守生态安全\n\n1. 严守生态安全\n2. 严格产业准入') },
  ],
};
