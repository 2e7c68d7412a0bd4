import { type Edited, importEdited, type Known } from '../import/index.ts';
import { mergeEdited } from '../merge/index.ts';
import { type Attachment, saysExcerpt } from '../model/index.ts';
import { hasErrors, type Problem, problem, type Result } from '../problem/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { makeFiles } from './make-files.ts';

/** What becomes of tracked changes; undefined refuses a file that has any. */
export type TrackedChanges = Parameters<typeof importEdited>[2]['changes'];

/** An edited document as read, and what becomes of what it holds. */
type EditedDocument = {
  readonly bytes: Uint8Array;
  /** For messages. */
  readonly file: string;
  readonly changes: TrackedChanges;
  /** Of an Excel file which sheet, by its name or counted from 1. */
  readonly sheet?: string | undefined;
  /** Which of its tables, counted from 1; undefined takes the one that looks most like the source's. */
  readonly table: number | undefined;
};

/** The source with an edited document's changes in it; the same bytes where it says nothing else. */
type BroughtBack = { readonly bytes: Uint8Array; readonly isChanged: boolean };

/**
 * Brings an edited document's changes back onto its source. The document is held against one made of the source as it
 * is, read in the same way: what differs is what somebody changed, in the one or in the other.
 */
export async function bringBack(
  { bytes, file, changes, sheet, table }: EditedDocument,
  plan: SourcePlan,
): Promise<Result<BroughtBack>> {
  const problems: Problem[] = [];
  const current = await readCurrent(plan, problems);
  if (!current) return { value: undefined, problems };
  const known = { ...knownOf(plan.attachment), header: headerOf(current) };
  const edited = read(bytes, file, plan, known, { changes, sheet, table });
  for (const one of edited.problems.filter(({ rule }) => !isExpected.has(rule))) problems.push(one);
  if (!edited.value) return { value: undefined, problems };
  if (edited.value.written?.isExtract || edited.problems.some(isExcerptLine)) {
    const values = { source: plan.source.file };
    return { value: undefined, problems: [problem('onto-extract', { file }, values)] };
  }
  const given = {
    source: plan.attachment,
    current,
    edited: edited.value,
    contentHash: current.written?.contentHash ?? '',
  };
  const merged = mergeEdited(plan.source.bytes, given);
  return { value: merged.value, problems: [...problems, ...merged.problems] };
}

/** Markdown and HTML have no mark but the line that stands in them. */
function isExcerptLine({ rule, values }: Problem): boolean {
  return rule === 'import-left-out' && saysExcerpt(String(values.text));
}

/** What an import says of a file alone, which its source answers. */
const isExpected: ReadonlySet<string> = new Set([
  'import-title-missing',
  'import-number-form',
  'import-items-run-on',
  'import-header-joined',
]);

/** What the document of the source as it is says. */
async function readCurrent(plan: SourcePlan, problems: Problem[]): Promise<Edited | undefined> {
  for await (const { value: made, problems: found } of makeFiles(plan, ['docx'])) {
    for (const each of found.filter((one) => hasErrors([one]))) problems.push(each);
    if (!made) continue;
    const current = read(
      made.bytes,
      made.path,
      plan,
      { ...knownOf(plan.attachment), header: [] },
      { changes: undefined },
    );
    for (const each of current.problems.filter((one) => hasErrors([one]))) problems.push(each);
    return current.value;
  }
  return undefined;
}

function read(
  bytes: Uint8Array,
  file: string,
  plan: SourcePlan,
  known: Known,
  how: Pick<EditedDocument, 'changes'> & Partial<Pick<EditedDocument, 'sheet' | 'table'>>,
) {
  return importEdited(bytes, file, { roles: plan.workspace.style.roles, ...how }, known);
}

function knownOf({ columns, numbers, lang, order }: Attachment): Omit<Known, 'header'> {
  return { columns, numbers, lang, order };
}

function headerOf({ attachment }: Edited): string[] {
  return attachment.order.map(({ name }) => name);
}
