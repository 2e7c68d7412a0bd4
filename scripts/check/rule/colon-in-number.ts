import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const time = '(?<![\\d：:])(?:[01]?\\d|2[0-4])：[0-5]\\d(?![\\d：])';
// 附件1：2026年工作要点 is a label.
const ratio =
  '(?<![\\d：.]|[表图附件注例式栏][12]?)\\d{1,3}(?:\\.\\d+)?：\\d{1,3}(?:\\.\\d+)?(?![\\d年月日个项家条]|[.、）])';
const pattern = new RegExp(`(?:${time}|${ratio})`, 'gu');

/** The full-width colon in a time of day or a ratio, which take the half-width one. */
export const colonInNumber: EditorRule = {
  id: 'colon-in-number',
  check: outsideTitles(pattern, ({ 0: text }) => {
    const write = text.replace('：', ':');
    return { values: { text, write }, fix: write };
  }),
  wrong: [
    { text: '于14：30召开，比例为1：3', finds: ['14：30', '1：3'], fixed: '于14:30召开，比例为1:3' },
    { text: '按1：1.5配套，每日8：00开放', finds: ['1：1.5', '8：00'], fixed: '按1:1.5配套，每日8:00开放' },
  ],
  right: [
    { text: '于14:30召开，比例为1:3' },
    { text: '附件1：2026年工作要点，表1：3项指标，目标如下：5个园区' },
  ],
};
