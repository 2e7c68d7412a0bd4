import type { Result } from '../problem/index.ts';
import { readYaml } from '../read/index.ts';
import type { Style } from './style.ts';
import { styleSchema } from './style-schema.ts';

/** Reads a style sheet; unknown roles, bad units and sizes, and missing parts are all reported at once. */
export function readStyle(bytes: Uint8Array, file: string): Result<Style> {
  const { value, problems } = readYaml(new TextDecoder().decode(bytes), file, styleSchema);
  return { value: value?.value, problems };
}
