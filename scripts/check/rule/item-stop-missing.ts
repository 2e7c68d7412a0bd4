import type { EditorRule } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

/** One item without a mark at its end where all others end in a full stop. */
export const itemStopMissing: EditorRule = {
  id: 'item-stop-missing',
  *check({ passages, chinese }) {
    const stop = chinese ? /[。！？]["”’）)》]?$/ : /[.!?]["'”’)]?$/;
    for (const { items } of fieldsOf(passages).flatMap(({ lists }) => lists)) {
      if (items.length < 3) continue;
      const [open, ...more] = items.filter(({ text }) => !stop.test(text));
      if (open && more.length === 0) yield { place: open.place(open.text.length - 1, open.text.length) };
    }
  },
  wrong: [
    { text: '1. 坚持突出重点。\n2. 坚持交通先行\n3. 坚持优化环境。', finds: ['行'] },
    { text: '- 到何处去？\n- 由谁来做。\n- 何时完成；', finds: ['；'] },
  ],
  right: [
    { text: '1. 坚持突出重点。\n2. 坚持“交通先行。”\n3. 坚持优化环境。' },
    { text: '1. 坚持突出重点\n2. 坚持交通先行。' },
    { text: '1. 坚持突出重点\n2. 坚持交通先行\n3. 坚持优化环境' },
  ],
};
