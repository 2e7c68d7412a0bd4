import type { FontStyle, Style } from '../../style/index.ts';
import type { FontFile, FontSource } from '../writer.ts';
import { type Face, openFace } from './face.ts';
import { visibleText } from './format-characters.ts';

/** How a cluster is drawn in one typeface; the width in ems. */
export type Shape = {
  readonly drawn: string;
  readonly face: Face;
  readonly ems: number;
  readonly glyphs: number;
};

/** A cluster's shape, or the character of it that no face has; and the font files that were asked for it. */
export type Found = { readonly shape: Shape | string; readonly asked: readonly FontFile[] };

/** Shapes of one list of faces, found once for each cluster. */
export type ShapeTable = {
  /** How a cluster is drawn; by a face that has all of `together` where one does. */
  find(cluster: string, together?: string): Found;
};

/** The tables of a process, by the faces they look through: documents have most of their clusters in common. */
const tables = new WeakMap<FontSource, Map<string, ShapeTable>>();

/** The shapes of a typeface and script. */
export function shapeTable(
  style: Style,
  fonts: FontSource,
  font: string,
  latin: boolean,
  bold: boolean,
): ShapeTable {
  const chain = faceChain(style.fonts.get(font), latin, bold);
  const known = tables.get(fonts) ?? new Map<string, ShapeTable>();
  tables.set(fonts, known);
  const key = chain.join('\n');
  const table = known.get(key) ?? createShapeTable(chain, fonts);
  known.set(key, table);
  return table;
}

/** No process holds more shapes of a table: as many as there are characters in a plane of Unicode. */
const mostShapes = 0x10000;

/** Finds shapes through a list of faces; a face is asked for only when those before it lack a character. */
function createShapeTable(chain: readonly string[], fonts: FontSource): ShapeTable {
  const shapes = new Map<string, Found>();
  return {
    find(cluster, together = cluster) {
      const key = together === cluster ? cluster : `${cluster} ${together}`;
      const known = shapes.get(key);
      if (known) return known;
      const asked = new Set<FontFile>();
      const source = noted(fonts, asked);
      const faces = together === cluster ? chain : facesFor(together, chain, source);
      const found = { shape: findShape(cluster, faces, source), asked: [...asked] };
      if (shapes.size === mostShapes) shapes.clear();
      shapes.set(key, found);
      return found;
    },
  };
}

/** The same fonts, each file that is asked for noted. */
function noted(fonts: FontSource, files: Set<FontFile>): FontSource {
  return (face) => {
    const file = fonts(face);
    if (file) files.add(file);
    return file;
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
