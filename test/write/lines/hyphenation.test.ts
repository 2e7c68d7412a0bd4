import { describe, expect, it } from 'vitest';
import { hyphenation } from '../../../scripts/write/lines/hyphenation.ts';

/** A text with a hyphen at each place of its words, and `=` at each of its names. */
function parted(text: string): string {
  const places = hyphenation(text);
  const ends = places.map(({ offset }) => offset);
  return [0, ...ends]
    .map((start, index) => {
      const place = places[index];
      return text.slice(start, place?.offset) + (place ? (place.inName ? '=' : '-') : '');
    })
    .join('');
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
    ['Counterrevolutionaries are', 'Coun-ter-rev-o-lu-tion-ar-ies are'],
    ['Done. Documentation is', 'Done. Doc-u-men-ta-tion is'],
    ['1.Documentation is; 2.documentation', '1.Doc-u-men-ta-tion is; 2.doc-u-men-ta-tion'],
    ['1.Counterrevolutionaries', '1.Coun=ter=rev=o=lu=tion=ar=ies'],
    ['Washington Responsibility', 'Wash=ing=ton Respon=si=bil=ity'],
    ['the Administration of', 'the Admin=is=tra=tion of'],
    ['the U.S. Administration of', 'the U.S. Admin=is=tra=tion of'],
  ])('with a capital is a name but where its sentence begins: %s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it.each([
    'data table goals',
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
