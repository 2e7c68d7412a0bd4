import { apply, type Matrix } from './matrix.ts';
import type { Run } from './page.ts';

/** A glyph shown; a number instead of one moves back by that many thousandths of the size. */
export type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** What sets the width of text; `scale` is the horizontal scaling, 1 for 100 %. */
export type TextState = {
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
};

const thousandth = 0.001;
/** Height of a capital or of a Chinese character above the baseline, at least, in sizes. */
const ascent = 0.65;
/** Marks that leave the right half of their square blank: a line may end in the middle of one (W3C clreq, 3.1.6). */
const rightBlank = new Set('，。、．；：？！）》〉」』】〕〗］｝｠”’');
/** Marks that leave the left half blank: one moved back by that half begins where the text before it ends. */
const leftBlank = new Set('（《〈「『【〔〖［｛｟“‘');
const square = 1000;

/** Measures glyphs shown at one go. No run where nothing but white space is shown; `advance` is in text space. */
export function measureRun(
  glyphs: readonly (Glyph | number)[],
  state: TextState,
  matrix: Matrix,
): { run: Run | undefined; advance: number } {
  const unit = thousandth * state.size * state.scale;
  let text = '';
  let advance = 0;
  let start: number | undefined;
  let end = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance -= glyph * unit;
      continue;
    }
    text += glyph.unicode;
    const width = glyph.width * unit;
    if (glyph.unicode.trim() !== '') {
      start ??= advance + (isHalf(glyph, leftBlank) ? width / 2 : 0);
      end = advance + (isHalf(glyph, rightBlank) ? width / 2 : width);
    }
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    advance += width + spacing * state.scale;
  }
  const run = start === undefined ? undefined : placeRun(text, matrix, start, end, state);
  return { run, advance };
}

/** Whether a glyph leaves half of a full square blank; a narrower one is proportional and fills its width. */
function isHalf({ unicode, width }: Glyph, marks: ReadonlySet<string>): boolean {
  return marks.has(unicode) && width === square;
}

function placeRun(text: string, matrix: Matrix, start: number, end: number, state: TextState): Run {
  const top = state.rise + ascent * state.size;
  const corners = [start, end].flatMap((x) => [apply(matrix, x, state.rise), apply(matrix, x, top)]);
  const xs = corners.map(([x]) => x).sort(ascending);
  const ys = corners.map(([, y]) => y).sort(ascending);
  const [a, b] = matrix;
  return {
    text,
    turned: Math.abs(b) > Math.abs(a) * thousandth,
    left: xs.at(0) ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys.at(0) ?? 0,
    bottom: ys.at(-1) ?? 0,
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
