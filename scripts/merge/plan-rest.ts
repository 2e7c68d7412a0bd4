import { fieldText, tellChange } from '../compare/index.ts';
import { type Edited, nameKey } from '../import/index.ts';
import { levels, type Note } from '../model/index.ts';
import { type Place, type Problem, problem } from '../problem/index.ts';
import { textPrint } from '../style/index.ts';
import type { Sides } from './sides.ts';
import { placeNames } from './tell.ts';

/** What becomes of a note: it stays, or it is written anew; `source` is undefined for a new one. */
export type PlannedNote = { readonly source: Note | undefined; readonly written: Note | undefined };

/** What becomes of all that stands beside the table, and of the names of its columns. */
export type PlannedRest = {
  /** Undefined where it stays; an empty label goes. */
  readonly title: string | undefined;
  readonly label: string | undefined;
  readonly notes: readonly PlannedNote[];
  /** Old name → new name. */
  readonly columns: ReadonlyMap<string, string>;
};

/** Decides for label, title, notes and column names which side counts; what is changed is reported. */
export function planRest(sides: Sides, problems: Problem[]): PlannedRest {
  const { source, current, edited } = sides;
  const label = { here: current.attachment.label?.text ?? '', there: edited.attachment.label?.text ?? '' };
  const title = { here: current.title ?? '', there: edited.title ?? current.title ?? '' };
  if (edited.title === undefined && sides.isTwoWay)
    problems.push(problem('onto-form', source.title.place, { case: 'title', path: '' }));
  return {
    label: planText('label', label, source.label?.place ?? source.title.place, sides, problems),
    title: planText('title', title, source.title.place, sides, problems),
    notes: planNotes(sides, problems),
    columns: planColumns(sides, problems),
  };
}

type Texts = { readonly here: string; readonly there: string };

function planText(
  key: keyof typeof placeNames,
  texts: Texts,
  place: Place,
  sides: Sides,
  problems: Problem[],
): string | undefined {
  const { here, there } = texts;
  if (textPrint(here) === textPrint(there)) return undefined;
  const choice = decideText(texts, sides);
  if (choice === 'conflict')
    problems.push(problem('onto-conflict', place, { ...placeNames[key], change: tellChange(here, there) }));
  if (choice !== 'edited') return undefined;
  problems.push(problem('onto-changed', place, { ...placeNames[key], change: tellChange(here, there) }));
  return there;
}

/** A text beside the table has no place that could not change: whether it was in the document is told by its print. */
function decideText({ here, there }: Texts, { isTwoWay, edited }: Sides): 'edited' | 'kept' | 'conflict' {
  const wasThere = (text: string) => edited.written?.prints.has(textPrint(text)) ?? false;
  if (isTwoWay || wasThere(here)) return 'edited';
  return there === '' || wasThere(there) ? 'kept' : 'conflict';
}

function planNotes(sides: Sides, problems: Problem[]): PlannedNote[] {
  const { source, current, edited } = sides;
  const here = current.attachment.notes.map(fieldText);
  const there = edited.attachment.notes.map(fieldText);
  // Where the document's notes are cut otherwise than the source's, they can be told, and not written.
  if (here.length !== source.notes.length)
    return source.notes.map((note) => ({ source: note, written: undefined }));
  const planned: PlannedNote[] = [];
  for (const [at, to] of pairTexts(here, there)) {
    const note = at === undefined ? undefined : source.notes[at];
    const texts = {
      here: at === undefined ? '' : (here[at] ?? ''),
      there: to === undefined ? '' : (there[to] ?? ''),
    };
    const isSame = textPrint(texts.here) === textPrint(texts.there);
    const choice = isSame ? 'kept' : decideNote(texts, sides);
    const place = note?.place ?? source.notes.at(-1)?.place ?? { file: source.file };
    if (choice === 'conflict')
      problems.push(
        problem('onto-conflict', place, {
          ...placeNames.note,
          change: tellChange(texts.here, texts.there),
        }),
      );
    if (choice === 'edited')
      problems.push(
        problem('onto-changed', place, { ...placeNames.note, change: tellChange(texts.here, texts.there) }),
      );
    const written = choice === 'edited' && to !== undefined ? edited.attachment.notes[to] : undefined;
    if (choice !== 'edited' ? note : written) planned.push({ source: note, written });
  }
  return planned;
}

function decideNote(texts: Texts, sides: Sides): 'edited' | 'kept' | 'conflict' {
  const { isTwoWay, edited } = sides;
  // A note that only one side has was added there, or deleted on the other.
  if (!isTwoWay && texts.there === '')
    return edited.written?.prints.has(textPrint(texts.here)) ? 'edited' : 'kept';
  if (!isTwoWay && texts.here === '')
    return edited.written?.prints.has(textPrint(texts.there)) ? 'kept' : 'edited';
  return decideText(texts, sides);
}

/** Pairs the texts that are the same, in their order; what is left between them in turn. */
function pairTexts(
  here: readonly string[],
  there: readonly string[],
): (readonly [at: number | undefined, to: number | undefined])[] {
  const pairs: (readonly [number | undefined, number | undefined])[] = [];
  let at = 0;
  let to = 0;
  const upTo = (end: number, last: number) => {
    while (at < end || to < last) pairs.push([at < end ? at++ : undefined, to < last ? to++ : undefined]);
  };
  here.forEach((text, index) => {
    const found = there.findIndex(
      (other, position) => position >= to && textPrint(other) === textPrint(text),
    );
    if (found < 0) return;
    upTo(index, found);
    pairs.push([at++, to++]);
  });
  upTo(here.length, there.length);
  return pairs;
}

function planColumns(sides: Sides, problems: Problem[]): ReadonlyMap<string, string> {
  const { source, current, edited } = sides;
  const renamed = new Map<string, string>();
  const names = levels.flatMap((level) => source.columns[level]);
  const sequence = source.order.find(({ level }) => level === 'sequence')?.name;
  const read = columnsOf(edited);
  const file = edited.attachment.file;
  edited.header.forEach((column, index) => {
    const now = read[index] ?? column.text;
    const declared = names.find((one) => sameName(one.text, now));
    if (!declared && !(sequence && sameName(sequence, now)))
      problems.push(problem('onto-column', { file }, { name: column.text }));
    // A name that is as it was has been changed in the source since.
    if (!declared || sameName(column.text, now) || column.mark?.print === textPrint(column.text)) return;
    if (column.isGiven)
      problems.push(problem('onto-column', declared.place, { case: 'named', name: declared.text }));
    else {
      const change = tellChange(now, column.text);
      problems.push(problem('onto-changed', declared.place, { ...placeNames.column, change }));
      renamed.set(declared.text, column.text);
    }
  });
  const printed = columnsOf(current);
  const kept = printed.filter((one) => read.some((other) => sameName(one, other)));
  for (const name of printed.filter((one) => !kept.includes(one)))
    problems.push(problem('onto-column', { file }, { case: 'gone', name }));
  const order = read.filter((one) => kept.some((other) => sameName(one, other)));
  if (order.some((one, index) => !sameName(one, kept[index] ?? '')))
    problems.push(problem('onto-column', { file }, { case: 'order', name: '' }));
  return renamed;
}

/** The names of the columns as they were before somebody changed one. */
function columnsOf({ attachment }: Edited): readonly string[] {
  return attachment.order.map(({ name }) => name);
}

function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
