import type { Font } from 'fontkit';
import type { FontFile } from '../writer.ts';
import { fontkit, tablesOf } from './internals.ts';

/** Why a font file cannot be used; `names` are the PostScript names of the fonts in a collection. */
export type FontFault = { readonly rule: 'font-broken' | 'font-unnamed'; readonly names: readonly string[] };

/** Opens a TTF or OTF file, or the named font of a TTC file; a damaged file is a fault. */
export function openFont(file: FontFile): Font | FontFault {
  try {
    const opened = fontkit.create(file.bytes);
    if (opened.type === 'TTF') return isWhole(opened, file.bytes.length) ? opened : broken;
    if (opened.type !== 'TTC') return broken;
    const names = opened.fonts.map(({ postscriptName }) => postscriptName ?? '');
    const wanted = file.name.toLowerCase();
    const found = opened.fonts[names.findIndex((name) => name.toLowerCase() === wanted)];
    if (!found && names.some(Boolean)) return { rule: 'font-unnamed', names: names.filter(Boolean) };
    return found && isWhole(found, file.bytes.length) ? found : broken;
  } catch {
    return broken;
  }
}

/** A damaged file, or none of a font. */
export const broken: FontFault = { rule: 'font-broken', names: [] };
/** What is read of every font, and what draws its glyphs. */
const needed = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'name', 'post'];
const outlines = [['glyf', 'loca'], ['CFF ']];

/** Whether all of the font is there and can be read: fontkit finds out only when a glyph is drawn. */
function isWhole(font: Font, length: number): boolean {
  const { tables, post } = tablesOf(font);
  const has = (tag: string) => tables[tag] !== undefined;
  const inside = ({ offset, length: size }: { readonly offset: number; readonly length: number }) =>
    offset + size <= length;
  return (
    needed.every(has) &&
    outlines.some((tags) => tags.every(has)) &&
    Object.values(tables).every(inside) &&
    post !== undefined &&
    Boolean(font.postscriptName) &&
    font.unitsPerEm > 0 &&
    Number.isFinite(font.glyphForCodePoint(0x20).advanceWidth)
  );
}
