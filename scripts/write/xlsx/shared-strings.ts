import type { Role } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';
import { fontElements } from './fonts.ts';
import { spreadsheet, xmlHead } from './namespaces.ts';
import type { TextRun } from './text-runs.ts';

/** The texts of all sheets, each once. */
export type SharedStrings = {
  /** The number of a text in a cell of that role; a text that is there already has the number it got. */
  readonly numberOf: (runs: readonly TextRun[], role: Role) => number;
  /** xl/sharedStrings.xml. */
  readonly print: () => string;
};

export function sharedStrings(style: Style, lang: string): SharedStrings {
  const numbers = new Map<string, number>();
  /** Of a merged cell, whose text stands in many squares of the details. */
  const known = new WeakMap<readonly TextRun[], number>();
  let count = 0;
  return {
    numberOf: (runs, role) => {
      count++;
      const same = known.get(runs);
      if (same !== undefined) return same;
      const item = printItem(runs, role, style, lang);
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      known.set(runs, number);
      return number;
    },
    print: () => {
      const counts = `count="${count}" uniqueCount="${numbers.size}"`;
      return `${xmlHead}<sst xmlns="${spreadsheet}" ${counts}>${[...numbers.keys()].join('')}</sst>`;
    },
  };
}

/** A text without stretches that are set otherwise than its cell is a plain one; another has a font for each of these. */
function printItem(runs: readonly TextRun[], role: Role, style: Style, lang: string): string {
  const own = fontElements({ role, strong: false, italic: false }, style, lang, 'rFont');
  const printed = runs.map((run) => {
    const font = fontElements(run, style, lang, 'rFont');
    return { font: font === own ? '' : font, text: printText(run.text) };
  });
  if (printed.every(({ font }) => font === ''))
    return `<si>${printText(runs.map(({ text }) => text).join(''))}</si>`;
  const pieces = printed.map(({ font, text }) => `<r>${font && `<rPr>${font}</rPr>`}${text}</r>`);
  return `<si>${pieces.join('')}</si>`;
}

/** Excel reads `_x000D_` as a character by its number: such a stretch that is meant as it stands begins `_x005F_`. */
function printText(text: string): string {
  const escaped = escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return `<t xml:space="preserve">${escaped}</t>`;
}
