import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

// 附件1：2026年工作要点, 任务3：30个村 and 项目1：50万元 are labels.
const label = '[表图附件注例式栏题组][12]?';
const counter =
  '[年月日天个项家户条人名位件次批类种处所座栋台辆套份张间亩吨元角公千百万亿米平立度省市县区镇乡村级岁倍％%]';
const time = `(?<![\\d：:]|${label})(?:[01]?\\d|2[0-4])：[0-5]\\d(?![\\d：]|${counter})`;
const ratio = `(?<![\\d：.]|${label})\\d{1,3}(?:\\.\\d+)?：\\d{1,3}(?:\\.\\d+)?(?![\\d.、）]|${counter})`;
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
    { text: '任务3：30个行政村，项目1：50万元，专栏1：10项工程，题4：20分钟，步骤2：15天' },
    { text: '附件1：2026年工作要点，表1：3项指标，目标如下：5个园区' },
  ],
};
