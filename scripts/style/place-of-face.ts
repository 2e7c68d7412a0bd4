import type { TextPlace } from '../problem/index.ts';
import type { PlacedStyle } from './style.ts';

/** Where the style sheet first names a font face that a role may use; undefined where it does not. */
export function placeOfFace({ value: style, placeOf }: PlacedStyle, face: string): TextPlace | undefined {
  const used = new Set(Object.values(style.roles).map(({ font }) => font));
  for (const [font, { pdf }] of style.fonts) {
    for (const [list, faces] of Object.entries(pdf)) {
      const index = faces.indexOf(face);
      if (used.has(font) && index >= 0) return placeOf(['fonts', font, 'pdf', list, index]);
    }
  }
  return undefined;
}
