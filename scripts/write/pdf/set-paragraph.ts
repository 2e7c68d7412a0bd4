import type { RoleStyle } from '../../style/index.ts';
import { breakLines, clustersOf, type LineShape, lineShape, type Measured } from '../lines/index.ts';
import type { Face } from './face.ts';
import { justifyLine } from './justify-line.ts';
import { softHyphen } from './soft-hyphen.ts';
import { type Glyphs, isSpace, type TypesetText, typesetText } from './typeset-text.ts';

/** A line ready to be drawn; lengths in points, from the upper left corner of the line. */
export type Line = {
  /** The Document's text that stands on it, spaces at its end included: they are drawn, too, past its end. */
  readonly text: string;
  readonly height: number;
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly Run[];
  /** Middles of the characters that carry a 着重号. */
  readonly dots: readonly number[];
};

/** A stretch of a line drawn at once: one face, one spacing between its characters. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly face: Face;
  readonly spacing: number;
  readonly url: string | undefined;
};

/** How high lines are together, in points. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** How far a line reaches from its left edge, in points. */
export function lineWidth({ runs, size }: Pick<Line, 'runs' | 'size'>): number {
  const last = runs.at(-1);
  if (!last) return 0;
  const ems = clustersOf(last.text).reduce((sum, cluster) => sum + last.face.measure(cluster).width, 0);
  return last.x + ems * size;
}

/** The em square of a Chinese character stands so far above the baseline, in ems. */
const ascent = 0.88;

/** How high a role's line is, and where its baseline stands in it. */
export function standing({ size, lineHeight }: RoleStyle): Pick<Line, 'height' | 'baseline'> {
  return { height: lineHeight, baseline: (lineHeight - size) / 2 + ascent * size };
}

/** Breaks and sets a paragraph, given its texts between hard breaks. */
export function setParagraph(
  texts: readonly TypesetText[],
  width: number,
  role: RoleStyle,
  shape: LineShape = lineShape(role.align, 'text'),
): Line[] {
  const indents = indentsOf(role, width);
  return texts.flatMap((text, index) => {
    const { glyphs } = text;
    const measured = measure(text, role);
    const first = index === 0 ? indents.first : indents.next;
    const spans = breakLines(measured, width - indents.next, shape, first - indents.next);
    return spans.map(({ start, end, width: natural, ragged = false }, line) => {
      const before = line === 0 ? first : indents.next;
      const slack = width - before - natural;
      const seen = seenEnd(glyphs, start, end);
      const asItIs = ragged || role.align !== 'justify' || (line === spans.length - 1 && slack >= 0);
      const hyphen = line < spans.length - 1 ? measured.hyphens?.[end - 1] : undefined;
      const room = width - before - (hyphen?.width ?? 0);
      const gaps = asItIs ? [] : justifyLine(measured, start, seen, room);
      const x = before + Math.max(0, slack) * sides[role.align];
      const set = setLine(glyphs.slice(start, end), seen - start, x, gaps, role);
      return hyphen === undefined ? set : withHyphen(set);
    });
  });
}

/**
 * Sets a name with `mark` behind it, broken where it is without: the mark stands on its last line where there is room,
 * else on one of its own. Justified text, whose lines may be squeezed, is broken anew.
 */
export function setContinued(
  name: readonly TypesetText[],
  mark: TypesetText | undefined,
  width: number,
  role: RoleStyle,
): Line[] {
  const behind = (glyphs: readonly Glyphs[] = []) => typesetText([...glyphs, ...(mark?.glyphs ?? [])]);
  if (role.align === 'justify')
    return setParagraph([...name.slice(0, -1), behind(name.at(-1)?.glyphs)], width, role);
  const shape = lineShape(role.align, 'name');
  const { first, next } = indentsOf(role, width);
  const lines = name.flatMap((text, index) => {
    const indent = index === 0 ? first - next : 0;
    const spans = breakLines(measure(text, role), width - next, shape, indent);
    return spans.map(({ start, end }) => text.glyphs.slice(start, end));
  });
  const marked = behind(lines.at(-1));
  const natural = measure(marked, role).widths.reduce((sum, each) => sum + each, 0);
  const fits = natural <= width - (lines.length === 1 ? first : next);
  const others = (fits ? lines.slice(0, -1) : lines).map(typesetText);
  return setParagraph([...others, fits ? marked : behind()], width, role, shape);
}

/** How far in a paragraph's first line begins, and how far the lines after it. */
function indentsOf({ align, firstIndent, hangingIndent }: RoleStyle, width: number) {
  const indent = (length: number) => (align === 'center' ? 0 : Math.min(length, width / 2));
  return { first: indent(firstIndent), next: indent(hangingIndent) };
}

/** How much of a line's free room stands before it. */
const sides = { justify: 0, center: 0.5, left: 0, right: 1 } as const;

function measure(
  { glyphs, clusters, stretches, breaks, mayPart }: TypesetText,
  { size, characterSpacing }: RoleStyle,
): Measured {
  const hyphenWidth = ({ hyphen }: Glyphs) =>
    hyphen && { ...hyphen, width: hyphen.width * size + characterSpacing };
  return {
    clusters,
    breaks,
    widths: glyphs.map(({ ems }) => ems * size + characterSpacing),
    em: size,
    stretches,
    ...(mayPart ? { hyphens: glyphs.map(hyphenWidth) } : {}),
  };
}

/** The end of a line without the spaces that hang there. */
function seenEnd(glyphs: readonly Glyphs[], start: number, end: number): number {
  let seen = end;
  for (let last = glyphs[seen - 1]; seen > start && last && isSpace(last); last = glyphs[seen - 1]) seen--;
  return seen;
}

/** `gaps` are added after each of the first `seen` characters; none are given for a line set as it is. */
function setLine(
  glyphs: readonly Glyphs[],
  seen: number,
  x: number,
  gaps: readonly number[],
  role: RoleStyle,
): Line {
  return {
    text: glyphs.map(({ text }) => text).join(''),
    ...standing(role),
    size: role.size,
    // A line that holds nothing else draws no spaces either.
    ...placeRuns(seen === 0 ? [] : glyphs, x, gaps, role),
  };
}

/** The hyphen at a line's end is no character of the Document: it is drawn and told to readers as a soft one. */
function withHyphen(line: Line): Line {
  const last = line.runs.at(-1);
  if (!last) return line;
  return { ...line, runs: [...line.runs.slice(0, -1), { ...last, text: last.text + softHyphen }] };
}

function placeRuns(
  glyphs: readonly Glyphs[],
  start: number,
  gaps: readonly number[],
  { size, characterSpacing: spacing }: RoleStyle,
): Pick<Line, 'runs' | 'dots'> {
  const runs: Run[] = [];
  const dots: number[] = [];
  const widest = spacing + gaps.reduce((most, gap) => Math.max(most, gap), 0);
  let x = start;
  let open: { text: string; x: number; face: Face; spacing: number; url: string | undefined } | undefined;
  for (const [index, glyph] of glyphs.entries()) {
    const { drawn, face, ems, url } = glyph;
    const width = ems * size;
    const gap = spacing + (gaps[index] ?? 0);
    const usual = glyph.latin ? spacing : widest;
    // Spacing is put after every glyph of a run: a letter with a mark of its own gets none.
    const alone = usual !== 0 && glyph.glyphs !== 1;
    const own = alone ? 0 : usual;
    if (open?.face === face && open.url === url && open.spacing === own && !alone) open.text += drawn;
    else {
      open = { text: drawn, x, face, spacing: own, url };
      runs.push(open);
    }
    if (gap !== own || alone) open = undefined;
    if (glyph.emphasis && !isMark(drawn)) dots.push(x + width / 2);
    x += width + gap;
  }
  return { runs: runs.filter(({ text }) => text !== ''), dots };
}

function isMark(drawn: string): boolean {
  return /^[\p{P}\p{S}\p{Z}]/u.test(drawn);
}
