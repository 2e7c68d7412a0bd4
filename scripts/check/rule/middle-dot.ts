import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { isForeignName } from '../foreign-names.ts';
import { inChinese } from '../matches.ts';

const beside = `[${han}A-Za-z\\d]`;
const pattern = new RegExp(
  `[•･・∙⋅‧●](?<=${beside}.)(?=${beside})|[.．](?<=[${han}]{2}.)(?=[${han}]{2})`,
  'gu',
);

/** Another dot where · (U+00B7) stands between names. */
export const middleDot: EditorRule = {
  id: 'middle-dot',
  check: inChinese(pattern, ({ 0: mark, index, input }) => {
    if (!/[.．]/.test(mark)) return { values: { mark }, fix: '·' };
    return isForeignName(input, index) ? { values: { mark } } : undefined;
  }),
  wrong: [
    { text: '学习列夫•托尔斯泰', finds: ['•'], fixed: '学习列夫·托尔斯泰' },
    { text: '学习列夫.托尔斯泰', finds: ['.'] },
    { text: '打造浙江･杭州品牌', finds: ['･'], fixed: '打造浙江·杭州品牌' },
  ],
  right: [{ text: '学习列夫·托尔斯泰' }, { text: '● 建平台' }],
};
