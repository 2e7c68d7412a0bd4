import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bare, seedText } from '../fixtures/seed.ts';
import { convertToPdf, pdfPages, pdfText } from './programs.ts';

const sample = join(import.meta.dirname, '../../out/four-initiatives');
const briefings = readdirSync(join(sample, 'briefings'))
  .filter((name) => name.endsWith('.docx'))
  .map((name) => `briefings/${basename(name, '.docx')}`);
/** The lower edge of the type area on an upright page, and a line of 五号, in points. */
const typeAreaEnd = (262 * 72) / 25.4;
const lineHeight = 14.5;
const stems = ['four-initiatives', ...briefings];

/** How often each character stands in a text: pages give the order of cells differently, but none may be lost. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of bare(text)) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

/** Characters that stand more often in `wanted` than in `text`. */
function missing(wanted: string, text: string): string[] {
  const there = counts(text);
  return [...counts(wanted)].filter(([one, count]) => (there.get(one) ?? 0) < count).map(([one]) => one);
}

/** The text of a Word file's body by unzip alone. */
function wordText(stem: string): string {
  const xml = execFileSync('unzip', ['-p', join(sample, `${stem}.docx`), 'word/document.xml'], {
    encoding: 'utf8',
  });
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}

describe('LibreOffice opens every Word file, and its PDF has all the text', () => {
  let converted: ReadonlyMap<string, string>;
  beforeAll(() => {
    converted = convertToPdf(stems.map((stem) => join(sample, `${stem}.docx`)));
  });

  test.each(stems)('%s', (stem) => {
    const text = pdfText(converted.get(basename(stem)) ?? '');
    expect(missing(wordText(stem), text)).toEqual([]);
  });

  test.each(briefings)('%s is one side, with room for a line more', (stem) => {
    const pages = pdfPages(converted.get(basename(stem)) ?? '');
    expect(pages).toHaveLength(1);
    const text = (pages[0]?.words ?? []).filter(({ bottom }) => bottom < typeAreaEnd);
    expect(typeAreaEnd - Math.max(...text.map(({ bottom }) => bottom))).toBeGreaterThan(lineHeight);
  });
});

describe('poppler reads from our PDFs', () => {
  test('every character of the real attachment', () => {
    expect(missing(seedText(), pdfText(join(sample, 'four-initiatives.pdf')))).toEqual([]);
  });

  test.each(briefings)('one A4 side with the text of %s', (stem) => {
    const pages = pdfPages(join(sample, `${stem}.pdf`));
    expect(pages).toHaveLength(1);
    expect(missing(wordText(stem), pdfText(join(sample, `${stem}.pdf`)))).toEqual([]);
  });

  test.each(stems)('only embedded fonts in %s', (stem) => {
    const listed = execFileSync('pdffonts', [join(sample, `${stem}.pdf`)], { encoding: 'utf8' });
    const fonts = listed.split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0 *$/u);
  });
});
