import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { standardLabel } from '../standard-label.ts';

/** The label over an attachment, 附件2, is set without a mark behind it. */
export const labelColon: EditorRule = {
  id: 'label-colon',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { kind, text, place } of passages) {
      if (kind !== 'label' || !/[：:]$/.test(text) || standardLabel(text)) continue;
      const end = text.length - 1;
      const values = { mark: text.slice(end), expected: text.slice(0, end) };
      yield { place: place(end, text.length), values };
    }
  },
  wrong: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2：'), finds: ['：'] },
    { source: exampleOf('# 甲\n\n### 乙', 'label: "附件:"'), finds: [':'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2') },
    { source: exampleOf('# 甲\n\n### 乙', 'label: 附件2（第一部分：大湾区）') },
    { source: exampleOf('# 甲\n\n### 乙', 'title: 附件：概览') },
  ],
};
