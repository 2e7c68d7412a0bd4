import { clustersOf } from '../lines/index.ts';
import type { Canvas } from './canvas.ts';
import { beginPagination, type ContentMarks, endMark } from './content-marks.ts';
import { coordinate } from './coordinate.ts';
import { type Code, type EmbeddedFace, embedFace } from './embed-face.ts';
import type { Face } from './face.ts';
import type { Run } from './set-paragraph.ts';
import { addElement, type StructureElement } from './structure.ts';

/** A run on a page: `x` and `y` are where its baseline begins, in points from the page's upper left corner. */
export type PlacedRun = {
  readonly run: Run;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** By a right angle, clockwise: the text runs down the page. */
  readonly turned: boolean;
  /** What it is part of; undefined for what belongs to the page only. */
  readonly element: StructureElement | undefined;
};

/** The faces of one PDF, each embedded when first drawn with. */
export type Faces = (face: Face) => EmbeddedFace;

export function embeddedFaces(canvas: Canvas): Faces {
  const known = new Map<Face, EmbeddedFace>();
  return (face) => {
    const embedded = known.get(face) ?? embedFace(canvas, face);
    known.set(face, embedded);
    return embedded;
  };
}

/**
 * Draws runs in order, as one text object: a setting is written only where it changes, and runs that follow one
 * another in an element are marked as one content of it.
 */
export function drawText(
  runs: readonly PlacedRun[],
  canvas: Canvas,
  faces: Faces,
  marks: ContentMarks,
): void {
  const operators: string[] = ['BT'];
  let font = '';
  let spacing = '0';
  let before: Marked | undefined;
  for (const placed of runs) {
    const { run, size } = placed;
    const face = faces(run.face);
    canvas.page.fonts[face.id] ??= face.ref();
    const wantedFont = `/${face.id} ${coordinate(size)} Tf`;
    const wantedSpacing = coordinate(run.spacing);
    if (wantedFont !== font) operators.push(wantedFont);
    if (wantedSpacing !== spacing) operators.push(`${wantedSpacing} Tc`);
    font = wantedFont;
    spacing = wantedSpacing;
    const marked = markedBefore(placed, before);
    if (marked !== before) {
      if (before) operators.push(endMark);
      operators.push(beginMark(marked, marks));
    }
    before = marked;
    const width = showRun(placed, clustersOf(run.text).map(face.encode), operators);
    const { link, url } = marked;
    if (link && url) marks.link(link, [placed.x, placed.y - ascent * size, width, size], url);
  }
  if (before) canvas.addContent([...operators, endMark, 'ET'].join('\n'));
}

/** Runs that stand in one element and lead to one place; `link` is the element of a link inside it. */
type Marked = {
  readonly element: StructureElement | undefined;
  readonly url: string | undefined;
  readonly link: StructureElement | undefined;
};

/** What a run is marked as: the same as the run before it where nothing changes. */
function markedBefore({ element, run: { url } }: PlacedRun, before: Marked | undefined): Marked {
  if (before && before.element === element && before.url === url) return before;
  const link = element && url !== undefined ? addElement(element, 'Link') : undefined;
  return { element, url, link };
}

function beginMark({ element, link }: Marked, marks: ContentMarks): string {
  const owner = link ?? element;
  return owner ? marks.begin(owner) : beginPagination;
}

/** What a link's box reaches above the baseline, in ems. */
const ascent = 0.88;

/** Shows a run and gives its width in points. */
function showRun(placed: PlacedRun, codes: readonly Code[], operators: string[]): number {
  const { size, run } = placed;
  const whole = codes.every(({ apart }) => apart === undefined);
  if (whole) operators.push(`${place(placed, 0, 0)} <${codes.map(({ hex }) => hex).join('')}> Tj`);
  let along = 0;
  for (const { hex, width, apart } of codes) {
    if (!whole) {
      for (const glyph of apart ?? [{ hex, x: 0, y: 0 }]) {
        operators.push(`${place(placed, along + glyph.x * size, glyph.y * size)} <${glyph.hex}> Tj`);
      }
    }
    along += width * size + run.spacing * (hex.length / 4);
  }
  return along;
}

/** Moves to `along` points from the run's beginning and `above` points over its baseline. */
function place({ x, y, turned }: PlacedRun, along: number, above: number): string {
  return turned
    ? `0 1 1 0 ${coordinate(x + above)} ${coordinate(y + along)} Tm`
    : `1 0 0 -1 ${coordinate(x + along)} ${coordinate(y - above)} Tm`;
}
