import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

// 。。 and more stand for an ellipsis where they are three or longer; ？！ and ！！ are right, of ！ at most three.
// A sentence that ends within a quotation or brackets does not end once more behind them.
const pattern =
  /[，、；：][，、；：。！？]+|(?<!。)。(?:。(?!。)|[，、；：！？]+)|[！？][，、；：。]+|[。！？][”’）》]+。|[！？]{4,}/gu;
const etc = /^等(?![级候待于同效价额值差分次])/;

/** Two marks that end the same stretch of text; only the same mark twice has a fix. */
export const doubledMark: EditorRule = {
  id: 'doubled-mark',
  check: inChinese(pattern, ({ 0: text, index }, { text: all }) => {
    const mark = text[0] ?? '';
    if (/^[！？]{4}/u.test(text)) return { values: { text, write: mark } };
    if (/[”’）》]/u.test(text)) return { values: { text, write: text.slice(0, -1) } };
    // Before 等 no mark stands at all.
    const isList =
      /^、+$/.test(text) &&
      etc.test(all.slice(index + text.length, index + text.length + 2)) &&
      !/[一二三四五六七八九十]/.test(all.charAt(index - 1));
    if (isList) return { values: { text, write: '', case: 'etc' }, fix: '' };
    return text === mark.repeat(text.length)
      ? { values: { text, write: mark }, fix: mark }
      : { values: { text, write: '' } };
  }),
  wrong: [
    { text: '统筹规划，，分步实施。。', finds: ['，，', '。。'], fixed: '统筹规划，分步实施。' },
    {
      text: '建设港口、、、等设施，改造一、、等公路',
      finds: ['、、、', '、、'],
      fixed: '建设港口等设施，改造一、等公路',
    },
    { text: '建成先行区；。', finds: ['；。'] },
    { text: '要求“统筹规划。”。建成先行区（见附件。）。', finds: ['。”。', '。）。'] },
    { text: '一定要办好！！！！', finds: ['！！！！'] },
  ],
  right: [{ text: '统筹规划，分步实施。' }, { text: '怎么办？！“建成先行区。”，即为目标' }],
};
