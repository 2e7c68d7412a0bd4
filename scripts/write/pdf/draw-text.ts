import { clustersOf } from '../lines/index.ts';
import type { Box } from './box.ts';
import { beginPagination, endMark, type LinkBox } from './content-marks.ts';
import { coordinate } from './coordinate.ts';
import type { Code } from './embed-face.ts';
import type { Pen } from './pen.ts';
import type { Run } from './set-paragraph.ts';
import type { StructureElement } from './structure.ts';

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

/**
 * Draws runs in order, as one text object: a setting is written only where it changes, and runs that follow one
 * another in an element are marked as one content of it.
 */
export function drawText(runs: readonly PlacedRun[], pen: Pen): void {
  const operators: string[] = ['BT'];
  let font = '';
  let spacing = '0';
  let before: Marked | undefined;
  for (const placed of runs) {
    const { run, size } = placed;
    const face = pen.faceOf(run.face);
    face.addToPage();
    const wantedFont = `/${face.id} ${coordinate(size)} Tf`;
    const wantedSpacing = coordinate(run.spacing);
    if (wantedFont !== font) operators.push(wantedFont);
    if (wantedSpacing !== spacing) operators.push(`${wantedSpacing} Tc`);
    font = wantedFont;
    spacing = wantedSpacing;
    const marked = markRun(placed, before, operators, pen);
    before = marked;
    const width = showRun(placed, clustersOf(run.text).map(face.encode), operators);
    if (marked.url) marked.link?.(linkBox(placed, width), marked.url);
  }
  if (!before) return;
  endContent(before, operators, pen);
  pen.canvas.addContent('ET');
}

/** Runs that stand in one element and lead to one place; `link` puts boxes into the link that they are. */
type Marked = {
  readonly element: StructureElement | undefined;
  readonly url: string | undefined;
  readonly link: LinkBox | undefined;
};

/** Marks a run where it is not of one content with the run before it. */
function markRun(placed: PlacedRun, before: Marked | undefined, operators: string[], pen: Pen): Marked {
  const { element, run } = placed;
  const { url } = run;
  if (before && before.element === element && before.url === url) return before;
  if (before) endContent(before, operators, pen);
  if (!element) {
    operators.push(beginPagination);
    return { element, url, link: undefined };
  }
  write(operators, pen);
  if (url !== undefined) return { element, url, link: pen.marks.beginLink(element) };
  pen.marks.begin(element);
  return { element, url, link: undefined };
}

function endContent({ element }: Marked, operators: string[], pen: Pen): void {
  if (!element) operators.push(endMark);
  write(operators, pen);
  if (element) pen.marks.end();
}

/** Writes what is gathered: marks are written by pdfkit, between. */
function write(operators: string[], { canvas }: Pen): void {
  if (operators.length > 0) canvas.addContent(operators.splice(0).join('\n'));
}

function linkBox({ x, y, size }: PlacedRun, width: number): Box {
  const top = y - ascent * size;
  return { left: x, right: x + width, top, bottom: top + size };
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
