import { problem, type Result } from '../problem/index.ts';
import { decodeText } from './decode-text.ts';

/** Bytes of a source, a template or a YAML file: one of 2,400 rows has half a million. */
const most = 4_000_000;

/** The text of a file which people write, decoded strictly; one with more bytes than any is not read. */
export function writtenText(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length <= most) return decodeText(bytes, file);
  const values = { limit: `${most / 1_000_000} MB` };
  return { value: undefined, problems: [problem('file-too-large', { file, line: 1, column: 1 }, values)] };
}
