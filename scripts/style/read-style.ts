import type { Result } from '../problem/index.ts';
import { decodeText, type PlacedYaml, readYaml } from '../read/index.ts';
import type { Style } from './style.ts';
import { styleSchema } from './style-schema.ts';

/** A style sheet with the places of its keys. */
export type PlacedStyle = PlacedYaml<Style>;

/** Reads a style sheet; unknown roles, bad units and sizes, and missing parts are all reported at once. */
export function readStyle(bytes: Uint8Array, file: string): Result<Style> {
  const { value, problems } = readPlacedStyle(bytes, file);
  return { value: value?.value, problems };
}

/** As `readStyle`, with the places. */
export function readPlacedStyle(bytes: Uint8Array, file: string): Result<PlacedStyle> {
  const { value: text, problems: misread } = decodeText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  return readYaml(text, file, styleSchema);
}
