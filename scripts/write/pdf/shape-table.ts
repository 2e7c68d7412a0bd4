import type { FontStyle, Style } from '../../style/index.ts';
import type { FontSource } from '../writer.ts';
import { type Face, openFace } from './face.ts';
import { visibleText } from './format-characters.ts';

/** How a cluster is drawn in one typeface; the width in ems. */
export type Shape = {
  readonly drawn: string;
  readonly face: Face;
  readonly ems: number;
  readonly glyphs: number;
};

/** Shapes of one typeface and script, found once for each cluster. */
export type ShapeTable = {
  /**
   * How a cluster is drawn, or the character of it that no face has; by a face that has all of `together` where one
   * does.
   */
  find(cluster: string, together?: string): Shape | string;
};

/** Finds shapes through a typeface's list of faces; a face is asked for only when those before it lack a character. */
export function createShapeTable(
  style: Style,
  fonts: FontSource,
  font: string,
  latin: boolean,
  bold: boolean,
): ShapeTable {
  const chain = faceChain(style.fonts.get(font), latin, bold);
  const shapes = new Map<string, Shape | string>();
  return {
    find(cluster, together = cluster) {
      const key = together === cluster ? cluster : `${cluster} ${together}`;
      const known = shapes.get(key);
      if (known !== undefined) return known;
      const faces = together === cluster ? chain : facesFor(together, chain, fonts);
      const shape = findShape(cluster, faces, fonts);
      shapes.set(key, shape);
      return shape;
    },
  };
}

/** The faces a character is looked for in, in order. */
function faceChain(font: FontStyle | undefined, latin: boolean, bold: boolean): readonly string[] {
  if (!font) return [];
  const { pdf } = font;
  const [chinese, western] = bold ? [pdf.boldChinese, pdf.boldLatin] : [pdf.chinese, pdf.latin];
  return latin ? [...western, ...chinese] : [...chinese, ...western];
}

/** The faces of a chain, first the one that has all of a text. */
function facesFor(text: string, chain: readonly string[], fonts: FontSource): readonly string[] {
  const whole = chain.find((name) => {
    const file = fonts(name);
    return file && openFace(file).lacking(text).length === 0;
  });
  return whole === undefined ? chain : [whole, ...chain];
}

/** White space that a line may end at is drawn as a space, as fonts have that one. */
function findShape(cluster: string, chain: readonly string[], fonts: FontSource): Shape | string {
  const seen = visibleText(cluster);
  const drawn = /^[^\S\u00a0\u3000]+$/u.test(seen) ? ' ' : seen;
  let missing: readonly string[] = Array.from(drawn);
  for (const name of chain) {
    const file = fonts(name);
    if (!file) continue;
    const face = openFace(file);
    const lacking = face.lacking(drawn);
    if (lacking.length === 0) {
      const { width, glyphs } = drawn === '' ? { width: 0, glyphs: 0 } : face.measure(drawn);
      return { drawn, face, ems: width, glyphs };
    }
    if (lacking.length < missing.length) missing = lacking;
  }
  return missing[0] ?? drawn;
}
