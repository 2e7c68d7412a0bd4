import { type Problem, problem, type Result } from '../problem/index.ts';
import { decodeText } from './decode-text.ts';

/** Bytes of a source, a template or a YAML file: one of 2,400 rows has half a million. */
export const mostBytes = 4_000_000;

/** The text of a file which people write, decoded strictly; one with more bytes than any is not read. */
export function writtenText(bytes: Uint8Array, file: string): Result<string> {
  return bytes.length <= mostBytes
    ? decodeText(bytes, file)
    : { value: undefined, problems: [tooManyBytes(file)] };
}

export function tooManyBytes(file: string): Problem {
  const values = { limit: `${mostBytes / 1_000_000} MB` };
  return problem('file-too-large', { file, line: 1, column: 1 }, values);
}
