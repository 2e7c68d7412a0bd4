import { greatest, least } from '../../language/index.ts';
import { breakClass } from './break-class.ts';
import { breakLines } from './break-lines.ts';
import { balancedCost } from './line-cost.ts';
import { lineEnds } from './line-ends.ts';
import type { LineShape } from './line-shape.ts';
import type { LineSpan } from './line-span.ts';
import { type LineText, lineText, type Measured } from './line-text.ts';

/** Lines may be measured differently by this, in ems, where Latin characters stand in them. */
const leeway = 0.5;

/**
 * How wide, up to `width`, a paragraph must be for a program that fills each line before it begins the next to break
 * it as `breakLines` does. Where no width does that, as for a first line with room for more, the one that gives the
 * best lines of those it can; undefined where the text is one line. `lines` are those that `breakLines` gives.
 */
export function fillingWidth(
  measured: Measured,
  width: number,
  shape: LineShape,
  lines: readonly LineSpan[] = breakLines(measured, width, shape),
): number | undefined {
  if (lines.length === 1) return undefined;
  const text = lineText(measured);
  return widthBetween(lines, measured, text, width) ?? bestWidth(lines.length, measured, text, width);
}

/** The middle of the widths at which filling gives these lines. */
function widthBetween(
  lines: readonly LineSpan[],
  { clusters }: Measured,
  text: LineText,
  width: number,
): number | undefined {
  const widest = greatest(lines.map((line) => line.width));
  const wider = lines.map(({ start, end }) => text.width(start, firstPieceEnd(clusters, end)));
  const most = least(wider.slice(0, -1), width);
  const unsure = clusters.some((cluster) => /^[!-~]/u.test(cluster)) ? leeway * text.em : 0;
  return most - widest < unsure || widest >= least(wider.slice(0, -1)) ? undefined : (widest + most) / 2;
}

/** The end of what a line from `start` holds at the least: a character or word, and the marks that open before it. */
function firstPieceEnd(clusters: readonly string[], start: number): number {
  const classAt = (index: number) => breakClass(clusters[index] ?? '');
  const inWord = (index: number) => ['word', 'digit', 'script'].includes(classAt(index));
  let end = start;
  while (classAt(end) === 'open') end++;
  if (inWord(end)) while (inWord(end)) end++;
  else end++;
  return Math.min(end, clusters.length);
}

function bestWidth(count: number, measured: Measured, text: LineText, width: number): number | undefined {
  const penalties = measured.breaks.penalties();
  const cost = balancedCost(text, text.width(0, text.length) / count, penalties);
  let best: { readonly width: number; readonly cost: number } | undefined;
  for (let tried = width; tried > 0; tried -= text.em / 2) {
    const lines = filledLines(text, tried);
    if (lines.length > count) break;
    const fit = widthBetween(lines, measured, text, width);
    const sum = lines.reduce((total, { start, end }) => total + cost(start, end, width), 0);
    if (fit !== undefined && sum < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { width: fit, cost: sum };
  }
  return best?.width;
}

function filledLines(text: LineText, width: number): LineSpan[] {
  const lines: LineSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const [end = text.length] = lineEnds(text, start, { room: width, next: width, squeezes: false }, 1);
    lines.push({ start, end, width: text.lineWidth(start, end) });
    start = end;
  }
  return lines;
}
