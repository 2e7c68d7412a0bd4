import type { TextPlace } from '../../problem/index.ts';

/** Where in the source a character of a text stands: exact where the text stands there as it is, on one line. */
export function placeAt(place: TextPlace, value: string, offset: number): TextPlace {
  const { file, line, column, endLine = line, endColumn } = place;
  if (endLine !== line || endColumn === undefined || endColumn - column !== value.length) return place;
  const length = String.fromCodePoint(value.codePointAt(offset) ?? 0).length;
  return { file, line, column: column + offset, endLine, endColumn: column + offset + length };
}
