import { type Inline, partAt, type Text } from '../../document/index.ts';
import { codePointName, scriptOf } from '../../language/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';
import { clustersOf, hyphenation } from '../lines/index.ts';
import type { FontFile, FontSource } from '../writer.ts';
import { noFace, openFace } from './face.ts';
import { formatCharactersIn } from './format-characters.ts';
import { glyphProblem } from './glyph-problem.ts';
import { placeAt } from './place-at.ts';
import { raisedRuns } from './raised-runs.ts';
import { type Found, type Shape, type ShapeTable, shapeTable } from './shape-table.ts';
import { hyphenGlyph } from './soft-hyphen.ts';
import { type Glyphs, type TypesetText, typesetText } from './typeset-text.ts';

/** Finds faces and widths for text, and gathers what no face can show. */
export type Typesetter = {
  /** The texts of inline nodes between hard breaks; with hyphens where asked for. */
  set(nodes: readonly Inline[], role: RoleStyle, hyphenated?: boolean): TypesetText[];
  /** Every problem met so far, each once a place. */
  problems(): Problem[];
  /** The font files that were asked for. */
  files(): ReadonlySet<FontFile>;
  /** How often a problem was met so far, or a font file that cannot be used. */
  doubts(): number;
};

type Look = { readonly bold: boolean; readonly emphasis: boolean; readonly url: string | undefined };

/** Between Chinese and Latin text set loosely, in ems: as much as Word puts there, where it is told to. */
const looseGap = 0.25;

/**
 * `loose` sets text as wide as an office program may; `english` marks as those of English text; `bound` lets links lead to what is
 * bound in the file.
 */
type How = { readonly loose?: boolean; readonly english?: boolean; readonly bound?: boolean };

/** Makes a typesetter for one document; faces are asked for only when a character needs them. */
export function createTypesetter(style: Style, fonts: FontSource, how: How = {}): Typesetter {
  const { loose = false, english = false, bound = false } = how;
  const tables = new Map<string, ShapeTable>();
  const looks = new Map<string, Map<string, Glyphs>>();
  const found = new Map<string, Problem>();
  const files = new Set<FontFile>();
  let doubts = 0;

  function report(one: Problem | undefined): void {
    if (!one) return;
    found.set(JSON.stringify(one), one);
    doubts++;
  }

  /** Whether all files asked for a shape can be used. */
  function note({ asked }: Found): boolean {
    for (const file of asked) files.add(file);
    const isSound = asked.every((file) => openFace(file).fault() === undefined);
    if (!isSound) doubts++;
    return isSound;
  }

  function tableFor(font: string, latin: boolean, bold: boolean): ShapeTable {
    const key = `${latin ? 'latin' : 'chinese'} ${bold ? 'bold' : 'regular'} ${font}`;
    const table = tables.get(key) ?? shapeTable(style, fonts, font, latin, bold);
    tables.set(key, table);
    return table;
  }

  /** The clusters met so far in one look: a text is made of some thousand. */
  function knownFor(latin: boolean, bold: boolean, font: string, look: Look): Map<string, Glyphs> {
    const key = `${latin} ${bold} ${look.emphasis} ${font} ${look.url ?? ''}`;
    const known = looks.get(key) ?? new Map<string, Glyphs>();
    looks.set(key, known);
    return known;
  }

  function setText(node: Text, role: RoleStyle, look: Look, into: Glyphs[]): void {
    const { value, place } = node;
    for (const { index, codePoint, name } of formatCharactersIn(value)) {
      const values = { codePoint: codePointName(codePoint), name };
      report(problem('format-character', placeAt(place, value, index), values));
    }
    const isBold = role.bold || look.bold;
    const list = listOf(style, role.font, isBold);
    const isForeign = scriptOf(value) !== undefined;
    let offset = 0;
    for (const { text, latin, raised } of raisedRuns(value, english)) {
      const table = tableFor(role.font, latin, isBold);
      const known = knownFor(latin, isBold, role.font, look);
      const asKnown = !isForeign && !raised;
      for (const cluster of clustersOf(text)) {
        const gap = loose && isGap(into.at(-1), cluster, latin) ? looseGap : 0;
        const same = asKnown && gap === 0 ? known.get(cluster) : undefined;
        if (same) into.push(same);
        else {
          const result = table.find(cluster, raised ? text : cluster);
          const { shape } = result;
          const isSound = note(result);
          const missing = typeof shape === 'string' ? shape : undefined;
          if (isForeign || missing !== undefined)
            report(glyphProblem({ text: node, offset, cluster, missing, list }));
          const seen = typeof shape === 'string' ? unseen(cluster, latin) : shape;
          const wide = gap > 0 ? { ...seen, ems: seen.ems + gap } : seen;
          const set = add(cluster, wide, latin, look, into);
          const isSame = asKnown && gap === 0 && isSound && missing === undefined && seen.drawn !== '';
          if (isSame) known.set(cluster, set);
        }
        offset += cluster.length;
      }
    }
  }

  function setNodes(nodes: readonly Inline[], role: RoleStyle, look: Look, lines: Glyphs[][]): void {
    for (const node of nodes) {
      if (node.type === 'break') lines.push([]);
      else if (node.type === 'text') setText(node, role, look, lines.at(-1) ?? []);
      else if (node.type === 'item') setNodes(node.children, role, look, lines);
      else if (node.type === 'strong') setNodes(node.children, role, { ...look, bold: true }, lines);
      else if (node.type === 'emphasis') setNodes(node.children, role, { ...look, emphasis: true }, lines);
      else setNodes(node.children, role, { ...look, url: addressOf(node.url, bound) }, lines);
    }
  }

  return {
    set(nodes, role, hyphenated = false) {
      const lines: Glyphs[][] = [[]];
      setNodes(nodes, role, { bold: false, emphasis: false, url: undefined }, lines);
      return lines.map((glyphs) => typesetText(hyphenated ? withHyphens(glyphs) : glyphs));
    },
    problems: () => [...found.values()],
    files: () => files,
    doubts: () => doubts,
  };
}

/** Characters with the hyphens that lines may end with; none in the text of a link. */
function withHyphens(glyphs: readonly Glyphs[]): Glyphs[] {
  const found = hyphenation(glyphs.map(({ drawn }) => drawn).join(''));
  if (found.length === 0) return [...glyphs];
  const places = new Map(found.map(({ offset, inName }) => [offset, inName]));
  let offset = 0;
  return glyphs.map((glyph) => {
    offset += glyph.drawn.length;
    const inName = places.get(offset);
    if (inName === undefined || glyph.url !== undefined) return glyph;
    const { width } = glyph.face.measure(hyphenGlyph);
    return width === 0 ? glyph : { ...glyph, hyphen: { width, inName } };
  });
}

/** The key of the style sheet under which a typeface's files are listed: Latin text looks there, too. */
function listOf({ fonts }: Style, font: string, bold: boolean): string {
  const pdf = fonts.get(font)?.pdf;
  return `fonts.${font}.pdf.${bold && pdf?.boldChinese !== pdf?.chinese ? 'boldChinese' : 'chinese'}`;
}

/** The room of a character that no face has: it is never drawn, but an office program has other fonts. */
function unseen(cluster: string, latin: boolean): Shape {
  return { drawn: cluster, face: noFace, ems: latin ? 0.5 : 1, glyphs: 1 };
}

/** Whether a letter or digit of one script comes after one of the other: marks have room of their own. */
function isGap(before: Glyphs | undefined, cluster: string, latin: boolean): boolean {
  return before !== undefined && before.latin !== latin && word.test(before.text) && word.test(cluster);
}
const word = /^[\p{L}\p{N}]/u;

/** A format character goes with the character before it: no line begins with what is not seen. */
function add(text: string, shape: Shape, latin: boolean, look: Look, into: Glyphs[]): Glyphs {
  const { drawn, face, ems, glyphs } = shape;
  const { emphasis, url } = look;
  const before = drawn === '' ? into.pop() : undefined;
  const set = before
    ? { ...before, text: before.text + text }
    : { text, drawn, face, ems, glyphs, latin, emphasis, url };
  into.push(set);
  return set;
}

/** Only addresses of the web and of mail become links, and parts of a booklet: a place inside the source is none in the PDF. */
function addressOf(url: string, bound: boolean): string | undefined {
  return /^(?:https?:|mailto:)/iu.test(url) || (bound && partAt(url) !== undefined) ? url : undefined;
}
