import { numeral, parseNumeral } from '../language/index.ts';

const pattern = new RegExp(
  `^(?:附\\s*件?\\s*)?(?:(?:第|No\\.)?\\s*(${numeral})\\s*号?|([①-⑳]))\\s*[:：]?$`,
  'u',
);

/**
 * How a label that is a number, with or without 附件, is to be written (GB/T 9704-2012, 7.3.4: Arabic digits); undefined
 * where it is written so, and for all else, such as 附件2-1 and 附件2（续）. A colon behind it and the width of its digits
 * are aside.
 */
export function standardLabel(text: string): string | undefined {
  const [, number, ringed] = pattern.exec(text) ?? [];
  const value = parseNumeral(number ?? ringed?.normalize('NFKC') ?? '');
  const expected = `附件${value}`;
  const plain = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/[:：]$/, '');
  return value && plain !== expected ? expected : undefined;
}
