import { checkRules, setSeverities } from '../check/index.ts';
import { type Attachment, applyWaivers } from '../model/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import { verifyDocx, verifyMarkdown, verifyPages } from '../verify/index.ts';
import { type Format, type Written, writers } from '../write/index.ts';
import type { PlannedDocument } from './plan.ts';
import type { SourcePlan } from './session.ts';

/** A finished file of a source. `path` is relative to `out/<source>/`, with forward slashes. */
export type MadeFile = {
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly planned: PlannedDocument;
};

/** Writes a source's documents one after another and reads each file back before it is handed on. */
export async function* makeFiles(
  { attachment, documents, context, workspace }: SourcePlan,
  formats: readonly Format[],
): AsyncGenerator<Result<MadeFile>> {
  for (const planned of documents) {
    for (const format of formats) {
      const path = `${planned.stem}.${format}`;
      const write = await writers[format]();
      const written = await write(planned.document, context);
      const faults = written.problems.filter((fault) => !isChecked(fault, attachment));
      const found = applyWaivers(setSeverities(faults, workspace.settings), attachment);
      const problems = hasErrors(found) ? found : [...found, ...readBack(format, written, planned, path)];
      const value = hasErrors(problems) ? undefined : { path, format, bytes: written.bytes, planned };
      yield { value, problems };
    }
  }
}

const checked: ReadonlySet<string> = new Set(checkRules.map(({ id }) => id));

/** Whether the rules of the text have reported it already, where it stands in the source. */
function isChecked({ rule, place }: Problem, { file }: Attachment): boolean {
  return checked.has(rule) && place?.file === file;
}

/** Word and Markdown from their own bytes; the PDF from its laid-out pages (`verify` reads its bytes too). */
function readBack(format: Format, written: Written, { document }: PlannedDocument, file: string): Problem[] {
  if (format === 'docx') return verifyDocx(written.bytes, document, file);
  if (format === 'md') return verifyMarkdown(written.bytes, document, file);
  return verifyPages(written.pages ?? [], document, file);
}
