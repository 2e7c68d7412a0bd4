/** A number of things in a text: 1.2亿元 is 120,000,000 元. */
export type Quantity = {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

/** What things are counted and measured in; the longer before what it begins with. */
const units =
  '美元|元(?![旦宵月])|人次|人|户|家|个(?!百分点|月|小时|工作日)|项|名(?!列)|件|套|辆|台|座|所|处|条|次|场|起|宗|批|亩|公顷|吨|公里|千米|平方公里|平方米|立方米|米|公斤|千瓦|张|栋|间';
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The source of a pattern for a quantity; its groups are the number, 万 or 亿, and the unit. */
export const quantity = `(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?)(万亿|[万亿])?(${units})`;
const anywhere = new RegExp(`(?<![\\d.,A-Za-z〔第—～~-])${quantity}(?!以[上下内外]|左右|[—～~]\\d)`, 'g');

/** The quantities of a text in order. About-numbers, ordinals and ranges are none. */
export function quantitiesIn(text: string): Quantity[] {
  return Array.from(
    text.matchAll(anywhere),
    ({ 0: found, 1: number = '', 2: scale, 3: unit = '', index }) => ({
      value: Number(number.replaceAll(',', '')) * (scale === undefined ? 1 : (scales[scale] ?? 1)),
      unit,
      start: index,
      end: index + found.length,
    }),
  );
}

/** Whether two sums are the same but for what a computer loses in adding decimals. */
export function same(one: number, two: number): boolean {
  return Math.abs(one - two) <= 1e-9 * Math.max(Math.abs(one), Math.abs(two), 1);
}

/** A sentence of a text and where it begins; a ； ends one, too. */
export type Sentence = { readonly text: string; readonly start: number };

/** The sentences of a text that hold a word. */
export function sentencesWith(word: RegExp, text: string): Sentence[] {
  if (!word.test(text)) return [];
  return Array.from(text.matchAll(/[^。；！？\n]+/g), ({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
  })).filter((sentence) => word.test(sentence.text));
}
