import type { Result } from '../problem/index.ts';
import { decodeText, readYaml } from '../read/index.ts';
import type { Style } from './style.ts';
import { styleSchema } from './style-schema.ts';

/** Reads a style sheet; unknown roles, bad units and sizes, and missing parts are all reported at once. */
export function readStyle(bytes: Uint8Array, file: string): Result<Style> {
  const { value: text, problems: misread } = decodeText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const { value, problems } = readYaml(text, file, styleSchema);
  return { value: value?.value, problems };
}
