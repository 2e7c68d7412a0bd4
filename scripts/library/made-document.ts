import type { Problem } from '../problem/index.ts';
import type { Format, PrintedText } from '../write/index.ts';

/** A finished file. */
export type MadeDocument = {
  /** As under `out/`, such as `附件2/briefings/1-大湾区建设.docx`. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** The name of its source, as it was given. */
  readonly source: string;
  /** Of a briefing, or another sheet for a programme: the name of it. */
  readonly programme?: string;
  /** Of a PDF, by page: where each text stands, and in which line of a source or template it is written. */
  readonly texts?: readonly (readonly PrintedText[])[];
  /** What was found as it was written, such as a briefing that fills its page; they are among all problems, too. */
  readonly problems: readonly Problem[];
};
