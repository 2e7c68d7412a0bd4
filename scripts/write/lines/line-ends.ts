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
    const end = lastEnd(text, start, level, full, line);
    if (end <= start || !stretchFits(text, end, level, line.next)) continue;
    if (level < breakLevel.free) return [end];
    return [...hyphenEnds(text, start, end, full, line), ...earlierEnds(text, start, end, most)];
  }
  return [forcedEnd(text, start, full, line)];
}

/** How many characters fit, the first one always. */
function farthest(text: LineText, start: number, line: LineRoom): number {
  const fits = (end: number) => isNarrow(text, start, end, text.width(start, end), line);
  let end = Math.min(text.length, start + Math.max(1, Math.floor(line.room / text.em)));
  while (end > start + 1 && !fits(end)) end--;
  while (end < text.length && fits(end + 1)) end++;
  return end;
}

function isNarrow(
  text: LineText,
  start: number,
  end: number,
  width: number,
  { room, squeezes }: LineRoom,
): boolean {
  return width - (squeezes ? text.blank(start, end) : 0) <= room + tolerance;
}

/** The last break of this level up to `full` whose hyphen, if it has one, fits too; `start` or less if none. */
function lastEnd(text: LineText, start: number, level: number, full: number, line: LineRoom): number {
  let end = text.breakBefore(level, full);
  while (end > start && text.hyphen(end) > 0 && !hyphenFits(text, start, end, line))
    end = text.breakBefore(level, end - 1);
  return end;
}

function hyphenFits(text: LineText, start: number, end: number, line: LineRoom): boolean {
  return isNarrow(text, start, end, text.lineWidth(start, end), line);
}

/**
 * A line of whole words that leaves no more than this free needs no hyphen: Word's own zone, and on a ragged line a
 * third of it, for there a short line is no fault.
 */
function hyphenationZone({ room, squeezes }: LineRoom, em: number): number {
  return squeezes ? 1.75 * em : Math.max(1.75 * em, room / 3);
}

/**
 * Ends inside the word after `last`, the end of the last whole one: none in the text's last word, none right below a
 * hyphen where the line is ragged, and none that leave the rest of the word alone on its line.
 */
function hyphenEnds(text: LineText, start: number, last: number, full: number, line: LineRoom): number[] {
  const ends: number[] = [];
  if (line.room - text.lineWidth(start, last) <= hyphenationZone(line, text.em)) return ends;
  const wordEnd = text.breakAfter(breakLevel.free, last);
  if ((text.hyphen(start) > 0 && !line.squeezes) || wordEnd === text.length) return ends;
  const nextEnd = text.breakAfter(breakLevel.free, wordEnd);
  const endBefore = (place: number) => text.breakBefore(breakLevel.hyphen, place);
  for (let end = endBefore(full); end > last; end = endBefore(end - 1)) {
    const isJoined = text.lineWidth(end, nextEnd) <= line.next + tolerance;
    if (text.hyphen(end) > 0 && isJoined && hyphenFits(text, start, end, line)) ends.push(end);
  }
  return ends;
}

/** Whether the text from `start` to the next break of this level fits on one line. */
function stretchFits(text: LineText, start: number, level: number, width: number): boolean {
  return text.lineWidth(start, text.breakAfter(level, start)) <= width + tolerance;
}

function earlierEnds(text: LineText, start: number, last: number, most: number): number[] {
  const ends: number[] = [];
  for (let end = last; end > start && ends.length < most; end = text.breakBefore(breakLevel.free, end - 1))
    ends.push(end);
  return ends;
}

/** What comes next is too long for any line, so it begins on this one; where no break is left, it is cut. */
function forcedEnd(text: LineText, start: number, full: number, line: LineRoom): number {
  const end = lastEnd(text, start, breakLevel.word, full, line);
  return end > start ? end : Math.max(full, start + 1);
}
