import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { quantitiesIn, wholeQuantity, worthOf } from '../quantities.ts';

const year = '(?:(?:19|20)\\d\\d年[底末初]?的?|上年的?|去年的?|目前的?)?';
const pattern = new RegExp(
  `[由从][^，。；：\\d]{0,8}${year}[^，。；：\\d]{0,8}(?=\\d)(${wholeQuantity})[^，。；：\\d]{0,8}[到至为]${year}(?=\\d)(${wholeQuantity})[，（]((?:增长|增加|提高|上升|下降|减少|降低|压减)了?(\\d{1,4}(?:\\.\\d{1,2})?)[%％])(?!以[上下]|左右)`,
  'g',
);
/** What grows by constant prices, so that the amounts do not tell by how much. */
const byPrices = /生产总值|增加值|GDP|产值|收入|价/;

/** A growth in per cent that does not follow from the two amounts before it: 由500万吨增加到550万吨，增长15%. */
export const wrongGrowth: EditorRule = {
  id: 'wrong-growth',
  check: outsideTitles(
    pattern,
    ({ 1: from = '', 2: to = '', 3: text = '', 4: percent = '', index, input }) => {
      const [first, last] = [quantitiesIn(from)[0], quantitiesIn(to)[0]];
      if (!first?.value || !last || first.unit !== last.unit) return undefined;
      if (byPrices.test(input.slice(Math.max(0, index - 30), index))) return undefined;
      const growth = (100 * Math.abs(last.value - first.value)) / first.value;
      const slack =
        100 * (stepOf(from) / first.value) * (last.value / first.value) + 100 * (stepOf(to) / first.value);
      if (Math.abs(growth - Number(percent)) <= slack + 10 ** -decimalsOf(percent)) return undefined;
      return { values: { text, expected: `${Number(growth.toFixed(1))}%` } };
    },
  ),
  wrong: [
    { text: '产量由500万吨增加到550万吨，增长15%', finds: ['由500万吨增加到550万吨，增长15%'] },
    { text: '窗口从35个减至20个，减少60%', finds: ['从35个减至20个，减少60%'] },
  ],
  right: [
    { text: '产量由500万吨增加到550万吨，增长10%；由8.2万户增加到10.1万户，增长23%' },
    { text: '地区生产总值由2万亿元增加到3万亿元，增长45%；由500万吨增加到550万吨，年均增长2%' },
  ],
};

function decimalsOf(number: string): number {
  return /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
}

/** The rounding of a written amount: 0.1亿 of 1.2亿元; a whole number without 万 or 亿 is exact. */
function stepOf(amount: string): number {
  const [, scale = ''] = /(万亿|[万亿])/.exec(amount) ?? [];
  const decimals = decimalsOf(amount);
  return scale === '' && decimals === 0 ? 0 : worthOf(scale) * 10 ** -decimals;
}
