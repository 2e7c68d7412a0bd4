import { type Problem, problem } from '../problem/index.ts';

/** Bytes of a source, a template or a YAML file: one of 2,400 rows has half a million. */
const most = 4_000_000;

/** That a file which people write has more bytes than any is read of; an empty list where it has not. */
export function tooLarge(bytes: Uint8Array, file: string): Problem[] {
  if (bytes.length <= most) return [];
  return [problem('file-too-large', { file, line: 1, column: 1 }, { limit: `${most / 1_000_000} MB` })];
}
