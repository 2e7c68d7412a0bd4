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

/** What 万, 亿 or 万亿 behind a number multiplies it by; 1 where none is. */
export function worthOf(scale: string | undefined): number {
  return scales[scale ?? ''] ?? 1;
}

/** A quantity; its groups are the number, 万 or 亿, and the unit. */
const quantity = `(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?)(万亿|[万亿])?(${units})`;
/** The source of a pattern for a quantity, without groups. */
export const wholeQuantity: string = quantity.replace(/\((?!\?)/g, '(?:');
const anywhere = new RegExp(`(?<![\\d.,A-Za-z〔第—～~-])${quantity}(?!以[上下内外]|左右|[—～~]\\d)`, 'g');

/** The quantities of a text in order. About-numbers, ordinals and ranges are none. */
export function quantitiesIn(text: string): Quantity[] {
  return Array.from(
    text.matchAll(anywhere),
    ({ 0: found, 1: number = '', 2: scale, 3: unit = '', index }) => ({
      value: Number(number.replaceAll(',', '')) * worthOf(scale),
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
