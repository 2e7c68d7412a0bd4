import type { Document } from '../document/index.ts';
import { type Attachment, type Entry, type PlacedText, selectEntries } from '../model/index.ts';
import type { Problem, Result } from '../problem/index.ts';
import { composeDocument, idsBetween } from './compose-document.ts';
import { excerptOf } from './excerpt.ts';
import { viewRows } from './rows.ts';
import type { Group, SheetSubjects } from './sheet-subjects.ts';
import type { Template } from './template.ts';
import { type EntryView, inOrder, type View, viewOf } from './view.ts';

/** A document of a further template, and what it is about. */
export type Sheet = {
  readonly document: Document;
  /** What its file is named after: the title, or the name of the programme, the task or the unit. */
  readonly name: string;
  /** Only where it is about a whole programme. */
  readonly programme: PlacedText | undefined;
};

/** What one document is made of. */
type SheetPlan = {
  readonly view: View;
  /** What the template sees beside the table. */
  readonly own: object;
  readonly title: string;
  readonly name: string;
  readonly programme?: PlacedText | undefined;
  /** The texts of which none may be missing where others of its column are printed. */
  readonly ids: readonly number[];
};

/**
 * Composes the documents of a further template, in the order of the table, those of units as they first stand in it. A
 * document may leave columns out, and print a text as often as it likes; of a column that it prints no text is lost.
 */
export function composeSheets(
  template: Template,
  attachment: Attachment,
  subjects: SheetSubjects,
): Result<readonly Sheet[]> {
  const planned =
    subjects.kind === 'group' ? ofGroups(subjects.groups, attachment) : ofView(subjects.kind, attachment);
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  let table: { view: View; rows: ReturnType<typeof viewRows> } | undefined;
  for (const { view, own, title, name, programme, ids } of planned) {
    // Documents that are not of units have one view.
    if (table?.view !== view) table = { view, rows: viewRows(view) };
    const expected = { ids, inOrder: false, mayRepeat: () => true, isExtract: true };
    const top = { ...view.top, rows: table.rows, ...own };
    const { value: document, problems: found } = composeDocument(template, top, view, title, expected, []);
    for (const one of found) problems.push(one);
    if (document) sheets.push({ document, name, programme });
  }
  return { value: sheets, problems };
}

function ofView(kind: 'attachment' | 'programme' | 'task', attachment: Attachment): SheetPlan[] {
  const view = viewOf(attachment);
  const { title, programmes } = view.top;
  const excerptFor = (entry: Entry | undefined) =>
    entry ? { excerpt: excerptOf(attachment, [entry], view.table) } : {};
  if (kind === 'attachment')
    return [{ view, own: {}, title: title.raw, name: title.raw, ids: programmes.flatMap(textsOf) }];
  if (kind === 'programme')
    return programmes.map((programme, index) => ({
      view,
      own: { programme, ...excerptFor(attachment.programmes[index]) },
      title: programme.name.raw,
      name: programme.shortName.raw,
      programme: attachment.programmes[index]?.name,
      ids: textsOf(programme),
    }));
  return programmes.flatMap((programme, index) =>
    programme.tasks.map((task, at) => ({
      view,
      own: { programme, task, ...excerptFor(attachment.programmes[index]?.children[at]) },
      title: task.name.raw,
      name: task.name.raw,
      ids: [...ownTextsOf(programme), ...textsOf(task)],
    })),
  );
}

/** One after another: the views of hundreds of units need not be there at once. */
function* ofGroups(groups: readonly Group[], attachment: Attachment): Generator<SheetPlan> {
  for (const { name, entries } of groups) {
    const view = viewOf(selectEntries(attachment, entries));
    const group = { name: view.table.enter(name.text, name.place), entryCount: entries.size };
    const ids = view.top.programmes.flatMap(textsOf);
    yield { view, own: { group }, title: name.text, name: name.text, ids };
  }
}

/** The ids of an entry's name and fields. */
function ownTextsOf({ name, fields }: EntryView): number[] {
  const printed = fields[inOrder].flatMap(({ raw }) => fields[raw] ?? []);
  return [name.id, ...printed.flatMap(({ first, end }) => idsBetween(first, end))];
}

/** The same, and of all below it. */
function textsOf(entry: EntryView): number[] {
  return [...ownTextsOf(entry), ...[...entry.tasks, ...entry.steps].flatMap(textsOf)];
}
