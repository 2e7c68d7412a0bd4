import type { NumberForm } from './attachment.ts';

const digits = [...'零一二三四五六七八九'];
const units = ['', '十', '百', '千'];

/** A number made from the order as it is printed; empty in the form `none`. */
export function printNumber(form: NumberForm, number: number): string {
  switch (form) {
    case 'none':
      return '';
    case '1.':
      return `${number}.`;
    case '（1）':
      return `（${number}）`;
    case '一、':
      return `${chineseNumeral(number)}、`;
    case '（一）':
      return `（${chineseNumeral(number)}）`;
  }
}

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
