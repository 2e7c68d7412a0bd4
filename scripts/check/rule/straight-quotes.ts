import { han } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';

const chinese = new RegExp(han, 'u');

/** Straight quotation marks in Chinese text: paired in order, so that an odd one leaves all without a fix. */
export const straightQuotes: EditorRule = {
  id: 'straight-quotes',
  check: eachPassage(function* ({ text, place }) {
    if (!text.includes('"') || !chinese.test(text)) return;
    const marks = Array.from(text.matchAll(/"/g), ({ index }) => index);
    // Inches and seconds stand right after a figure and open nothing.
    if (marks.every((at) => /\d/.test(text[at - 1] ?? ''))) return;
    const even = marks.length % 2 === 0;
    for (const [order, at] of marks.entries()) {
      const write = order % 2 === 0 ? '“' : '”';
      yield {
        place: place(at, at + 1),
        ...(even ? { values: { write }, fix: write } : { values: { write: '' } }),
      };
    }
  }),
  wrong: [
    { text: '实施"四大建设"', finds: ['"', '"'], fixed: '实施“四大建设”' },
    { text: '推动海港、陆港"双港融合发展', finds: ['"'] },
  ],
  right: [{ text: '实施“四大建设”' }, { text: '配备12"和15"显示屏' }],
};
