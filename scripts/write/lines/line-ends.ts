import { breakLevel } from './break-levels.ts';
import type { LineText } from './line-text.ts';

/** Widths computed twice may differ by so much. */
export const tolerance = 1e-6;

/** The room of a line and of those after it; `squeezes` where its marks may give up their blank halves. */
export type LineRoom = { readonly room: number; readonly next: number; readonly squeezes: boolean };

/** Where a line that begins at `start` may end, the farthest place first and `most` places at most. */
export function lineEnds(text: LineText, start: number, line: LineRoom, most: number): number[] {
  let full = farthest(text, start, line);
  while (full < text.length && text.isSpace(full)) full++;
  if (full === text.length) return [full];
  for (let level: number = breakLevel.free; level > breakLevel.never; level--) {
    const end = text.breakBefore(level, full);
    if (end > start && stretchFits(text, end, level, line.next))
      return level === breakLevel.free ? earlierEnds(text, start, end, most) : [end];
  }
  return [forcedEnd(text, start, full)];
}

/** How many characters fit, the first one always. */
function farthest(text: LineText, start: number, { room, squeezes }: LineRoom): number {
  const fits = (end: number) =>
    text.width(start, end) - (squeezes ? text.blank(start, end) : 0) <= room + tolerance;
  let end = Math.min(text.length, start + Math.max(1, Math.floor(room / text.em)));
  while (end > start + 1 && !fits(end)) end--;
  while (end < text.length && fits(end + 1)) end++;
  return end;
}

/** Whether the text from `start` to the next break of this level fits on one line. */
function stretchFits(text: LineText, start: number, level: number, width: number): boolean {
  return text.width(start, text.seen(text.breakAfter(level, start))) <= width + tolerance;
}

function earlierEnds(text: LineText, start: number, last: number, most: number): number[] {
  const ends: number[] = [];
  for (let end = last; end > start && ends.length < most; end = text.breakBefore(breakLevel.free, end - 1))
    ends.push(end);
  return ends;
}

/** What comes next is too long for any line, so it begins on this one; where no break is left, it is cut. */
function forcedEnd(text: LineText, start: number, full: number): number {
  const end = text.breakBefore(breakLevel.word, full);
  return end > start ? end : Math.max(full, start + 1);
}
