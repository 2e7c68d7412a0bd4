import { expect, test } from 'vitest';
import { notInNumber, numeral, parseNumeral } from '../../scripts/language/numeral.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百零三', 103],
  ['二百一十', 210],
  ['二〇三五', 2035],
  ['二零三五', 2035],
])('%s is %i', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each(['', '-', '几', '十几', 'a1'])('“%s” is no numeral', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

test('a number is found whole, and not in another number', () => {
  const found = '四大、第三项、十二条、2.5个、20个'.match(new RegExp(`${notInNumber}${numeral}`, 'g'));
  expect(found).toEqual(['四', '十二', '2', '20']);
});
