import { fullWidthMarks, han } from '../../language/index.ts';
import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const pattern = new RegExp(
  `(?<=[${fullWidthMarks}…]) +(?=\\S)|(?<=\\S) +(?=[${fullWidthMarks}…])|(?<=[“”‘’]) +(?=[${han}])|(?<=[${han}]) +(?=[“”‘’])`,
  'gu',
);

/** A space before or behind a full-width mark, which brings its own. */
export const spaceBesideMark: EditorRule = {
  id: 'space-beside-mark',
  check: inChinese(pattern, ({ 0: space, index }, { text }) => ({
    values: { text: around(text, index, index + space.length) },
    fix: '',
  })),
  wrong: [
    { text: '统筹规划， 分步实施 。', finds: [' ', ' '], fixed: '统筹规划，分步实施。' },
    {
      text: '实施 “四大建设” 行动（ 五年 ）',
      finds: [' ', ' ', ' ', ' '],
      fixed: '实施“四大建设”行动（五年）',
    },
  ],
  right: [{ text: '统筹规划，分步实施。' }, { text: '统筹规划。　　分步实施 5G 项目' }],
};
