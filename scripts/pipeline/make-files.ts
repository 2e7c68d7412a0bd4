import { checkRules, setSeverities } from '../check/index.ts';
import { type Attachment, applyWaivers } from '../model/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import type { Format, Written } from '../write/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { inOrder } from './in-order.ts';
import { isMadeIn } from './is-made-in.ts';
import { type MakeDocument, makeDocument, pathOf, type WrittenFile } from './make-document.ts';
import type { PlannedDocument } from './planned-document.ts';

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

/** How documents are made: all of them here, one after another, unless it is told otherwise. */
export type Making = {
  /** Gives the bytes of a document that was made of the same before, without a flaw; undefined where it is to be made. */
  readonly keptOf?: (planned: PlannedDocument, format: Format) => Uint8Array | undefined;
  readonly make: MakeDocument;
  /** So many documents are begun before the first is there. */
  readonly atOnce: number;
};
const here: Making = { make: makeDocument, atOnce: 1 };

/** Writes a source's documents and reads each file back before it is handed on, in their order; what is kept is not made. */
export async function* makeFiles(
  plan: SourcePlan,
  wanted: readonly Format[],
  { keptOf = () => undefined, make, atOnce }: Making = here,
): AsyncGenerator<Result<MadeFile>> {
  const begin = async (planned: PlannedDocument): Promise<readonly Result<MadeFile>[]> => {
    const formats = wanted.filter((format) => isMadeIn(planned.document, format));
    const kept = new Map(formats.map((format) => [format, keptOf(planned, format)]));
    const lacking = formats.filter((format) => !kept.get(format));
    const { misfits, files } =
      lacking.length > 0 ? await make(taskOf(planned, lacking), plan.context) : { misfits: [], files: [] };
    const written = new Map(files.map((file) => [file.format, file]));
    const [first] = lacking;
    return formats.flatMap((format) => {
      const bytes = kept.get(format);
      if (bytes) return { value: keptFile(planned, format, bytes), problems: [] };
      const file = written.get(format);
      if (!file) return [];
      const { value, problems } = finish(file, planned, plan);
      // What is found of the document is told with its first file.
      const told = format === first ? heeded(misfits, plan) : [];
      const isFlawless = value?.isFlawless === true && misfits.length === 0;
      return { value: value && { ...value, isFlawless }, problems: [...told, ...problems] };
    });
  };
  for await (const results of inOrder(plan.documents, atOnce, begin)) yield* results;
}

function taskOf({ stem, document, programme }: PlannedDocument, formats: readonly Format[]) {
  return { planned: { stem, document, ...(programme && { programme }) }, formats };
}

function keptFile(planned: PlannedDocument, format: Format, bytes: Uint8Array): MadeFile {
  const path = pathOf(planned, format);
  return { path, format, bytes, planned, texts: undefined, isFlawless: true, isKept: true };
}

/** A file that may be put in place; none where anything found in it is an error to the office. */
function finish(file: WrittenFile, planned: PlannedDocument, plan: SourcePlan): Result<MadeFile> {
  const { format, bytes, texts, problems: faults, differences } = file;
  const found = heeded(faults, plan);
  const problems = hasErrors(found) ? found : [...found, ...differences];
  if (hasErrors(problems)) return { value: undefined, problems };
  const isFlawless = faults.length === 0 && differences.length === 0;
  const path = pathOf(planned, format);
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
