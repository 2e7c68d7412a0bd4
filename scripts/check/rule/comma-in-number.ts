import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const pattern = /(?<![\d，.、第])\d{1,3}(?:，\d{3})+(?=[万亿元个家人项户套吨亩公平千米件名所座台辆条]|\.\d)/g;

/** A full-width comma that groups the digits of a number. */
export const commaInNumber: EditorRule = {
  id: 'comma-in-number',
  check: outsideTitles(pattern, ({ 0: text, index, input }) => {
    // 分别为1，100，120个 lists three numbers.
    if (/分别/.test(input.slice(Math.max(0, index - 30), index + text.length + 6))) return undefined;
    return { values: { text, write: text.replaceAll('，', ','), plain: text.replaceAll('，', '') } };
  }),
  wrong: [
    { text: '投资1，250万元', finds: ['1，250'] },
    { text: '新增就业12，345，678人', finds: ['12，345，678'] },
  ],
  right: [
    { text: '投资1,250万元，1250万元' },
    { text: '到2025，300家企业上市；增长5，其中200家，分别建成1，100，120个' },
  ],
};
