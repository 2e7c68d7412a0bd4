import { breakClass } from './break-class.ts';
import { breakLevel, breakLevels } from './break-levels.ts';

/** Clusters of one paragraph with their widths, in any one unit. */
export type Measured = { readonly clusters: readonly string[]; readonly widths: readonly number[] };

/** Where a line begins and ends (exclusive); `width` leaves out the spaces that hang at its end. */
export type LineSpan = { readonly start: number; readonly end: number; readonly width: number };

/** Widths computed twice may differ by so much. */
const tolerance = 1e-6;

/**
 * Breaks a paragraph without hard breaks into lines no wider than `width`, the first one narrower by `indent`;
 * only a cluster wider than a line sticks out. Every cluster stands on one line, in order; no text is one empty line.
 */
export function breakLines(text: Measured, width: number, indent = 0): LineSpan[] {
  const levels = breakLevels(text.clusters);
  const kinds = text.clusters.map(kindOf);
  const lines: LineSpan[] = [];
  let start = 0;
  do {
    const limit = (lines.length === 0 ? width - indent : width) + tolerance;
    const end = lineEnd(text, kinds, levels, start, limit, width + tolerance);
    lines.push(span(text, kinds, start, end));
    start = end;
  } while (start < text.clusters.length);
  return withoutLoneCharacter(text, kinds, levels, lines, width + tolerance);
}

/**
 * Breaks a paragraph so that its lines are about equally long, in as few lines as `breakLines` needs:
 * for titles and centred text (GB/T 9704-2012, 7.3.1).
 */
export function breakBalanced(text: Measured, width: number): LineSpan[] {
  let lines = breakLines(text, width);
  const count = lines.length;
  if (count === 1 || count > 8) return lines;
  let high = Math.max(...lines.map((line) => line.width));
  let low = lines.reduce((sum, line) => sum + line.width, 0) / count;
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    const tried = breakLines(text, middle);
    if (tried.length <= count && tried.every((line) => line.width <= width + tolerance)) {
      lines = tried;
      high = middle;
    } else low = middle;
  }
  return lines;
}

type Kind = 'space' | 'mark' | 'solid';

function kindOf(cluster: string): Kind {
  const found = breakClass(cluster);
  if (found === 'space') return 'space';
  return found === 'open' || found === 'close' || found === 'glue' ? 'mark' : 'solid';
}

/** The end of the line that begins at `start`. */
function lineEnd(
  { widths }: Measured,
  kinds: readonly Kind[],
  levels: Uint8Array,
  start: number,
  limit: number,
  width: number,
): number {
  /** For each level, the last place on the line where it may end. */
  const last = [0, 0, 0, 0];
  let used = 0;
  let index = start;
  for (; index < widths.length; index++) {
    if (index > start) last[levels[index - 1] ?? 0] = index;
    used += widths[index] ?? 0;
    if (used > limit && kinds[index] !== 'space' && index > start) break;
  }
  if (index === widths.length) return index;
  for (let level: number = breakLevel.free; level > breakLevel.never; level--) {
    const end = last[level] ?? 0;
    if (end > start && stretchFits(widths, kinds, levels, end, level, width)) return end;
  }
  // What comes next is too long for any line: it begins on this one.
  const [never = 0, ...others] = last;
  return Math.max(...others) > start ? Math.max(...others) : Math.max(never, start + 1);
}

/** Whether the text from `start` to the next break of this level fits on one line. */
function stretchFits(
  widths: readonly number[],
  kinds: readonly Kind[],
  levels: Uint8Array,
  start: number,
  level: number,
  width: number,
): boolean {
  let used = 0;
  for (let index = start; index < widths.length; index++) {
    used += widths[index] ?? 0;
    if (used > width && kinds[index] !== 'space') return false;
    if ((levels[index] ?? 0) >= level) return true;
  }
  return true;
}

function span({ widths }: Measured, kinds: readonly Kind[], start: number, end: number): LineSpan {
  let seen = end;
  while (seen > start && kinds[seen - 1] === 'space') seen--;
  let width = 0;
  for (let index = start; index < seen; index++) width += widths[index] ?? 0;
  return { start, end, width };
}

/** Where a paragraph's last line would hold one character alone, the line before gives it more of its end. */
function withoutLoneCharacter(
  text: Measured,
  kinds: readonly Kind[],
  levels: Uint8Array,
  lines: LineSpan[],
  width: number,
): LineSpan[] {
  const [before, last] = lines.slice(-2);
  if (!before || !last || solids(kinds, last) > 1) return lines;
  for (let start = last.start - 1; start > before.start; start--) {
    if (levels[start - 1] !== breakLevel.free) continue;
    const [shorter, longer] = [span(text, kinds, before.start, start), span(text, kinds, start, last.end)];
    if (longer.width > width || solids(kinds, shorter) < 2) return lines;
    if (solids(kinds, longer) > 1) return [...lines.slice(0, -2), shorter, longer];
  }
  return lines;
}

function solids(kinds: readonly Kind[], { start, end }: LineSpan): number {
  let count = 0;
  for (let index = start; index < end; index++) if (kinds[index] === 'solid') count++;
  return count;
}
