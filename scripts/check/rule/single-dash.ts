import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const clause = '[^，。；：、！？—“”《》（）\\n\\da-zA-Z]';
const pattern = new RegExp(`—(?<=${clause}{8}—)(?=${clause}{8})`, 'gu');
// What stands between two places or times, and is set with one stroke.
const route =
  /^[^，。；：、！？\n]{0,20}?(?:铁路|高铁|城际|高速|公路|快线|航线|航道|运河|通道|走廊|经济带|一线|段|路)/;

/** One — between two long clauses, where a dash of two is likely meant. */
export const singleDash: EditorRule = {
  id: 'single-dash',
  check: inChinese(pattern, ({ index }, { text }) =>
    route.test(text.slice(index + 1, index + 30))
      ? undefined
      : { values: { text: around(text, index, index + 1) } },
  ),
  wrong: [
    { text: '建设世界级现代化大湾区—全国现代化建设先行区', finds: ['—'] },
    { text: '确立了今后一个时期的任务—全面提升都市区综合能级', finds: ['—'] },
  ],
  right: [
    { text: '建设世界级现代化大湾区——全国现代化建设先行区' },
    { text: '建设杭州萧山国际机场—宁波栎社国际机场快线，在2018—2022年贯通义乌—宁波—舟山' },
  ],
};
