import type { TextPlace } from '../problem/index.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';

/** The place of the stretch of a text between two offsets (UTF-16 units), or of one point in it. */
export type PlaceAt = (start: number, end?: number) => TextPlace;

/** Makes the places of a text that begins at column 1 of line `firstLine`; CR LF, LF and CR each end a line. */
export function placeIn(text: string, file: string, firstLine = 1): PlaceAt {
  const starts = lineStartsOf(text);
  const point = (offset: number) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
  return (start, end) => {
    if (end === undefined) return { file, ...point(start) };
    const { line: endLine, column: endColumn } = point(end);
    return { file, ...point(start), endLine, endColumn };
  };
}

/** Makes the offsets of places in a text that begins at line 1: the way back from `placeIn`. */
export function offsetIn(text: string): (line: number, column: number) => number {
  const starts = lineStartsOf(text);
  return (line, column) => (starts[line - 1] ?? text.length) + column - 1;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}
