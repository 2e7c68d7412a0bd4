import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Font, Glyph } from 'fontkit';
import type { Box } from './box.ts';
import type { Canvas } from './canvas.ts';

/**
 * Whatever is used of pdfkit and fontkit that neither their guides nor their types tell of, each with the reason.
 * internals.test.ts fails when an upgrade moves one of them, and when another file reaches past this one.
 *
 * What own writing of the structure would save, for which members of pdfkit's cross-references were used once
 * (the sample's overview, bytes and CPU time of a further document in a process; pdfkit 0.19.1, Node 20):
 *
 * | the structure                            | 24 rows        | 2,400 rows        |
 * | pdfkit's `struct`                        | 145,300, 31 ms | 2,181,526, 0.96 s |
 * | written by us                            | 145,288, 32 ms | 2,177,930, 0.94 s |
 * | written by us, in object streams         | 136,746, 29 ms | 1,451,539, 0.94 s |
 * | pdfkit's `struct`, then `packObjects`    | 136,842, 32 ms | 1,456,366, 0.98 s |
 *
 * Writing it saves a twentieth at most, so pdfkit does. Object streams save a third of a long table: `packObjects` makes
 * them of the finished file, and needs no member of pdfkit.
 */

/** An element of the structure as pdfkit has it. */
export type StructureNode = PDFKit.PDFStructureElement;

/** Gives an element attributes; pdfkit's options know `Scope`, but not what a cell spans. */
export function setAttributes(node: StructureNode, attributes: Readonly<Record<string, unknown>>): void {
  const { dictionary } = node as unknown as {
    readonly dictionary: { readonly data: Record<string, unknown> };
  };
  dictionary.data.A = attributes;
}

/**
 * Makes a box a link that is part of an element: an option of `annotate` that its types lack. The boxes of all lines
 * that lead to one address share what they do: pdfkit's `link` writes the address for each.
 */
export function addLink(canvas: Canvas, node: StructureNode, { left, right, top, bottom }: Box, url: string) {
  const { annotate } = canvas as unknown as { readonly annotate: (...given: unknown[]) => unknown };
  const options = { Subtype: 'Link', ...targetOf(canvas, url), structParent: node };
  annotate.call(canvas, left, top, right - left, bottom - top, options);
}

/** What a link does, and what a screen reader says of it: of an address longer than anybody listens to, the beginning. */
type Target = { readonly A: unknown; readonly Contents: unknown };

/** Those of each document, by address. */
const targets = new WeakMap<Canvas, Map<string, Target>>();

function targetOf(canvas: Canvas, url: string): Target {
  const known = targets.get(canvas) ?? new Map<string, Target>();
  targets.set(canvas, known);
  const target = known.get(url) ?? newTarget(canvas, url);
  known.set(url, target);
  return target;
}

/** The names in each document that links lead to. */
const names = new WeakMap<Canvas, ReadonlySet<string>>();

/** Has links such as `#part-1` lead to the destinations of these names, which may be added later. */
export function nameTargets(canvas: Canvas, known: readonly string[]): void {
  names.set(canvas, new Set(known));
}

function newTarget(canvas: Canvas, url: string): Target {
  const name = url.slice(1);
  const isWithin = url.startsWith('#') && names.get(canvas)?.has(name);
  // pdfkit takes a plain string for a name of PDF's own.
  const does = isWithin ? { S: 'GoTo', D: Object(name) } : { S: 'URI', URI: Object(url) };
  const action = canvas.ref(does) as unknown as { readonly end: () => void };
  action.end();
  const spoken = url.length > 200 ? `${Array.from(url).slice(0, 200).join('')}…` : url;
  return { A: action, Contents: Object(spoken) };
}

/** Adds a bookmark that leads to a height on the page, in points from its upper edge: options its types lack. */
export function addBookmark(parent: PDFKit.PDFOutline, title: string, top: number, canvas: Canvas) {
  // pdfkit takes `left` from the page's right edge.
  const options = { top, left: canvas.page.width, expanded: true };
  return parent.addItem(title, options);
}

/** Has the document end with this XMP: pdfkit's own puts properties into XML as they are, `&` and `<` too. */
export function replaceXmp(canvas: Canvas, xmp: string): void {
  Object.assign(canvas, { _addInfo: () => canvas.appendXML(xmp) });
}

/**
 * A font whose used glyphs go into the file. pdfkit draws text with it, but shapes and places that text anew: lines
 * that are measured and broken already are shown glyph by glyph, each by its number in the file.
 */
export type EmbeddedFont = {
  /** Its name in a page's operators. */
  readonly id: string;
  /** Names it among the resources of the page that is drawn on, as pdfkit does when it draws text itself. */
  addToPage(): void;
  /**
   * The number of a glyph that stands for these code points: what a reader is told of it. Where it stands for
   * others already, it goes into the file once more.
   */
  include(glyph: Glyph, codePoints: readonly number[]): number;
  /** The numbers of a shaped text, four hexadecimal digits each, and their places in thousandths of an em. */
  shape(text: string, features: Readonly<Record<string, boolean>>): [string[], GlyphPosition[]];
};

export type GlyphPosition = {
  readonly advanceWidth: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** pdfkit's own; a glyph's number indexes `widths`, in thousandths of an em, and `unicode`. */
type PdfkitFont = {
  readonly id: string;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  encode: EmbeddedFont['shape'];
  ref(): unknown;
};

/** Embeds a font that is open. */
export function embedFont(canvas: Canvas, font: Font): EmbeddedFont {
  const own = lend(canvas, font);
  return {
    id: own.id,
    addToPage: () => {
      const { fonts } = canvas.page as unknown as { readonly fonts: Record<string, unknown> };
      fonts[own.id] ??= own.ref();
    },
    include: (glyph, codePoints) => includeGlyph(own, glyph, codePoints),
    shape: (text, features) => own.encode(text, features),
  };
}

function includeGlyph(
  { subset, unicode, widths, scale }: PdfkitFont,
  { id, advanceWidth }: Glyph,
  codePoints: readonly number[],
): number {
  let number = subset.includeGlyph(id);
  const others = unicode[number];
  if (others && others.join() !== codePoints.join()) number = subset.glyphs.push(id) - 1;
  widths[number] ??= advanceWidth * scale;
  unicode[number] ??= codePoints;
  return number;
}

// pdfkit requires fontkit; an import would load its other build beside it, and take as long again.
/** The instance of fontkit that pdfkit opens its fonts with. */
export const fontkit = createRequire(import.meta.url)('fontkit') as typeof Fontkit;

type Tables = {
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  readonly post: unknown;
};

/**
 * Where a font's tables stand in its file, and the one of glyph names, undefined if it cannot be read: fontkit itself
 * finds damage only when it draws.
 */
export function tablesOf(font: Font): Tables['directory'] & Pick<Tables, 'post'> {
  const { directory, post } = font as unknown as Tables;
  return { tables: directory.tables, post };
}

/** What pdfkit is given for a font file's bytes, while the opened font stands ready here. */
const key = new TextEncoder().encode('a font that is open');
let lent: Font | undefined;

/**
 * pdfkit opens bytes only, a tenth of a second for a Chinese face: for the key it gets from fontkit, by a format
 * registered there, the font that we have measured with.
 */
function lend(canvas: Canvas, font: Font): PdfkitFont {
  lent = font;
  canvas.font(key as unknown as PDFKit.Mixins.PDFFontSource);
  lent = undefined;
  return (canvas as unknown as { readonly _font: PdfkitFont })._font;
}

function LentFont(): Font | undefined {
  return lent;
}
LentFont.probe = (bytes: Uint8Array) => bytes === key;
fontkit.registerFormat(LentFont as unknown as Parameters<typeof fontkit.registerFormat>[0]);

/**
 * The same font, its tables read once, with glyphs of its own. fontkit keeps with each glyph the characters it first
 * stood for, and a PDF tells its readers these: they must not come from what was set before. pdfkit takes two fonts
 * of one name and one checksum for one, whatever is in them: each font made here has a checksum like no other.
 */
export function ownGlyphs(font: Font): Font {
  const tables = { head: { checkSumAdjustment: Symbol() } };
  const own: Font = Object.create(font, { _glyphs: { value: {} }, _tables: { value: tables } });
  const { directory, _variationProcessor: varied } = font as unknown as Tables & Varied;
  return directory.tables.glyf && !varied ? readOnce(own, font) : own;
}

/** What a variable font's outlines are made by, anew for each subset. */
type Varied = { readonly _variationProcessor: unknown };

/** What fontkit reads of a TrueType glyph to put it into a subset: its measures, and of what glyphs it is made. */
type Readings = { readonly _metrics: unknown; readonly _decode: () => unknown };

/** The glyph of a number, for the code points if it is asked for the first time. */
type Glyphs = { getGlyph(id: number, codePoints?: readonly number[]): Glyph | null };

/** By font and number. */
const readings = new WeakMap<Font, Map<number, Readings>>();

/** Has the glyphs of an own font know what was read of the same glyphs before: fontkit reads each anew for each PDF. */
function readOnce(own: Font, font: Font): Font {
  const known = readings.get(font) ?? new Map<number, Readings>();
  readings.set(font, known);
  const { getGlyph: newGlyph } = font as unknown as Glyphs;
  const getGlyph: Glyphs['getGlyph'] = (id, codePoints) => {
    const glyph = newGlyph.call(own, id, codePoints);
    if (!glyph || Object.hasOwn(glyph, '_decode')) return glyph;
    const read = known.get(id) ?? readGlyph(glyph);
    known.set(id, read);
    return Object.assign(glyph, read);
  };
  return Object.assign(own, { getGlyph });
}

function readGlyph(glyph: Glyph): Readings {
  const inner = glyph as unknown as {
    _getMetrics(): unknown;
    _decode(): { readonly numberOfContours: number; readonly components?: unknown } | null;
  };
  const outline = inner._decode();
  const parts = outline && { numberOfContours: outline.numberOfContours, components: outline.components };
  return { _metrics: inner._getMetrics(), _decode: () => parts };
}
