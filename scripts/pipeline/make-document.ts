import { setImmediate as signalsHeard } from 'node:timers/promises';
import type { Problem } from '../problem/index.ts';
import type { Format, WriteContext, Written } from '../write/index.ts';
import { fitBooklet } from './fit-booklet.ts';
import { type FittedPages, fitPages } from './fit-pages.ts';
import { formatTable } from './format-table.ts';
import { isPaged } from './is-paged.ts';
import type { PlannedDocument } from './planned-document.ts';
import { withCuts } from './with-cuts.ts';

/** What a document is made from: data alone, so that a thread can be given it. */
export type DocumentTask = {
  readonly planned: Pick<PlannedDocument, 'stem' | 'document' | 'programme'>;
  readonly formats: readonly Format[];
};

/** A file as its writer gives it, with what the writer found, and what differs when it is read back. */
export type WrittenFile = Pick<Written, 'bytes' | 'problems' | 'texts'> & {
  readonly format: Format;
  readonly differences: readonly Problem[];
};

/** A document in the formats that were asked for; `misfits` is what is found of its size on its pages. */
export type WrittenDocument = {
  readonly misfits: readonly Problem[];
  readonly files: readonly WrittenFile[];
};

/** Makes a document in formats, here or in a thread. */
export type MakeDocument = (task: DocumentTask, context: WriteContext) => Promise<WrittenDocument>;

/** Writes a document in the size that fits its pages, and reads each file back. */
export const makeDocument: MakeDocument = async ({ planned, formats }, context) => {
  const fitted = formats.some(isPaged) ? await fitDocument(planned, context) : { context, problems: [] };
  const files: WrittenFile[] = [];
  for (const format of formats) {
    await signalsHeard();
    files.push(await makeFile(planned, format, isPaged(format) ? fitted.context : context));
  }
  return { misfits: fitted.problems, files };
};

/** What is found of a briefing in a booklet is said of it by itself. */
async function fitDocument(planned: DocumentTask['planned'], context: WriteContext): Promise<FittedPages> {
  const { document } = planned;
  if (!document.bound) return fitPages(planned, context);
  return { context: await fitBooklet(document, context), problems: [] };
}

async function makeFile(
  planned: DocumentTask['planned'],
  format: Format,
  context: WriteContext,
): Promise<WrittenFile> {
  const { document } = planned;
  const { writer, readBack } = formatTable[format];
  const write = await writer();
  const written = await write(document, await withCuts(document, format, context));
  const { bytes, problems } = written;
  const texts = written.texts && { texts: written.texts };
  // Where a writer gives up there is nothing to be read.
  const differences = bytes.length > 0 ? readBack(written, document, pathOf(planned, format)) : [];
  return { format, bytes, problems, differences, ...texts };
}

/** Where a document stands in `out/<source>/`. */
export function pathOf({ stem }: Pick<PlannedDocument, 'stem'>, format: Format): string {
  return `${stem}.${format}`;
}
