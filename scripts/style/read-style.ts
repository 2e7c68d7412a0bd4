import { byPlace, hasErrors, type Result } from '../problem/index.ts';
import { readYaml, writtenText } from '../read/index.ts';
import { checkLimits } from './check-limits.ts';
import type { PlacedStyle, Style } from './style.ts';
import { styleSchema } from './style-schema.ts';

/** Reads a style sheet; unknown roles, bad units and sizes, and missing parts are all reported at once. */
export function readStyle(bytes: Uint8Array, file: string): Result<Style> {
  const { value, problems } = readPlacedStyle(bytes, file);
  return { value: value?.value, problems };
}

/** As `readStyle`, with the places. */
export function readPlacedStyle(bytes: Uint8Array, file: string): Result<PlacedStyle> {
  const { value: text, problems: misread } = writtenText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const { value, problems } = readYaml(text, file, styleSchema);
  if (!value) return { value, problems };
  const found = [...problems, ...checkLimits(value)].sort(byPlace);
  return { value: hasErrors(found) ? undefined : value, problems: found };
}
