/** The source of a pattern for a whole number in Arabic digits of either width or in Chinese numerals. */
export const numeral = '(?:[0-9０-９]+|[零〇一二两三四五六七八九十百]+)';

/** The source of a pattern for a year of four digits, of either width or in Chinese: `2035`, `二〇三五`. */
export const yearNumeral = '(?:[12１２][0-9０-９]{3}|[一二][〇零一二三四五六七八九]{3})';

/** The source of a pattern for a place that is not inside a number, nor after 第 or a decimal point. */
export const notInNumber = '(?<![第0-9０-９.．零〇一二两三四五六七八九十百千万几数])';

const digits = [...'零一二三四五六七八九'];
const values = new Map(digits.map((digit, value) => [digit, value]));
values.set('〇', 0).set('两', 2);
const worths = new Map([
  ['十', 10],
  ['百', 100],
]);

/** The value of a numeral: `12`, `１２`, `十二`, and digit by digit `二〇三五`; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  const plain = text.normalize('NFKC');
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const characters = [...text];
  if (characters.every((character) => values.has(character)))
    return Number(characters.map((character) => values.get(character)).join(''));
  let value = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const unit = worths.get(character);
    if (unit === undefined) digit = values.get(character);
    if (unit === undefined && digit === undefined) return undefined;
    if (unit === undefined) continue;
    value += (digit ?? 1) * unit;
    digit = undefined;
  }
  return value + (digit ?? 0);
}

const units = ['', '十', '百', '千'];

/** The Chinese numeral of a whole number from 1 to 99,999,999: 10 is 十, 110 is 一百一十. */
export function chineseNumeral(number: number): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    const zero = rest > 0 && rest < 1000 ? '零' : '';
    return `${chineseNumeral(Math.floor(number / 10_000))}万${zero}${rest > 0 ? belowTenThousand(rest) : ''}`;
  }
  return belowTenThousand(number).replace(/^一十/, '十');
}

function belowTenThousand(number: number): string {
  const places = [...String(number)].map(Number);
  const words = places.map((digit, index) =>
    digit === 0 ? '零' : `${digits[digit]}${units[places.length - 1 - index]}`,
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '');
}

/** A whole number from 1 to 3,999 in Roman numerals: 4 is IV. */
export function romanNumeral(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(value, 3999);
  return signs
    .map(([worth, sign]) => {
      const count = Math.floor(rest / worth);
      rest -= count * worth;
      return sign.repeat(count);
    })
    .join('');
}

/** A count in letters as Word writes it: 26 is z, 27 is aa, 53 is aaa. */
export function letterNumeral(value: number): string {
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

/** ① to ㊿; undefined beyond. */
export function circledNumeral(value: number): string | undefined {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x323c + value);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x328d + value) : undefined;
}

/** A number that the order gives, in any of its forms, at the beginning of a text: 1. （1） 一、 （一） */
export const leadingNumber = /^(?:\d+\.|（[\d一二三四五六七八九十百]+）|[一二三四五六七八九十百]+、)/u;
