import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const pattern = /(?<![\d，.、第])\d{1,3}(?:，\d{3})+(?=[万亿元个家人项户套吨亩公平千米件名所座台辆条]|\.\d)/g;

/** A full-width comma that groups the digits of a number. */
export const commaInNumber: EditorRule = {
  id: 'comma-in-number',
  check: outsideTitles(pattern, ({ 0: text }) => ({
    values: { text, write: text.replaceAll('，', ','), plain: text.replaceAll('，', '') },
  })),
  wrong: [
    { text: '投资1，250万元', finds: ['1，250'] },
    { text: '新增就业12，345，678人', finds: ['12，345，678'] },
  ],
  right: [{ text: '投资1,250万元，1250万元' }, { text: '到2025，300家企业上市；增长5，其中200家' }],
};
