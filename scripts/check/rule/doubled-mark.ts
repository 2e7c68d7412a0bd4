import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

// 。。 and more stand for an ellipsis where they are three or longer; ？！ and ！！ are right.
const pattern = /[，、；：][，、；：。！？]+|(?<!。)。(?:。(?!。)|[，、；：！？]+)|[！？][，、；：。]+/gu;

/** Two marks that end the same stretch of text; only the same mark twice has a fix. */
export const doubledMark: EditorRule = {
  id: 'doubled-mark',
  check: inChinese(pattern, ({ 0: text }) => {
    const mark = text[0] ?? '';
    return text === mark.repeat(text.length)
      ? { values: { text, write: mark }, fix: mark }
      : { values: { text, write: '' } };
  }),
  wrong: [
    { text: '统筹规划，，分步实施。。', finds: ['，，', '。。'], fixed: '统筹规划，分步实施。' },
    { text: '建成先行区；。', finds: ['；。'] },
  ],
  right: [{ text: '统筹规划，分步实施。' }, { text: '怎么办？！“建成先行区。”，即为目标' }],
};
