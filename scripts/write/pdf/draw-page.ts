import type { Canvas } from './canvas.ts';
import { beginLayout, endMark } from './content-marks.ts';
import { coordinate } from './coordinate.ts';
import { drawText, type PlacedRun } from './draw-text.ts';
import { visibleText } from './format-characters.ts';
import { addBookmark } from './internals.ts';
import type { Dot, PageContent, PlacedLine, RuledLine } from './page-content.ts';
import type { Pen } from './pen.ts';

/** A 着重号 hangs so far below the baseline, and is so thick; in ems. */
const dotDepth = 0.27;
const dotRadius = 0.07;
/** Where the control points of a quarter circle stand, in radii. */
const quarter = 0.5523;

/** Draws a page's rules, `border` points thick, then its lines in reading order and what stands in its margins. */
export function drawPage(
  { lines, rules, dots }: PageContent,
  margins: readonly PlacedRun[],
  border: number,
  pen: Pen,
): void {
  drawRules(rules, border, pen.canvas);
  drawDots([...dots, ...lines.flatMap(dotsOf)], pen.canvas);
  drawText([...lines.flatMap(runsOf), ...margins], pen);
}

/** The runs of a line, where they stand on the page. */
export function runsOf({ line, x, y, element }: Omit<PlacedLine, 'bookmark'>): PlacedRun[] {
  return line.runs.map((run) => ({
    run,
    size: line.size,
    x: x + run.x,
    y: y + line.baseline,
    turned: false,
    element,
  }));
}

function drawRules(rules: readonly RuledLine[], width: number, canvas: Canvas): void {
  if (rules.length === 0 || width === 0) return;
  const lines = rules.map(({ x1, y1, x2, y2 }) => `${point(x1, y1)} m ${point(x2, y2)} l`);
  // Square ends, so that lines that meet in a corner fill it.
  canvas.addContent([beginLayout, `q ${coordinate(width)} w 2 J`, ...lines, 'S Q', endMark].join('\n'));
}

/** The 着重号 of a line. */
function dotsOf({ line, x, y }: PlacedLine): Dot[] {
  return line.dots.map((middle) => ({
    x: x + middle,
    y: y + line.baseline + line.size * dotDepth,
    radius: line.size * dotRadius,
  }));
}

function drawDots(dots: readonly Dot[], canvas: Canvas): void {
  if (dots.length === 0) return;
  const circles = dots.map(({ x, y, radius }) => circle(x, y, radius));
  canvas.addContent([beginLayout, ...circles, 'f', endMark].join('\n'));
}

function circle(x: number, y: number, r: number): string {
  const c = r * quarter;
  const curve = (...ends: number[]) => `${ends.map(coordinate).join(' ')} c`;
  return [
    `${point(x + r, y)} m`,
    curve(x + r, y + c, x + c, y + r, x, y + r),
    curve(x - c, y + r, x - r, y + c, x - r, y),
    curve(x - r, y - c, x - c, y - r, x, y - r),
    curve(x + c, y - r, x + r, y - c, x + r, y),
  ].join(' ');
}

function point(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}

/** Adds a page's bookmarks to the outline, those of level 1 under the last of level 0; gives the latter. */
export function addBookmarks({ lines }: PageContent, title: PDFKit.PDFOutline | undefined, canvas: Canvas) {
  let above = title;
  for (const { bookmark, y } of lines) {
    const text = visibleText(bookmark?.text ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (!bookmark || text === '') continue;
    const parent = bookmark.level === 0 ? canvas.outline : (above ?? canvas.outline);
    const item = addBookmark(parent, text, y, canvas);
    if (bookmark.level === 0) above = item;
  }
  return above;
}
