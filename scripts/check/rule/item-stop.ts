import type { EditorRule, Passage } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

/** At most one item in so many may be the odd one. */
const share = 4;

/**
 * A full stop behind one item of a list, or a few of many: in a table cell it sets every item on its own line.
 * The last of items that end in ； rightly has one.
 */
export const itemStop: EditorRule = {
  id: 'item-stop',
  *check({ passages, chinese }) {
    const stop = chinese ? /[。！？]$/ : /[.!?]$/;
    for (const { items } of fieldsOf(passages).flatMap(({ lists }) => lists)) {
      const stopped = items.filter(({ text }) => stop.test(text));
      const few = stopped.length === 1 || stopped.length * share <= items.length;
      if (items.length < 3 || !few || isSentence(items)) continue;
      for (const { text, place } of stopped)
        yield { place: place(text.length - 1, text.length), values: { mark: text.slice(-1) } };
    }
  },
  wrong: [
    { text: '1. 严守生态安全\n2. 严格产业准入。\n3. 打好攻坚战', finds: ['。'] },
    { text: '- 打造国际品牌\n- 提升景区能级\n- 建设生态旅游带！', finds: ['！'] },
    {
      text: '1. 甲地。\n2. 乙地\n3. 丙地\n4. 丁地\n5. 戊地\n6. 己地\n7. 庚地。\n8. 辛地',
      finds: ['。', '。'],
    },
  ],
  right: [
    { text: '1. 严守生态安全；\n2. 严格产业准入；\n3. 打好攻坚战。' },
    { text: '1. 严守生态安全。\n2. 严格产业准入。\n3. 打好攻坚战。' },
    { text: '1. 甲地。\n2. 乙地' },
    { text: '1. 严守生态安全。禁止开山\n2. 严格产业准入\n3. 打好攻坚战' },
  ],
};

/** Whether the items are one sentence, parted by ； and ended by the last one's stop. */
function isSentence(items: readonly Passage[]): boolean {
  return items.slice(0, -1).every(({ text }) => /[；;，,]$/.test(text));
}
