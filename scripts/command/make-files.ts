import { checkRules, setSeverities } from '../check/index.ts';
import { type Attachment, applyWaivers } from '../model/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import type { Format } from '../write/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { formatTable } from './format-table.ts';
import type { PlannedDocument } from './plan.ts';

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
      const { writer, readBack } = formatTable[format];
      const write = await writer();
      const written = await write(planned.document, context);
      const faults = written.problems.filter((fault) => !isChecked(fault, attachment));
      const found = applyWaivers(setSeverities(faults, workspace.settings), attachment);
      const problems = hasErrors(found) ? found : [...found, ...readBack(written, planned.document, path)];
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
