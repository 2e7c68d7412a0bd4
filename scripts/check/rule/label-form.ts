import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { standardLabel } from '../standard-label.ts';

/** The label over an attachment is 附件 and an Arabic number behind it, without a space. */
export const labelForm: EditorRule = {
  id: 'label-form',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { kind, text, place } of passages) {
      const expected = kind === 'label' ? standardLabel(text) : undefined;
      if (expected === undefined) continue;
      const isSameRead = text.startsWith('附件') && !/[第号]/.test(text);
      yield {
        place: place(0, text.length),
        values: { text, expected },
        ...(isSameRead ? { fix: expected } : {}),
      };
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 乙', 'label: 附件二'),
      finds: ['附件二'],
      fixed: exampleOf('# 甲\n\n### 乙', 'label: 附件2'),
    },
    {
      source: exampleOf('# 甲\n\n### 乙', 'label: 附件 2'),
      finds: ['附件 2'],
      fixed: exampleOf('# 甲\n\n### 乙', 'label: 附件2'),
    },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 2'), finds: ['2'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2') },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件') },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2-1') },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附表二') },
  ],
};
