import type { TextPlace } from '../../problem/index.ts';
import type { Line } from '../sheet.ts';

/** A line of plain text at its place, without the white space at its ends; none where nothing else is in it. */
export function textLine(text: string, place: TextPlace): Line[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  return [{ type: 'line', runs: [{ text: trimmed }], role: undefined, centred: false, bullet: false, place }];
}
