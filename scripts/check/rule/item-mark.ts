import type { EditorRule, Passage } from '../editor-rule.ts';
import { type FieldPassages, fieldsOf } from '../field-passages.ts';

/** A mark behind an item of a list whose items run on: the ； that joins them would be a second one. */
export const itemMark: EditorRule = {
  id: 'item-mark',
  *check({ passages, chinese }) {
    const stop = chinese ? /[。！？]\s*$/ : /[.!?]\s*$/;
    for (const items of fieldsOf(passages).flatMap(listsOf)) {
      if (items.length < 2 || items.some(({ text }) => stop.test(text))) continue;
      for (const [index, { text, place }] of items.entries()) {
        // A colon behind the last item leads on to what follows the list.
        const isLast = index === items.length - 1;
        const mark = (isLast ? /[，、]$/ : chinese ? /[，、：]$/ : /[,:]$/).exec(text)?.[0];
        if (!mark) continue;
        const values = { mark, join: chinese ? '；' : ';' };
        yield {
          place: place(text.length - 1, text.length),
          values,
          ...(/[:：]/.test(mark) ? {} : { fix: '' }),
        };
      }
    }
  },
  wrong: [
    {
      text: '- 严守生态安全，\n- 严格产业准入，\n- 打好攻坚战',
      finds: ['，', '，'],
      fixed: '- 严守生态安全\n- 严格产业准入\n- 打好攻坚战',
    },
    {
      text: '1. 严守生态安全、\n2. 严格产业准入、',
      finds: ['、', '、'],
      fixed: '1. 严守生态安全\n2. 严格产业准入',
    },
    { text: '1. 严守以下底线：\n2. 严格产业准入', finds: ['：'] },
  ],
  right: [
    { text: '- 严守生态安全；\n- 严格产业准入；\n- 打好攻坚战' },
    { text: '- 严守生态安全，\n- 严格产业准入，\n- 打好攻坚战。' },
    { text: '1. 严守生态安全\n2. 做好以下工作：\n\n- 严格产业准入\n- 打好攻坚战' },
  ],
};

/** The items of each list of a field: two that touch are two, where one is numbered and the other is not. */
function listsOf({ entry, column, passages }: FieldPassages): Passage[][] {
  const items = passages.filter(({ kind }) => kind === 'item');
  const lists = (entry.fields.get(column)?.blocks ?? []).filter((block) => block.type === 'list');
  return lists.map((list) => items.splice(0, list.items.length));
}
