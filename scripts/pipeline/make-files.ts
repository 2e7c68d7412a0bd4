import { setImmediate as signalsHeard } from 'node:timers/promises';
import { checkRules, setSeverities } from '../check/index.ts';
import { type Attachment, applyWaivers } from '../model/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import type { Format, Written } from '../write/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { fitPages } from './fit-pages.ts';
import { formatTable } from './format-table.ts';
import type { PlannedDocument } from './planned-document.ts';
import { withCuts } from './with-cuts.ts';

/** A finished file of a source. `path` is relative to `out/<source>/`, with forward slashes. */
export type MadeFile = {
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly planned: PlannedDocument;
  /** Of a PDF, by page: where in the sources and templates each text is from. */
  readonly texts: Written['texts'];
};

/** Writes a source's documents one after another and reads each file back before it is handed on. */
export async function* makeFiles(
  plan: SourcePlan,
  formats: readonly Format[],
): AsyncGenerator<Result<MadeFile>> {
  const paged = formats.some((format) => formatTable[format].paged);
  for (const planned of plan.documents) {
    const fitted = paged ? await fitPages(planned, plan.context) : { context: plan.context, problems: [] };
    // Told with its first file.
    let told = heeded(fitted.problems, plan);
    for (const format of formats) {
      await signalsHeard();
      const context = formatTable[format].paged ? fitted.context : plan.context;
      const { value, problems } = await makeFile(planned, format, { ...plan, context });
      yield { value, problems: [...told, ...problems] };
      told = [];
    }
  }
}

async function makeFile(
  planned: PlannedDocument,
  format: Format,
  plan: SourcePlan,
): Promise<Result<MadeFile>> {
  const path = `${planned.stem}.${format}`;
  const { writer, readBack } = formatTable[format];
  const write = await writer();
  const written = await write(planned.document, await withCuts(planned.document, format, plan.context));
  const found = heeded(written.problems, plan);
  const problems = hasErrors(found) ? found : [...found, ...readBack(written, planned.document, path)];
  const value = hasErrors(problems)
    ? undefined
    : { path, format, bytes: written.bytes, planned, texts: written.texts };
  return { value, problems };
}

/** What is found as documents are made, as grave as the office has it, and without what the source waives. */
function heeded(found: readonly Problem[], { attachment, workspace }: SourcePlan): Problem[] {
  const faults = found.filter((fault) => !isChecked(fault, attachment));
  return applyWaivers(setSeverities(faults, workspace.settings), attachment);
}

const checked: ReadonlySet<string> = new Set(checkRules.map(({ id }) => id));

/** Whether the rules of the text have reported it already, where it stands in the source. */
function isChecked({ rule, place }: Problem, { file }: Attachment): boolean {
  return checked.has(rule) && place?.file === file;
}
