import { chineseNumeral, circledNumeral, parseNumeral } from '../language/index.ts';
import { type NumberForm, printNumber } from '../model/index.ts';

/** A number written before a name or an item. */
export type WrittenNumber = {
  /** The form it is printed in when it is made from the order. */
  readonly form: NumberForm;
  /** Written as that form is printed; else the order's number will look different, as `1.` for `1、`. */
  readonly exact: boolean;
  readonly value: number;
  /** As written. */
  readonly text: string;
  /** How many such a number is counted by: `1、` and `1.` are counted apart. */
  readonly family: string;
};

const circled = Array.from({ length: 20 }, (_, index) => circledNumeral(index + 1) ?? '');

type Family = {
  readonly form: NumberForm;
  /** Its first group is the number without its marks. */
  readonly pattern: RegExp;
  readonly write: (value: number) => string;
  readonly parse: (text: string) => number | undefined;
};

const digits = (text: string) => Number(text.normalize('NFKC'));
const arabic = (form: NumberForm, open: string, close: string): Family => ({
  form,
  // A decimal such as 2.5, or 11.121, is no number of an item.
  pattern: new RegExp(
    `^${plain(open)}([0-9０-９]{1,4})${plain(close)}${/[.．]/.test(close) ? '(?![0-9０-９])' : ''}`,
  ),
  write: (value) => `${open}${value}${close}`,
  parse: digits,
});
const han = (form: NumberForm, open: string, close: string): Family => ({
  form,
  pattern: new RegExp(`^${plain(open)}([一二三四五六七八九十百零]+)${plain(close)}`),
  write: (value) => `${open}${chineseNumeral(value)}${close}`,
  parse: (text) => {
    const value = parseNumeral(text) ?? 0;
    return value > 0 && chineseNumeral(value) === text ? value : undefined;
  },
});

function plain(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}

const families: readonly Family[] = [
  arabic('1.', '', '.'),
  arabic('1.', '', '．'),
  arabic('1.', '', '、'),
  arabic('（1）', '（', '）'),
  arabic('（1）', '(', ')'),
  arabic('1.', '', '）'),
  arabic('1.', '', ')'),
  han('一、', '', '、'),
  han('（一）', '（', '）'),
  han('（一）', '(', ')'),
  {
    form: '1.',
    pattern: new RegExp(`^([${circled.join('')}])`),
    write: (value) => circled[value - 1] ?? '',
    parse: (text) => circled.indexOf(text) + 1 || undefined,
  },
];

/** The number that a text begins with; none for `1小时交通圈`, `2.5倍` or `11.121人才梯队项目`. */
export function numberAt(text: string): WrittenNumber | undefined {
  for (const { form, pattern, write, parse } of families) {
    const [written, inner = ''] = pattern.exec(text) ?? [];
    const value = parse(inner);
    if (written === undefined || value === undefined || value === 0) continue;
    return { form, exact: written === printNumber(form, value), value, text: written, family: write(1) };
  }
  return undefined;
}

/** How a further number of a family is written. */
export function numberText({ family }: WrittenNumber, value: number): string {
  return families.find(({ write }) => write(1) === family)?.write(value) ?? '';
}
