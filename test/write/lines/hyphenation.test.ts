import { describe, expect, it } from 'vitest';
import { hyphenation } from '../../../scripts/write/lines/hyphenation.ts';

function parted(text: string): string {
  const places = hyphenation(text);
  return [0, ...places].map((start, index) => text.slice(start, places[index])).join('-');
}

describe('an English word', () => {
  it.each([
    ['documentation', 'doc-u-men-ta-tion'],
    ['the responsibility for recommendations', 'the respon-si-bil-ity for rec-om-men-da-tions'],
    ['“encouraged”, (through 2021)', '“encour-aged”, (through 2021)'],
    ['在interoperability中', '在inter-op-er-abil-ity中'],
  ])('is parted three letters or more from its ends: %s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it.each([
    'data table goals',
    'Washington Responsibility',
    'INTERNATIONAL McDonaldsville OpenDocument',
    'www.whitehouse.gov',
    'https://www.whitehouse.gov/organization/documentation.pdf',
    'mail organization@whitehouse.gov',
    'covid19documentation documentation2020',
    'cross-departmental',
    'required/encouraged',
    "organization’s organization's",
    'docu\u00admentation',
  ])('stays whole: %s', (text) => {
    expect(hyphenation(text)).toEqual([]);
  });
});
