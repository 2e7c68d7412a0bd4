import type { EditorRule } from '../editor-rule.ts';
import { matchesOutsideTitles } from '../matches.ts';

const share = (name: string) => `(?<${name}>\\d{1,4}(?:\\.\\d{1,4})?)[%％]`;
/** Words that give a change no subject of its own. */
const plain =
  '(?:同比|环比|[比较]上年|[比较]去年|[三四五]年来?|累计|共计?|净|平均|年均|分别|总体|大幅|相应|实际|已){0,3}';
const change = `(?<change>(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|回落|[上下]调)了?(?:约|近)?${share('by')})(?!以[上下内]|的)`;
const then = '(?:\\d{4}年的?|上年的?|去年的?|目前的?|现在的?|原来的?)?';
const levels = `[由从]${then}${share('from')}[^。；，、\\d]{0,6}?[到至为]${then}${share('to')}`;
const patterns = [
  `${levels}[，（]${plain}${change}`,
  `${change}[，（]${levels}`,
  `比${then}${share('from')}${change}[，、]?[^。；，、\\d]{0,2}?(?:[到至]|达到?)${share('to')}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The difference of two percentages that stand beside it, called a percentage: 由40%提高到45%，提高5%. */
export const percentagePoint: EditorRule = {
  id: 'percentage-point',
  *check(subject) {
    for (const { match, passage } of patterns.flatMap((pattern) => [
      ...matchesOutsideTitles(subject, pattern),
    ])) {
      const { from, to, by, change: text = '' } = match.groups ?? {};
      if (Math.abs(Math.abs(Number(to) - Number(from)) - Number(by)) > 0.051) continue;
      const start = match.index + match[0].indexOf(text);
      const values = { text, expected: text.replace(/[%％]$/, '个百分点') };
      yield { place: passage.place(start, start + text.length), values };
    }
  },
  wrong: [
    { text: '覆盖率由40%提高到45%，提高5%', finds: ['提高5%'] },
    { text: '城镇化率从2020年的60.5%上升到68.2%，累计提升7.7%', finds: ['提升7.7%'] },
    { text: '失业率下降0.5%，由5.5%降至5%', finds: ['下降0.5%'] },
    { text: '入园率比2020年的90%提高了5%，达到95%', finds: ['提高了5%'] },
  ],
  right: [
    { text: '覆盖率由40%提高到45%，提高5个百分点' },
    { text: '覆盖率由40%提高到45%，产值增长5%' },
    { text: '覆盖率由40%提高到45%，提高12.5%；比上年的80%提高5%，达到84%' },
    { text: '税率由15%降至10%，降低5%以上的企业，利率由4.5%降至4%，下降0.5%的部分' },
  ],
};
