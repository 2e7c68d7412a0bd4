import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorkspace } from '../scripts/command/workspace.ts';
import type { Document } from '../scripts/document/index.ts';
import { hashOf } from '../scripts/files/index.ts';
import { type Attachment, printSource } from '../scripts/model/index.ts';
import { makeFiles } from '../scripts/pipeline/make-files.ts';
import { planDocuments } from '../scripts/pipeline/plan.ts';
import type { PlannedDocument } from '../scripts/pipeline/planned-document.ts';
import type { Problem } from '../scripts/problem/index.ts';
import { type Format, formats } from '../scripts/write/index.ts';
import { attachmentArbitrary } from './arbitrary/attachment.ts';
import { composed } from './compose/compose-with.ts';
import { shippedContext } from './fixtures/context.ts';
import { atLarge } from './fixtures/fuzz.ts';
import { imported } from './import/imported.ts';
import { printed } from './import/printed.ts';

const runs = atLarge ?? 300;
/** Smaller in `npm test`, where each model is one file and one briefing in one format. */
const size = atLarge === undefined ? { programmes: 2, children: 2 } : {};
const context = shippedContext();
const workspace = openWorkspace(undefined).value;

/** What is made of a model, in the formats; of its briefings all, or one of them. */
async function faultsOf(attachment: Attachment, wanted: readonly Format[], briefing: number | 'all') {
  const bytes = new TextEncoder().encode(printSource(attachment));
  const source = { file: 'model.md', name: 'model', bytes, sha256: hashOf(bytes) };
  const { value: plan, problems } = planDocuments(source, workspace, undefined, []);
  if (!plan || !workspace) return brief(problems);
  const [overview, ...briefings] = plan.documents;
  const one = briefing === 'all' ? briefings : [briefings[briefing % briefings.length]];
  const documents = [overview, ...one].filter(
    (document): document is PlannedDocument => document !== undefined,
  );
  const faults: string[] = [];
  for await (const made of makeFiles({ ...plan, documents, source, workspace, context }, wanted)) {
    faults.push(...brief(made.problems));
    if (made.value && made.value.planned === overview)
      faults.push(...importFaults({ ...made.value, attachment }));
  }
  return faults;
}

function brief(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, values }) => `${place?.file} ${rule} ${JSON.stringify(values)}`);
}

/** What an import of a written overview says otherwise than the overview does. */
function importFaults({
  format,
  bytes,
  planned,
  attachment: source,
}: {
  format: Format;
  bytes: Uint8Array;
  planned: PlannedDocument;
  attachment: Attachment;
}) {
  if (format === 'pdf' || (format === 'md' && spacedNumber.test(printSource(source)))) return [];
  const { attachment, problems } = imported(bytes, `model.${format}`);
  if (!attachment) return brief(problems);
  const isPlain = problems.some(({ rule }) => rule === 'import-markup');
  // A cell of Excel has one address, and says of which of its words only by the words.
  const shown = isPlain ? 'none' : format === 'xlsx' ? 'texts' : 'all';
  const said = (document: Document) => JSON.stringify(printed(document, shown));
  const [ours, theirs] = [said(planned.document), said(composed(attachment, 'overview'))];
  return ours === theirs ? [] : [`${format} imports as ${theirs}, not ${ours}`];
}

/**
 * A Markdown page does not say which program wrote it: a name's own number with a space behind it is a number that
 * somebody typed, as `1. 甲` is in most tables, and comes back without its space. A Word file of ours says it.
 */
const spacedNumber = /^#+ \\?[（(]?[一二三四五六七八九十\d０-９①-⑳]+\\?[)）.．、]?[ \u3000]/m;

/**
 * What reads otherwise than it was meant: an item that begins with a number of its own, printed `1.1.`, is one of a list
 * within the list, which Markdown and a line of text cannot tell apart.
 */
const ownNumber = /^(?:> )?\d+\. [*_[]*\d+\\?[.．、)）]/m;

test(
  `of ${runs} random models every document is made, and is read back and imported as it was written`,
  async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(attachmentArbitrary(size), async (attachment) => {
        fc.pre(!ownNumber.test(printSource(attachment)));
        const wanted =
          atLarge === undefined ? formats.filter((_, index) => index === made % formats.length) : formats;
        const faults = await faultsOf(attachment, wanted, atLarge === undefined ? made : 'all');
        made++;
        expect(faults).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(made).toBe(runs);
  },
  atLarge === undefined ? 600_000 : 24 * 3600_000,
);
