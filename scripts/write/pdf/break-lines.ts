import { breakClass } from './break-class.ts';
import { breakLevel, breakLevels } from './break-levels.ts';

/** Clusters of one paragraph with their widths, in any one unit. */
export type Measured = { readonly clusters: readonly string[]; readonly widths: readonly number[] };

/** Where a line begins and ends (exclusive); `width` leaves out the spaces that hang at its end. */
export type LineSpan = { readonly start: number; readonly end: number; readonly width: number };

/** Widths computed twice may differ by so much. */
const tolerance = 1e-6;
/** More lines than this are a text, not a title. */
const mostBalanced = 8;

/**
 * Breaks a paragraph without hard breaks into lines no wider than `width`, the first one narrower by `indent`;
 * only a cluster wider than a line sticks out. Every cluster stands on one line, in order; no text is one empty line.
 */
export function breakLines(text: Measured, width: number, indent = 0): LineSpan[] {
  return fillLines(prepare(text), width, indent);
}

/**
 * Breaks a paragraph so that its lines are about equally long, in as few lines as `breakLines` needs:
 * for titles and centred text (GB/T 9704-2012, 7.3.1).
 */
export function breakBalanced(text: Measured, width: number): LineSpan[] {
  const prepared = prepare(text);
  let lines = fillLines(prepared, width, 0);
  const count = lines.length;
  if (count === 1 || count > mostBalanced) return lines;
  let high = Math.max(...lines.map((line) => line.width));
  let low = lines.reduce((sum, line) => sum + line.width, 0) / count;
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    const tried = fillLines(prepared, middle, 0);
    if (tried.length <= count && tried.every((line) => line.width <= width + tolerance)) {
      lines = tried;
      high = middle;
    } else low = middle;
  }
  return lines;
}

type Kind = 'space' | 'mark' | 'solid';

/** What is known of each cluster: its width, its kind, and how willingly a line ends after it. */
type Prepared = {
  readonly widths: readonly number[];
  readonly kinds: readonly Kind[];
  readonly levels: Uint8Array;
};

function prepare({ clusters, widths }: Measured): Prepared {
  return { widths, kinds: clusters.map(kindOf), levels: breakLevels(clusters) };
}

function kindOf(cluster: string): Kind {
  const found = breakClass(cluster);
  if (found === 'space') return 'space';
  return found === 'open' || found === 'close' || found === 'glue' ? 'mark' : 'solid';
}

function fillLines(text: Prepared, width: number, indent: number): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  do {
    const end = lineEnd(text, start, lines.length === 0 ? width - indent : width, width);
    lines.push(span(text, start, end));
    start = end;
  } while (start < text.widths.length);
  return withoutLoneCharacter(text, lines, width);
}

/** The end of the line that begins at `start` and has `room`; the lines after it are `width` wide. */
function lineEnd(text: Prepared, start: number, room: number, width: number): number {
  const { widths, kinds, levels } = text;
  /** For each level, the last place on the line where it may end. */
  const last = [0, 0, 0, 0];
  let used = 0;
  let index = start;
  for (; index < widths.length; index++) {
    if (index > start) last[levels[index - 1] ?? 0] = index;
    used += widths[index] ?? 0;
    if (used > room + tolerance && kinds[index] !== 'space' && index > start) break;
  }
  if (index === widths.length) return index;
  for (let level: number = breakLevel.free; level > breakLevel.never; level--) {
    const end = last[level] ?? 0;
    if (end > start && stretchFits(text, end, level, width)) return end;
  }
  // What comes next is too long for any line: it begins on this one.
  const [never = 0, ...others] = last;
  const end = Math.max(...others);
  return end > start ? end : Math.max(never, start + 1);
}

/** Whether the text from `start` to the next break of this level fits on one line. */
function stretchFits(
  { widths, kinds, levels }: Prepared,
  start: number,
  level: number,
  width: number,
): boolean {
  let used = 0;
  for (let index = start; index < widths.length; index++) {
    used += widths[index] ?? 0;
    if (used > width + tolerance && kinds[index] !== 'space') return false;
    if ((levels[index] ?? 0) >= level) return true;
  }
  return true;
}

function span({ widths, kinds }: Prepared, start: number, end: number): LineSpan {
  let seen = end;
  while (seen > start && kinds[seen - 1] === 'space') seen--;
  let width = 0;
  for (let index = start; index < seen; index++) width += widths[index] ?? 0;
  return { start, end, width };
}

/** Where a paragraph's last line would hold one character alone, the line before gives it more of its end. */
function withoutLoneCharacter(text: Prepared, lines: LineSpan[], width: number): LineSpan[] {
  const [before, last] = lines.slice(-2);
  if (!before || !last || solids(text, last) > 1) return lines;
  for (let start = last.start - 1; start > before.start; start--) {
    if (text.levels[start - 1] !== breakLevel.free) continue;
    const [shorter, longer] = [span(text, before.start, start), span(text, start, last.end)];
    if (longer.width > width + tolerance || solids(text, shorter) < 2) return lines;
    if (solids(text, longer) > 1) return [...lines.slice(0, -2), shorter, longer];
  }
  return lines;
}

function solids({ kinds }: Prepared, { start, end }: LineSpan): number {
  let count = 0;
  for (let index = start; index < end; index++) if (kinds[index] === 'solid') count++;
  return count;
}
