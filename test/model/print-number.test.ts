import { expect, test } from 'vitest';
import { printNumber } from '../../scripts/model/print-number.ts';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [2400, '二千四百'],
  [9999, '九千九百九十九'],
  [10_000, '一万'],
  [10_010, '一万零一十'],
  [120_000, '十二万'],
])('%i is %s in Chinese', (number, expected) => {
  expect(printNumber('一、', number)).toBe(`${expected}、`);
  expect(printNumber('（一）', number)).toBe(`（${expected}）`);
});

test('the other forms print digits or nothing', () => {
  expect(printNumber('1.', 12)).toBe('12.');
  expect(printNumber('（1）', 12)).toBe('（12）');
  expect(printNumber('none', 12)).toBe('');
});
