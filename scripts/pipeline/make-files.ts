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
  /** Nothing was found as it was made, not even what the office or the source does not want to be told. */
  readonly isFlawless: boolean;
  /** An earlier build has made it of the same. */
  readonly isKept: boolean;
};

/** Gives the bytes of a document that was made of the same before, without a flaw; undefined where it is to be made. */
export type Kept = (planned: PlannedDocument, format: Format) => Uint8Array | undefined;

/** Writes a source's documents one after another and reads each file back before it is handed on; what is kept is not made. */
export async function* makeFiles(
  plan: SourcePlan,
  formats: readonly Format[],
  keptOf: Kept = () => undefined,
): AsyncGenerator<Result<MadeFile>> {
  for (const planned of plan.documents) {
    const kept = new Map(formats.map((format) => [format, keptOf(planned, format)]));
    const paged = formats.some((format) => formatTable[format].paged && !kept.get(format));
    const fitted = paged ? await fitPages(planned, plan.context) : { context: plan.context, problems: [] };
    // Told with the first file that is made.
    let told = heeded(fitted.problems, plan);
    for (const format of formats) {
      await signalsHeard();
      const bytes = kept.get(format);
      if (bytes) {
        yield { value: keptFile(planned, format, bytes), problems: [] };
        continue;
      }
      const context = formatTable[format].paged ? fitted.context : plan.context;
      const { value, problems } = await makeFile(planned, format, { ...plan, context });
      const isFlawless = value?.isFlawless === true && fitted.problems.length === 0;
      yield { value: value && { ...value, isFlawless }, problems: [...told, ...problems] };
      told = [];
    }
  }
}

function keptFile(planned: PlannedDocument, format: Format, bytes: Uint8Array): MadeFile {
  return {
    path: pathOf(planned, format),
    format,
    bytes,
    planned,
    texts: undefined,
    isFlawless: true,
    isKept: true,
  };
}

/** Where a document stands in `out/<source>/`. */
export function pathOf({ stem }: PlannedDocument, format: Format): string {
  return `${stem}.${format}`;
}

async function makeFile(
  planned: PlannedDocument,
  format: Format,
  plan: SourcePlan,
): Promise<Result<MadeFile>> {
  const path = pathOf(planned, format);
  const { writer, readBack } = formatTable[format];
  const write = await writer();
  const written = await write(planned.document, await withCuts(planned.document, format, plan.context));
  const found = heeded(written.problems, plan);
  const problems = hasErrors(found) ? found : [...found, ...readBack(written, planned.document, path)];
  if (hasErrors(problems)) return { value: undefined, problems };
  const { bytes, texts, problems: raw } = written;
  const isFlawless = raw.length === 0 && problems.length === 0;
  return { value: { path, format, bytes, planned, texts, isFlawless, isKept: false }, problems };
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
