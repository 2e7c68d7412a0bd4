import { describe, expect, it } from 'vitest';
import { builtInFormat, shownValue } from '../../../scripts/import/xlsx/shown-value.ts';

const shown = (code: string, value: number, from1904 = false) => shownValue(value, { code, from1904 });

describe('a number in a cell', () => {
  it.each([
    ['General', 1234.5, '1234.5'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 330282198801011, '330282198801011'],
    ['0.0%', 0.1234, '12.3%'],
    ['#,##0.00', 1_234_567.891, '1,234,567.89'],
    ['0"个"', 3, '3个'],
    ['# ?/?', 0.5, '1/2'],
    ['¥#,##0.00;[Red]¥-#,##0.00', -5, '¥-5.00'],
    ['0;-0;;@', 0, ''],
    ['00000', 571, '00571'],
    ['G/通用格式', 12, '12'],
    ['G/通用格式"万元"', 12, '12万元'],
    ['[$-804]General', 12, '12'],
    ['0!.0,"万"', 12_345_678, '1234.6万'],
    ['0"!"', 5, '5!'],
  ])('in the format %s of %d is %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  it.each([
    ['yyyy/m/d', 46_086, '2026/3/5'],
    ['yyyy"年"m"月"', 46_086, '2026年3月'],
    ['[$-804]yyyy"年"m"月"d"日";@', 46_086, '2026年3月5日'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 46_022, '二〇二五年十二月三十一日'],
    ['[DBNum1][$-804]m"月"d"日";@', 46_023, '一月一日'],
    ['yyyy-mm-dd hh:mm', 46_086.75, '2026-03-05 18:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['[$-804]aaaa', 46_086, '星期四'],
    ['yyyy!年', 46_086, '2026年'],
    ['mmm-yy', 46_086, 'Mar-26'],
    ['[$-804]mmm', 46_086, '3月'],
    ['[$-804]dddd', 46_086, '星期四'],
    ['h:mm AM/PM', 46_086.75, '6:00 PM'],
    ['上午/下午h"时"mm"分"', 46_086.75, '下午6时00分'],
    ['[$-F800]dddd, mmmm dd, yyyy', 46_086, '2026年3月5日'],
    ['yyyy/m/d', 59, '1900/2/28'],
    ['yyyy/m/d', 61, '1900/3/1'],
  ])('of a date in the format %s is %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  it('is counted from 1904 where the workbook says so', () => {
    expect(shown('yyyy/m/d', 46_086 - 1462, true)).toBe('2026/3/5');
    expect(shown('0', 5, true)).toBe('5');
  });

  it.each([
    ['[DBNum1][$-804]General', 123, '一百二十三'],
    ['[DBNum2][$-804]General', 123, '壹佰贰拾叁'],
    ['[DBNum2][$-804]G/通用格式', 10_500, '壹万零伍佰'],
    ['[DBNum1]0', 105, '一〇五'],
  ])('of Chinese numerals in the format %s of %d is %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  it('is none where its format is none or no date is so far off', () => {
    expect(shown('"open', 1)).toBeUndefined();
    expect(shown('yyyy/m/d', -1)).toBeUndefined();
    expect(shown('yyyy/m/d', 1e9)).toBeUndefined();
  });
});

describe('a format that is named by number', () => {
  it.each([
    [14, 46_086, '2026/3/5'],
    [57, 46_086, '2026年3月'],
    [31, 46_086, '2026年3月5日'],
    [9, 0.5, '50%'],
    [17, 46_086, 'Mar-26'],
    [55, 46_086.75, '下午6时00分'],
    [400, 7, '7'],
  ])('%d shows %d as %s', (id, value, text) => {
    expect(shown(builtInFormat(id), value)).toBe(text);
  });
});
