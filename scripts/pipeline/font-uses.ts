import { isBookletRole, roles } from '../document/index.ts';
import type { FontUse } from '../problem/index.ts';
import type { Style } from '../style/index.ts';

/**
 * For each role, those of booklets only where one is made, the faces of the PDF that stand for the fonts Word is asked
 * for: the first of each list.
 */
export function fontUses(style: Style, hasBooklet: boolean): FontUse[] {
  return roles.flatMap((role) => {
    if (isBookletRole(role) && !hasBooklet) return [];
    const { font, bold } = style.roles[role];
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
