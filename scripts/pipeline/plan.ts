import { checkTemplateText, setSeverities } from '../check/index.ts';
import {
  checkEmptyColumns,
  composeBriefing,
  composeOverview,
  forgetView,
  joinLeftOut,
  readTemplate,
  shortName,
} from '../compose/index.ts';
import type { BookletForm } from '../document/index.ts';
import { type Attachment, applyWaivers, type Choice, readAttachment } from '../model/index.ts';
import { hasErrors, type Result } from '../problem/index.ts';
import { checkTables } from '../style/index.ts';
import { briefingNames } from './briefing-names.ts';
import { checkSource } from './check-source.ts';
import { type ChosenPart, choosePart } from './choose-part.ts';
import { planBooklet } from './plan-booklet.ts';
import { planSheets } from './plan-sheets.ts';
import type { PlannedDocument } from './planned-document.ts';
import { programmeNumbers } from './programme-numbers.ts';
import type { Sheets } from './sheet-templates.ts';
import type { SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/** Which of a source's documents are made, where not all are; those of further templates count as briefings. */
export type Only = 'overview' | 'briefings';

/** A source's attachment and its documents; the waivers in it hold for what the writers find, too. */
export type Plan = {
  readonly attachment: Attachment;
  readonly documents: readonly PlannedDocument[];
  /** Where only a part of it was asked for: what the part is called, and what was chosen. */
  readonly part?: Pick<ChosenPart, 'name' | 'choice'>;
};

/**
 * Composes every asked-for document of a source, or of a part of it; without a workspace the source's own problems
 * alone. All of the source is read and checked in any case.
 */
export function planDocuments(
  source: SourceFile,
  workspace: Workspace | undefined,
  only: Only | undefined,
  sheets: readonly Sheets[],
  choice?: Choice,
  booklet?: BookletForm,
): Result<Plan> {
  if (!workspace) return { value: undefined, problems: readAttachment(source.bytes, source.file).problems };
  const { value: whole, problems: found } = checkSource(source, workspace);
  if (!whole) return { value: undefined, problems: found };
  const { value: part, problems: lacking } = choice
    ? choosePart(whole, choice, source.name)
    : { value: undefined, problems: [] };
  if (lacking.length > 0) return { value: undefined, problems: [...found, ...lacking] };
  const { attachment, name } = part ?? { attachment: whole, name: source.name };
  const overview =
    only === 'briefings' && !booklet ? undefined : planOverview(name, attachment, whole, workspace);
  const briefings = only === 'overview' && !booklet ? undefined : planBriefings(attachment, whole, workspace);
  const made = [overview, briefings].flatMap((plan) => plan?.value ?? []);
  const isWhole = booklet && overview?.value && briefings?.value;
  const plans = [
    ...(overview && only !== 'briefings' ? [overview] : []),
    ...(briefings && only !== 'overview' ? [briefings] : []),
    ...(only === 'overview' ? [] : sheets.map((one) => planSheets(name, attachment, one))),
    ...(isWhole ? [planBooklet(name, attachment, made, booklet, workspace)] : []),
  ];
  forgetView(attachment);
  const documents = plans.flatMap((plan) => plan.value ?? []);
  const tables = checkTables(
    documents.map(({ document }) => document),
    workspace.style,
    workspace.styleSheet.placeOf,
  );
  const composed = [...plans.flatMap((plan) => plan.problems), ...tables];
  const problems = [...found, ...applyWaivers(setSeverities(composed, workspace.settings), attachment)];
  const value = { attachment, documents, ...(part && { part: { name, choice: part.choice } }) };
  return { value: hasErrors(problems) ? undefined : value, problems };
}

/** Columns may be empty in a part that are not so in the whole. */
function planOverview(
  stem: string,
  attachment: Attachment,
  whole: Attachment,
  workspace: Workspace,
): Result<PlannedDocument[]> {
  const { overview: file, settings } = workspace;
  const template = readTemplate(file.bytes, file.file, 'overview', attachment);
  if (!template.value) return { value: undefined, problems: template.problems };
  const composed = composeOverview(template.value, attachment, settings.leftOut);
  const empty = composed.value ? checkEmptyColumns(template.value, whole, settings.leftOut) : [];
  const slips = checkTemplateText(template.value.passages, attachment);
  const problems = joinLeftOut([...template.problems, ...composed.problems, ...empty, ...slips]);
  return { value: composed.value && [{ stem, document: composed.value, template: file }], problems };
}

function planBriefings(
  attachment: Attachment,
  whole: Attachment,
  workspace: Workspace,
): Result<PlannedDocument[]> {
  const { briefing: file, settings } = workspace;
  const template = readTemplate(file.bytes, file.file, 'briefing', attachment);
  const { value: ready } = template;
  if (!ready) return { value: undefined, problems: template.problems };
  const shortNames = attachment.programmes.map(({ name }) => shortName(name.text));
  const names = briefingNames(shortNames, programmeNumbers(attachment));
  const composed = names.map((_, index) => composeBriefing(ready, attachment, index, settings.leftOut));
  const value = composed.flatMap(({ value: document }, index) =>
    document
      ? [{ stem: `briefings/${names[index]}`, document, template: file, ...programmeOf(attachment, index) }]
      : [],
  );
  const found = [...template.problems, ...composed.flatMap(({ problems }) => problems)];
  const empty = hasErrors(found) ? [] : checkEmptyColumns(ready, whole, settings.leftOut);
  const slips = checkTemplateText(ready.passages, attachment);
  return { value, problems: joinLeftOut([...found, ...empty, ...slips]) };
}

function programmeOf({ programmes }: Attachment, index: number): Pick<PlannedDocument, 'programme'> {
  const name = programmes[index]?.name;
  return name ? { programme: name } : {};
}
