import { greatest } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { type Quantity, quantitiesIn, wholeQuantity, worthOf } from '../quantities.ts';

const year = '(?:(?:19|20)\\d\\d年[底末初]?的?|上年的?|去年的?|目前的?|现在的?|原来的?|当前的?)?';
const number = '\\d{1,4}(?:\\.\\d{1,4})?';
const plain = '(?:累计|共计?|净|实际|总体|大幅|相应|合计){0,2}';
const rise = '增加|增长|净增|新增|提高|提升|上升|扩大|减少|净减|下降|降低|压减|缩减|回落';
const change = (amount: string) =>
  `(${plain}(?:${rise})了?)(?=\\d)(${amount})(?![余多几～~—]|以[上下]|左右|[%％‰倍])`;
/** 由8万户增加到10万户，净增2万户. */
const levels = (amount: string) =>
  `[由从][^，。；：\\d]{0,8}${year}([^，。；：\\d]{0,8})(?=\\d)(${amount})[^，。；：\\d]{0,8}[到至为]${year}(?=\\d)(${amount})`;
const amounts = new RegExp(`${levels(wholeQuantity)}[，（(]${change(wholeQuantity)}`, 'g');
const shares = new RegExp(`${levels(`${number}[%％]`)}[，（(]${change(`${number}个?百分点`)}`, 'g');
const about = /(?:不足|不到|约|近|超过?|突破|多于|少于)$/;

/** A change that is not the difference of the two numbers before it: 由8万户增加到10万户，净增3万户. */
export const wrongDifference: EditorRule = {
  id: 'wrong-difference',
  *check(subject) {
    for (const pattern of [amounts, shares])
      yield* outsideTitles(pattern, (match) => {
        const [, before = '', from = '', to = '', verb = '', text = ''] = match;
        const said = [from, to, text].map(amountOf);
        const [first, last, by] = said;
        if (about.test(before) || !first || !last || !by || new Set(said.map((one) => one?.unit)).size > 1)
          return undefined;
        const difference = Math.abs(last.value - first.value);
        // What is new may be more than what it grew by: something else went.
        const fits =
          Math.abs(difference - by.value) < tolerance([from, to, text], said) ||
          (verb.includes('新') && by.value > difference);
        return fits ? undefined : { values: { text: verb + text, expected: shown(difference, text) } };
      })(subject);
  },
  wrong: [
    { text: '经营主体由8万户增加到10万户，净增3万户', finds: ['由8万户增加到10万户，净增3万户'] },
    {
      text: '产值从2020年的1.2亿元增长到2025年的2亿元，增加1亿元',
      finds: ['从2020年的1.2亿元增长到2025年的2亿元，增加1亿元'],
    },
    { text: '覆盖率由40%提高到45%，提高6个百分点', finds: ['由40%提高到45%，提高6个百分点'] },
    { text: '窗口由35个减至20个（减少5个）', finds: ['由35个减至20个（减少5个'] },
  ],
  right: [
    { text: '经营主体由8万户增加到10万户，净增2万户；产值从1.2亿元增长到2亿元，增加8000万元' },
    { text: '由8.2万户增加到10.1万户，增加1.8万户；由40%提高到45%，提高5个百分点' },
    { text: '由8万户增加到10万户，年均增加4000户；由8万户增加到10万户，比上年增加5000户' },
    { text: '由8万户增加到10万户，新增3万户；由8万户增加到10万户，增长25%，带动增收3亿元' },
  ],
};

type Amount = Pick<Quantity, 'value' | 'unit'>;

function amountOf(text: string): Amount | undefined {
  const [, share] = /^([\d.]+)(?:[%％]|个?百分点)$/.exec(text) ?? [];
  return share === undefined ? quantitiesIn(text)[0] : { value: Number(share), unit: '%' };
}

/** How far a rounded difference may be from that of rounded numbers; small whole numbers are not rounded. */
function tolerance(texts: readonly string[], amounts: readonly (Amount | undefined)[]): number {
  const steps = texts.map((text, index) => {
    const [digits = ''] = /^[\d.,]+/.exec(text) ?? [];
    const number = Number(digits.replaceAll(',', ''));
    const scale = number === 0 ? 1 : (amounts[index]?.value ?? 0) / number;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const rounded = decimals > 0 || (scale > 1 && number >= 100);
    return { step: scale * 10 ** -decimals, rounded };
  });
  const rounded = steps.filter((one) => one.rounded).map(({ step }) => step);
  return Math.max(1e-6, 1.51 * greatest(rounded, 0));
}

/** A value in the scale and unit of an amount that is written out. */
function shown(value: number, like: string): string {
  const [, scale = '', unit = ''] = /^[\d.,]+(万亿|[万亿])?(.*)$/.exec(like) ?? [];
  return `${Number((value / worthOf(scale)).toFixed(4))}${scale}${unit}`;
}
