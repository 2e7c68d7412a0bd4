import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import {
  verifyDocx,
  verifyHtml,
  verifyMarkdown,
  verifyPages,
  verifyPdf,
  verifyXlsx,
} from '../verify/index.ts';
import { type Format, type Writer, type Written, writers } from '../write/index.ts';

/** All that a command does with files of a format. `file` is how messages name the file. */
type FormatEntry = {
  /** The writer, loaded when first asked for. */
  readonly writer: () => Promise<Writer>;
  /** Holds a file just made against its document, before it is put in place. */
  readonly readBack: (written: Written, document: Document, file: string) => readonly Problem[];
  /** Holds a file in place against its document, from its own bytes. */
  readonly readFile: (
    bytes: Uint8Array,
    document: Document,
    file: string,
  ) => readonly Problem[] | Promise<readonly Problem[]>;
};

/** Every format: a new one has its writer in `write/`, its reader in `verify/`, and its entry here. */
export const formatTable: Readonly<Record<Format, FormatEntry>> = {
  docx: {
    writer: writers.docx,
    readBack: ({ bytes }, document, file) => made(verifyDocx(bytes, document, file)),
    readFile: verifyDocx,
  },
  pdf: {
    writer: writers.pdf,
    // Its pages as laid out: reading the bytes back costs more than making them, and is left to `verify`.
    readBack: ({ pages = [] }, document, file) => made(verifyPages(pages, document, file)),
    readFile: verifyPdf,
  },
  md: {
    writer: writers.md,
    readBack: ({ bytes }, document, file) => made(verifyMarkdown(bytes, document, file)),
    readFile: verifyMarkdown,
  },
  html: {
    writer: writers.html,
    readBack: ({ bytes }, document, file) => made(verifyHtml(bytes, document, file)),
    readFile: verifyHtml,
  },
  xlsx: {
    writer: writers.xlsx,
    readBack: ({ bytes }, document, file) => made(verifyXlsx(bytes, document, file)),
    readFile: verifyXlsx,
  },
};

/** What differs in a file just made is nobody's change: its words say so. */
function made(problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, values: { ...one.values, case: 'made' } }));
}
