import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const pattern = new RegExp(`[…⋯]+|。{3,}|(?<=[${han}，；、”》）])\\.{3,}`, 'gu');

/** An ellipsis is two … in Chinese, four for whole paragraphs. */
export const ellipsisLength: EditorRule = {
  id: 'ellipsis-length',
  check: inChinese(pattern, ({ 0: text, index }, passage) => {
    if (text === '……' || text === '…………') return undefined;
    // A note may explain what a mark stands for: “…”表示不详.
    if (passage.text[index - 1] === '“' && passage.text[index + text.length] === '”') return undefined;
    // A single … between Latin words is an English ellipsis.
    if (text === '…' && /[A-Za-z] ?$/.test(passage.text.slice(Math.max(0, index - 2), index)))
      return undefined;
    return { values: { text, write: '……' }, fix: '……' };
  }),
  wrong: [
    { text: '推广小麦、玉米…', finds: ['…'], fixed: '推广小麦、玉米……' },
    { text: '推广小麦。。。推广玉米...', finds: ['。。。', '...'], fixed: '推广小麦……推广玉米……' },
  ],
  right: [{ text: '推广小麦、玉米……' }, { text: '推广小麦。…………“…”表示不详' }, { text: '版本号为1.2...3.0' }],
};
