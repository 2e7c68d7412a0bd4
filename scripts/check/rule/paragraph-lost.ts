import type { EditorRule } from '../editor-rule.ts';

/** Two full-width spaces behind the end of a sentence: a paragraph's indent whose line break is gone. */
export const paragraphLost: EditorRule = {
  id: 'paragraph-lost',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { kind, text, place } of passages) {
      if ((kind !== 'paragraph' && kind !== 'item' && kind !== 'note') || !text.includes('\u3000\u3000'))
        continue;
      for (const { index, 0: spaces } of text.matchAll(/(?<=[。！？；：][”’）》]?)\u3000{2,}(?=\S)/g))
        yield { place: place(index, index + spaces.length) };
    }
  },
  wrong: [
    { text: '聚力构建交通圈。　　到2022年，建成省域交通圈。', finds: ['　　'] },
    { text: '坚持“交通先行。”　　坚持协同发展；　　坚持创新引领。', finds: ['　　', '　　'] },
  ],
  right: [
    { text: '聚力构建交通圈。\n　　到2022年，建成省域交通圈。' },
    { text: '　　聚力构建交通圈。到2022年，建成省域交通圈。' },
    { text: '责任人：张　三、李　四' },
    { text: '甲　　乙　　丙' },
  ],
};
