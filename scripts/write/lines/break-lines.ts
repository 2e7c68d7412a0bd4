import { breakClass } from './break-class.ts';
import { isInWord } from './break-penalties.ts';
import { countedLines } from './counted-lines.ts';
import { balancedCost, filledCost, justifiedCost, type LineCost, widestGap } from './line-cost.ts';
import { lineEnds, tolerance } from './line-ends.ts';
import type { LineShape } from './line-shape.ts';
import type { LineSpan } from './line-span.ts';
import { type LineText, lineText, type Measured } from './line-text.ts';

/** So many ends are weighed for each line of running text. */
const mostEnds = 6;
/** More lines than this are a text, not a title. */
const mostBalanced = 16;
/** A name in more lines than this is as full as may be unless that cuts words; for each so many it may have one line more. */
const mostEven = 8;

/**
 * Breaks a paragraph without hard breaks into lines no wider than `width`, the first one narrower by `indent`, or
 * wider where that is below nought; only a cluster wider than a line sticks out. Of the ways with the fewest lines it
 * takes the one that looks best; a centred text has one line more, a long one two or three, where its words are whole
 * then (GB/T 9704-2012, 7.3.1: 词意完整).
 * Every cluster stands on one line, in order; no text is one empty line. A justified line may be wider by what
 * its marks give up when they are squeezed.
 */
export function breakLines(measured: Measured, width: number, shape: LineShape, indent = 0): LineSpan[] {
  const whole = oneLine(measured);
  if (whole.width <= width - indent + tolerance) return [whole];
  const text = lineText(measured);
  const fill = { text, width, indent, squeezes: shape === 'justified' };
  if ((shape === 'filled' || shape === 'name') && text.isLatin) return latinLines(fill, measured);
  if (shape === 'justified') {
    const lines = bestLines(fill, justifiedCost(text), mostEnds);
    return text.isLatin && isGappy(text, lines, width, indent) ? latinLines(fill, measured) : lines;
  }
  const penalties = measured.breaks.penalties();
  const lines = bestLines(fill, filledCost(text, penalties), 2 * mostEnds);
  if (shape === 'filled' || lines.length === 1 || lines.length > mostBalanced) return lines;
  return nameLines(text, width, lines, shape, penalties);
}

/** Whether more than a quarter of the lines that ought to reach the right edge are too short for it. */
function isGappy(text: LineText, lines: readonly LineSpan[], width: number, indent: number): boolean {
  const short = lines.slice(0, -1).filter(({ start, end, width: natural }) => {
    const slack = width - (start === 0 ? indent : 0) - natural;
    return slack > text.gaps(start, text.seen(end)) * widestGap * text.em;
  });
  return 4 * short.length > lines.length - 1;
}

/** Lines of words, each filled before the next is begun, unless that leaves one character for the last. */
function latinLines(fill: Fill, { breaks }: Measured): LineSpan[] {
  const { text } = fill;
  const lines = filledLines(fill);
  if (text.solids(lines.at(-1)?.start ?? 0, text.length) > 1) return lines;
  const cost = filledCost(text, breaks.penalties());
  return bestLines({ ...fill, squeezes: false }, cost, mostEnds).map((line) => ({ ...line, ragged: true }));
}

function filledLines({ text, width, indent }: Fill): LineSpan[] {
  const lines: LineSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const room = width - (start === 0 ? indent : 0);
    const [end = text.length] = lineEnds(text, start, { room, next: width, squeezes: false }, 1);
    lines.push({ start, end, width: text.lineWidth(start, end), ragged: true });
    start = end;
  }
  return lines;
}

/** Lines of a name: as many as `fewest` holds, or, of a centred one, the few more that alone let every word stay whole. */
function nameLines(
  text: LineText,
  width: number,
  fewest: readonly LineSpan[],
  shape: LineShape,
  penalties: Float64Array,
): LineSpan[] {
  const formed = shape === 'title';
  const total = fewest.reduce((sum, line) => sum + line.width, 0);
  const linesOf = (count: number) => {
    const given = { text, width, count, cost: balancedCost(text, total / count, penalties) };
    return (
      (formed ? countedLines({ ...given, formed }) : undefined) ?? countedLines({ ...given, formed: false })
    );
  };
  const cutsWord = (lines: readonly LineSpan[]) =>
    lines.some(({ start, end }) => isInWord(penalties[end] ?? 0) || text.solids(start, end) < 2);
  const even = fewest.length <= mostEven ? linesOf(fewest.length) : undefined;
  const lines = even ?? [...fewest];
  const most = shape === 'name' ? 0 : fewest.length + 1 + Math.floor(fewest.length / mostEven);
  let whole: readonly LineSpan[] | undefined = lines;
  for (let count = fewest.length + 1; whole && cutsWord(whole) && count <= most; count++)
    whole = linesOf(count);
  return whole && !cutsWord(whole) ? [...whole] : lines;
}

function oneLine({ clusters, widths }: Measured): LineSpan {
  const seen = clusters.findLastIndex((cluster) => breakClass(cluster) !== 'space') + 1;
  const width = widths.slice(0, seen).reduce((sum, each) => sum + each, 0);
  return { start: 0, end: clusters.length, width };
}

type Fill = {
  readonly text: LineText;
  readonly width: number;
  readonly indent: number;
  readonly squeezes: boolean;
};

/** The fewest lines, and of these the ones that cost least together. */
function bestLines({ text, width, indent, squeezes }: Fill, cost: LineCost, most: number): LineSpan[] {
  /** For each place a line may begin at: how many lines come before, what they cost, where the last begins. */
  const counts = new Int32Array(text.length + 1);
  const costs = new Float64Array(text.length + 1);
  const starts = new Int32Array(text.length + 1);
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && counts[start] === 0) continue;
    const room = start === 0 ? width - indent : width;
    const count = (counts[start] ?? 0) + 1;
    for (const end of lineEnds(text, start, { room, next: width, squeezes }, most)) {
      const least = counts[end] === 0 ? count + 1 : (counts[end] ?? 0);
      const sum = (costs[start] ?? 0) + cost(start, end, room);
      if (count > least || (count === least && sum > (costs[end] ?? 0) + 1e-9)) continue;
      counts[end] = count;
      costs[end] = sum;
      starts[end] = start;
    }
  }
  return spans(text, starts);
}

function spans(text: LineText, starts: Int32Array): LineSpan[] {
  const lines: LineSpan[] = [];
  for (let end = text.length; end > 0; ) {
    const start = starts[end] ?? 0;
    lines.push({ start, end, width: text.lineWidth(start, end) });
    end = start;
  }
  return lines.reverse();
}
