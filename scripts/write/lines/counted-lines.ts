import type { LineCost } from './line-cost.ts';
import { lineEnds } from './line-ends.ts';
import type { LineSpan } from './line-span.ts';
import type { LineText } from './line-text.ts';

/** Lines that differ by no more than this, in ems, look equally long. */
const alike = 0.5;

/** Lines from the text's start, the last of them `end`ing there; `falling` once one was shorter than that before. */
type Lines = { readonly before: Lines | undefined; readonly span: LineSpan; readonly falling: boolean };
type Way = { readonly lines: Lines; readonly cost: number };

/** So many ends are weighed for each line. */
const mostEnds = 100;

export type Counted = {
  readonly text: LineText;
  readonly width: number;
  readonly count: number;
  readonly cost: LineCost;
  /** Whether the lines form a trapezium or a lozenge (GB/T 9704-2012, 7.3.1). */
  readonly formed: boolean;
};

/**
 * Of all ways to set a text in `count` lines the one that costs least; undefined where there is none. The time grows
 * with the square of a line's length.
 */
export function countedLines({ text, width, count, cost, formed }: Counted): LineSpan[] | undefined {
  let ways: ReadonlyMap<string, Way> = new Map();
  for (let line = 0; line < count; line++) {
    const longer = new Map<string, Way>();
    for (const way of line === 0 ? [undefined] : ways.values()) {
      const start = way?.lines.span.end ?? 0;
      for (const end of lineEnds(text, start, { room: width, next: width, squeezes: false }, mostEnds)) {
        const span = { start, end, width: text.lineWidth(start, end) };
        const lines = withLine(way?.lines, span, formed ? alike * text.em : Number.POSITIVE_INFINITY);
        if (!lines || (end === text.length) !== (line === count - 1)) continue;
        const sum = (way?.cost ?? 0) + cost(start, end, width);
        const key = `${start} ${end} ${lines.falling}`;
        if (sum < (longer.get(key)?.cost ?? Number.POSITIVE_INFINITY)) longer.set(key, { lines, cost: sum });
      }
    }
    ways = longer;
  }
  let best: Way | undefined;
  for (const way of ways.values()) if (!best || way.cost < best.cost) best = way;
  return best && spansOf(best.lines);
}

/** The lines with one more, if they keep their form: once one was shorter by more than `slight`, none gets longer. */
function withLine(before: Lines | undefined, span: LineSpan, slight: number): Lines | undefined {
  const longer = before === undefined ? 0 : span.width - before.span.width;
  if (before?.falling && longer > slight) return undefined;
  return { before, span, falling: (before?.falling ?? false) || longer < -slight };
}

function spansOf(last: Lines): LineSpan[] {
  const spans: LineSpan[] = [];
  for (let lines: Lines | undefined = last; lines; lines = lines.before) spans.push(lines.span);
  return spans.reverse();
}
