import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

/** Latin letters of the width of a Chinese character. */
export const fullWidthLetter: EditorRule = {
  id: 'full-width-letter',
  check: inChinese(/[Ａ-Ｚａ-ｚ]+/g, ({ 0: text }) => {
    const write = text.normalize('NFKC');
    return { values: { text, write }, fix: write };
  }),
  wrong: [
    { text: '推进ＥＴＣ全覆盖', finds: ['ＥＴＣ'], fixed: '推进ETC全覆盖' },
    { text: '打造Ａ级景区', finds: ['Ａ'], fixed: '打造A级景区' },
  ],
  right: [{ text: '推进ETC全覆盖' }, { text: '打造4A级景区' }],
};
