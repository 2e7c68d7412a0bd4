import type { FontUse } from '../problem/index.ts';
import type { Style } from '../style/index.ts';

/** For each role, the faces of the PDF that stand for the fonts Word is asked for: the first of each list. */
export function fontUses(style: Style): FontUse[] {
  return Object.entries(style.roles).flatMap(([role, { font, bold }]) => {
    const typeface = style.fonts.get(font);
    if (!typeface) return [];
    const { word, pdf } = typeface;
    const chinese = bold ? pdf.boldChinese[0] : pdf.chinese[0];
    // Without a Latin face of its own a typeface sets Latin text in the Chinese one.
    const latin = (bold ? pdf.boldLatin[0] : pdf.latin[0]) ?? chinese;
    return [
      ...(chinese === undefined ? [] : [{ role, wanted: word.chinese, face: chinese }]),
      ...(latin === undefined || word.latin === word.chinese
        ? []
        : [{ role, wanted: word.latin, face: latin }]),
    ];
  });
}
