import type { Place, TextPlace } from '../problem/index.ts';

/** The place of what an attachment holds: those of a file without lines are told by the import's findings alone. */
export function textPlaceOf(place: Place): TextPlace {
  return place.line === undefined ? { file: place.file, line: 1, column: 1 } : place;
}
