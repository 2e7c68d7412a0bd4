import type { Inline } from '../../document/index.ts';
import { type Place, type Problem, problem } from '../../problem/index.ts';
import { type FontStyle, type RoleStyle, type Style, scriptRuns } from '../../style/index.ts';
import type { FontSource } from '../writer.ts';
import { clustersOf } from './clusters.ts';
import { type Face, openFace } from './face.ts';
import { formatCharactersIn, hasFormatCharacter, visibleText } from './format-characters.ts';

/** One character as a reader sees it, ready to be placed. */
export type Glyphs = {
  /** As in the Document, format characters included. */
  readonly text: string;
  /** As drawn. */
  readonly drawn: string;
  readonly face: Face;
  /** In points. */
  readonly width: number;
  /** How many glyphs the face draws it with: spacing between characters is counted by glyphs. */
  readonly glyphs: number;
  readonly latin: boolean;
  readonly emphasis: boolean;
  readonly url: string | undefined;
};

/** Finds faces and widths for text, and gathers what no face can show. */
export type Typesetter = {
  /** The characters of inline nodes, one array for each stretch between hard breaks. */
  set(nodes: readonly Inline[], role: RoleStyle): Glyphs[][];
  /** Every problem met so far, each once a place. */
  problems(): Problem[];
  /** Every face that text was set in so far. */
  faces(): Face[];
};

type Look = { readonly bold: boolean; readonly emphasis: boolean; readonly url: string | undefined };
type Shape = { readonly drawn: string; readonly face: Face; readonly ems: number; readonly glyphs: number };

/** Makes a typesetter for one document; faces are asked for only when a character needs them. */
export function createTypesetter(style: Style, fonts: FontSource): Typesetter {
  const shapes = new Map<string, Shape | string>();
  const found = new Map<string, Problem>();
  const used = new Set<Face>();

  function report(made: Problem): void {
    const { rule, place, values } = made;
    found.set(JSON.stringify([rule, place?.file, place?.line, place?.column, values]), made);
  }

  function shapeOf(cluster: string, font: string, latin: boolean, bold: boolean): Shape | string {
    const key = `${latin ? 'l' : 'c'}${bold ? 'b' : 'r'}${font}/${cluster}`;
    let shape = shapes.get(key);
    if (shape === undefined) {
      shape = findShape(cluster, faceChain(style.fonts.get(font), latin, bold), fonts);
      shapes.set(key, shape);
      if (typeof shape !== 'string') used.add(shape.face);
    }
    return shape;
  }

  function setText(value: string, place: Place, role: RoleStyle, look: Look, into: Glyphs[]): void {
    if (hasFormatCharacter(value)) {
      for (const { index, ...values } of formatCharactersIn(value)) {
        const codePoint = codePointName(values.codePoint);
        report(problem('format-character', placeAt(place, value, index), { ...values, codePoint }));
      }
    }
    let offset = 0;
    for (const { text, latin } of scriptRuns(value)) {
      for (const cluster of clustersOf(text)) {
        const shape = shapeOf(cluster, role.font, latin, role.bold || look.bold);
        if (typeof shape === 'string') {
          const codePoint = codePointName(shape.codePointAt(0) ?? 0);
          report(problem('glyph-missing', placeAt(place, value, offset), { character: shape, codePoint }));
        } else add(cluster, shape, latin, role.size, look, into);
        offset += cluster.length;
      }
    }
  }

  function setNodes(nodes: readonly Inline[], role: RoleStyle, look: Look, lines: Glyphs[][]): void {
    for (const node of nodes) {
      if (node.type === 'break') lines.push([]);
      else if (node.type === 'text') setText(node.value, node.place, role, look, lines.at(-1) ?? []);
      else if (node.type === 'strong') setNodes(node.children, role, { ...look, bold: true }, lines);
      else if (node.type === 'emphasis') setNodes(node.children, role, { ...look, emphasis: true }, lines);
      else setNodes(node.children, role, { ...look, url: webAddress(node.url) }, lines);
    }
  }

  return {
    set(nodes, role) {
      const lines: Glyphs[][] = [[]];
      setNodes(nodes, role, { bold: false, emphasis: false, url: undefined }, lines);
      return lines;
    },
    problems: () => [...found.values()],
    faces: () => [...used],
  };
}

/** A format character goes with the character before it: no line begins with what is not seen. */
function add(text: string, shape: Shape, latin: boolean, size: number, look: Look, into: Glyphs[]): void {
  const { drawn, face, ems, glyphs } = shape;
  const before = drawn === '' ? into.pop() : undefined;
  if (before) into.push({ ...before, text: before.text + text });
  else {
    const { emphasis, url } = look;
    into.push({ text, drawn, face, width: ems * size, glyphs, latin, emphasis, url });
  }
}

/** The faces a character is looked for in, in order. */
function faceChain(font: FontStyle | undefined, latin: boolean, bold: boolean): readonly string[] {
  if (!font) return [];
  const { pdf } = font;
  const [chinese, western] = bold ? [pdf.boldChinese, pdf.boldLatin] : [pdf.chinese, pdf.latin];
  return latin ? [...western, ...chinese] : [...chinese, ...western];
}

/** How a cluster is drawn, or the character of it that no face has. White space a face lacks is drawn as a space. */
function findShape(cluster: string, chain: readonly string[], fonts: FontSource): Shape | string {
  const seen = visibleText(cluster);
  const drawn = /^[^\S\u00a0\u3000]+$/u.test(seen) ? ' ' : seen;
  let missing = Array.from(drawn);
  for (const name of chain) {
    const face = openFace(fonts(name));
    const lacking = Array.from(drawn).filter((character) => !face.has(character.codePointAt(0) ?? 0));
    if (lacking.length === 0) {
      const { width, glyphs } = drawn === '' ? { width: 0, glyphs: 0 } : face.measure(drawn);
      return { drawn, face, ems: width, glyphs };
    }
    if (lacking.length < missing.length) missing = lacking;
  }
  return missing[0] ?? drawn;
}

/** Where in the source a character of a text stands: exact where the text stands there as it is, on one line. */
function placeAt(place: Place, value: string, offset: number): Place {
  const { file, line, column, endLine = line, endColumn } = place;
  if (endLine !== line || endColumn === undefined || endColumn - column !== value.length) return place;
  const length = String.fromCodePoint(value.codePointAt(offset) ?? 0).length;
  return { file, line, column: column + offset, endLine, endColumn: column + offset + length };
}

function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Only addresses of the web and of mail become links: a place inside the source is none in the PDF. */
function webAddress(url: string): string | undefined {
  return /^(?:https?:|mailto:)/iu.test(url) ? url : undefined;
}
