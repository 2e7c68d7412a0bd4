import { chineseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** Bodies whose sessions are counted in Chinese; fairs and matches may be counted in digits. */
const body =
  '全国人民代表大会|全国人大|人民代表大会|人大|全国政协|政协|中央委员会|中央纪委|中纪委|中央|省委|市委|县委';
const pattern = new RegExp(
  `(?<!\\d)\\d{1,2}届(?=${body}|\\d{1,2}中全会|[一二三四五六七八九]中全会)` +
    `|(?<=届)\\d{1,2}(?=中全会)|(?<=(?:人大|人民代表大会|政协|委员会)(?:常委会)?第?)\\d{1,2}(?=次(?:全体)?会议)`,
  'g',
);

export const sessionInDigits: EditorRule = {
  id: 'session-in-digits',
  check: outsideTitles(pattern, ([text]) => {
    const expected = text.replace(/\d+/, (number) => chineseNumeral(Number(number)));
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '14届全国人大1次会议', finds: ['14届', '1'], fixed: '十四届全国人大一次会议' },
    { text: '党的20届3中全会', finds: ['20届', '3'], fixed: '党的二十届三中全会' },
  ],
  right: [
    { text: '十四届全国人大一次会议，党的二十届三中全会' },
    { text: '第26届联合国气候变化大会，第5届进博会，3次会议' },
  ],
};
