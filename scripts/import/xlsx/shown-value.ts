import { format, isDateFormat } from 'numfmt';
import { chineseNumeral } from '../../language/index.ts';

/** How a cell's number is shown: the code of its format, and where the workbook's days begin. */
export type NumberFormat = {
  readonly code: string;
  /** Days are counted from 1904, as Excel for Macintosh did (ECMA-376-1, 18.17.4.1). */
  readonly from1904: boolean;
};

/** The codes of formats that a workbook names by number alone (ECMA-376-1, 18.8.30), as Excel shows them in Chinese. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The code of a format that the workbook does not spell out; `General` for a number that has none. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General';
}

/** The days from the beginning of 1900, as Excel counts them, to that of 1904. */
const daysTo1904 = 1462;
/** 31 December 9999 is the last day that Excel knows, counted from 1900, with all its hours. */
const lastDay = 2_958_466;
/** A number of more digits stands in a cell as 1.23457E+13, which nobody who wrote it would know again. */
const plainInteger = /^-?\d{12,15}$/;

/**
 * A number as the reader of the sheet sees it: `0.1234` as `12.3%`, `46086` as `2026/3/5` or `2026年3月`, in Chinese
 * numerals where the format has them. Undefined where the code is none, or a date lies outside what Excel knows. A long
 * whole number without a format, such as a code, is shown with all its digits.
 */
export function shownValue(number: number, { code, from1904 }: NumberFormat): string | undefined {
  const plain = plainCode(code);
  const isDate = isDateFormat(plain);
  const value = isDate && from1904 ? number + daysTo1904 : number;
  if (isDate && (value < 0 || value > lastDay)) return undefined;
  if (plain === 'General' && plainInteger.test(String(number))) return String(number);
  try {
    const shown = format(plain, value, { locale: 'zh-CN', throws: true, overflow: '' });
    if (shown === '' && isDate) return undefined;
    const [, form] = /\[DBNum([12])\]/i.exec(code) ?? [];
    return form ? inNumerals(shown, form === '2', isDate, plain === 'General') : shown.trim();
  } catch {
    return undefined;
  }
}

/**
 * The code without what asks for Chinese numerals, and as Excel understands it in Chinese: General has another name, `!`
 * is one more sign for a character as it stands, and months, days and halves of days are English words where it names
 * no language.
 */
function plainCode(code: string): string {
  const plain = code
    .replace(/\[DBNum\d\]/gi, '')
    .replace(/"[^"]*"|\\.|!(.)/g, (whole, sign: string | undefined) =>
      sign === undefined ? whole : `\\${sign}`,
    )
    .replace(/上午\/下午/g, '[$-804]AM/PM')
    .replace(/(?:G\/)?通用格式|G\/標準/g, 'General')
    .replace(/^\[\$-[0-9A-F]+\]General$/i, 'General');
  const named = plain.replace(/"[^"]*"|\\./g, '');
  return /mmm|ddd|AM\/PM/i.test(named) && !named.includes('[$') ? `[$-409]${plain}` : plain;
}

/** The digits of a text as Chinese numerals: a year digit by digit, other parts of a date and a number by their value. */
function inNumerals(text: string, formal: boolean, isDate: boolean, isGeneral: boolean): string {
  const numerals = text.replace(/\d+/g, (digits) => {
    const byValue = isDate ? digits.length < 3 : isGeneral && digits.length < 9;
    const value = Number(digits);
    if (byValue && value > 0) return chineseNumeral(value);
    return digits.replace(/\d/g, (digit) => [...'〇一二三四五六七八九'][Number(digit)] ?? digit);
  });
  return formal
    ? numerals.replace(/[〇零一二三四五六七八九十百千]/g, (numeral) => formalNumerals[numeral] ?? numeral)
    : numerals;
}

const formalNumerals: Readonly<Record<string, string>> = {
  〇: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};
