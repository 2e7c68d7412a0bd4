import { parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const numbers = '[一二三四五六七八九]';
/** What a bracket behind it gives the years of: the plan and its time, or something within it. */
const pattern = new RegExp(
  `(?:[“‘"]十(${numbers})五[”’"]|十(?<![${numbers}百“‘"]十)(${numbers})五(?=规划|时期|期间)|第十(${numbers})个五年)([\\u4e00-\\u9fff]{0,12})[（(]((?:19|20)\\d\\d)年?[—～~－–至-]{1,2}((?:19|20)\\d\\d)年?[）)]`,
  'g',
);
const ofPlan = /^(?:时期|期间|规划|计划|规划期|发展规划|规划纲要|规划时期|规划期间)?$/;
/** What goes beyond the plan's years: another plan, or what comes before and after one. */
const beyond = /[和及与暨至到]|前期|研究|思路|编制|谋划|起草|储备|评估|总结|接续|以来/;

/** Years that are not those of the five-year plan they stand behind: “十四五”规划（2026—2030年）. */
export const planYears: EditorRule = {
  id: 'plan-years',
  check: inChinese(pattern, (match) => {
    const [text, quoted, plain, long, noun = '', from, to] = match;
    const first = 2001 + 5 * (parseNumeral(quoted ?? plain ?? long ?? '') ?? 0);
    const last = first + 4;
    if (beyond.test(noun) || match.input.charAt(match.index - 1) === '后') return undefined;
    const [start, end] = [Number(from), Number(to)];
    // What has grown since the year before the plan is counted from that.
    const isOther = (end - start === 4 && start !== first) || start < first - 1 || end > last;
    const otherPlan = ofPlan.test(noun) && isOther;
    if (!otherPlan && start <= last && end >= first) return undefined;
    return { values: { text, expected: `${first}—${last}年` } };
  }),
  wrong: [
    {
      text: '衔接“十四五”规划（2026—2030年），“十五五”时期（2025-2029年）见效',
      finds: ['“十四五”规划（2026—2030年）', '“十五五”时期（2025-2029年）'],
    },
    {
      text: '第十四个五年规划（2026—2030年），十四五规划（2026—2030年）',
      finds: ['第十四个五年规划（2026—2030年）', '十四五规划（2026—2030年）'],
    },
    { text: '“十五五”时期（2026—2031年）', finds: ['“十五五”时期（2026—2031年）'] },
    { text: '“十三五”水利建设项目（2021—2025年）', finds: ['“十三五”水利建设项目（2021—2025年）'] },
  ],
  right: [
    { text: '“十三五”规划（2016—2020年），“十四五”规划（2021—2025年），第十五个五年规划（2026—2030年）' },
    { text: '“十四五”三年行动（2023—2025年），“十四五”期间（2020—2025年）年均增长5%' },
    { text: '“十四五”规划和远景目标（2026—2035年），“十四五”规划，2026—2030年接续实施' },
    { text: '“十五五”规划前期研究（2024—2025年），十四五六个项目（2026—2027年）' },
    { text: '后“十四五”时期（2026—2030年），普法第八个五年规划（2021—2025年）' },
  ],
};
