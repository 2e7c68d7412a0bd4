import type { RoleStyle } from '../../style/index.ts';
import { breakClass } from './break-class.ts';
import { breakBalanced, breakLines, type LineSpan } from './break-lines.ts';
import type { Face } from './face.ts';
import type { Glyphs } from './typesetter.ts';

/** A line ready to be drawn; lengths in points, from the upper left corner of the line. */
export type Line = {
  /** The Document's text that stands on it, spaces at its end included. */
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

/** The em square of a Chinese character stands so far above the baseline, in ems. */
const ascent = 0.88;
/** A justified line is stretched only where its characters stay closer than this, in ems. */
const widestSpacing = 0.25;

/** Breaks and sets a paragraph's text, given one array for each stretch between hard breaks. */
export function setParagraph(stretches: readonly Glyphs[][], width: number, role: RoleStyle): Line[] {
  return stretches.flatMap((glyphs, index) => {
    const measured = {
      clusters: glyphs.map(({ drawn }) => drawn),
      widths: glyphs.map((glyph) => glyph.width),
    };
    const indent = index === 0 && role.align !== 'center' ? Math.min(role.firstIndent, width / 2) : 0;
    const spans =
      role.align === 'center' ? breakBalanced(measured, width) : breakLines(measured, width, indent);
    return spans.map((span, line) => {
      const start = line === 0 ? indent : 0;
      const justified = role.align === 'justify' && line < spans.length - 1;
      return setLine(glyphs, span, start, width - start, justified, role);
    });
  });
}

function setLine(
  all: readonly Glyphs[],
  span: LineSpan,
  indent: number,
  room: number,
  justified: boolean,
  role: RoleStyle,
): Line {
  const glyphs = all.slice(span.start, span.end);
  const seen = glyphs.slice(0, glyphs.findLastIndex((glyph) => !isSpace(glyph)) + 1);
  const slack = Math.max(0, room - span.width);
  const spacing = justified ? spacingFor(seen, slack, role.size) : 0;
  const factor = role.align === 'center' ? 0.5 : role.align === 'right' ? 1 : 0;
  const { size, lineHeight } = role;
  return {
    text: glyphs.map(({ text }) => text).join(''),
    height: lineHeight,
    baseline: (lineHeight - size) / 2 + ascent * size,
    size,
    ...placeRuns(seen, indent + slack * factor, spacing),
  };
}

/** What to put between characters so that the line is full: nothing where that would tear it apart. */
function spacingFor(glyphs: readonly Glyphs[], slack: number, size: number): number {
  let gaps = 0;
  glyphs.forEach((glyph, index) => {
    if (stretches(glyph, glyphs[index + 1])) gaps++;
  });
  const spacing = gaps === 0 ? 0 : slack / gaps;
  return spacing <= widestSpacing * size ? spacing : 0;
}

/** Whether the gap between two neighbours may grow: not inside a Latin word, nor after the last character. */
function stretches(glyph: Glyphs, next: Glyphs | undefined): boolean {
  return next !== undefined && !(glyph.latin && next.latin && !isSpace(glyph));
}

function isSpace({ drawn }: Glyphs): boolean {
  return breakClass(drawn) === 'space';
}

function placeRuns(glyphs: readonly Glyphs[], start: number, spacing: number): Pick<Line, 'runs' | 'dots'> {
  const runs: Run[] = [];
  const dots: number[] = [];
  let x = start;
  let open: { text: string; x: number; face: Face; spacing: number; url: string | undefined } | undefined;
  for (const [index, glyph] of glyphs.entries()) {
    const { drawn, face, width, url } = glyph;
    const gap = stretches(glyph, glyphs[index + 1]) ? spacing : 0;
    // Spacing is put after every glyph of a run: a letter with a mark of its own, and Latin words, get none.
    const alone = spacing > 0 && glyph.glyphs !== 1;
    const own = glyph.latin || alone ? 0 : spacing;
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
