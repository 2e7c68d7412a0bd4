import { fieldPrint } from '../compare/index.ts';
import { type Attachment, type Entry, type Field, partPrinter, readAttachment } from '../model/index.ts';
import {
  excerpt,
  hasErrors,
  type Language,
  type Problem,
  problem,
  type Result,
  word,
} from '../problem/index.ts';
import { readMarkdown } from '../read/index.ts';
import { type Planned, planEntries } from './plan.ts';
import { type PlannedRest, planRest } from './plan-rest.ts';
import { renameColumns } from './rename-columns.ts';
import { rewriteSource } from './rewrite.ts';
import { type Given, type Sides, sidesOf } from './sides.ts';

/** A source with the changes of an edited document in it. */
export type Merged = {
  readonly bytes: Uint8Array;
  /** Whether there was anything to bring back. */
  readonly isChanged: boolean;
};

/**
 * Brings the changes of an edited document back onto its source, entry by entry and field by field; each is reported,
 * with what was not applied. The source is read again before it is given: it says just what the plan does.
 */
export function mergeEdited(bytes: Uint8Array, given: Given): Result<Merged> {
  const { source } = given;
  const problems: Problem[] = [];
  const sides = sidesOf(given);
  if (!sides) return { value: undefined, problems: [problem('onto-template', { file: source.file })] };
  if (given.edited.attachment.programmes.every((entry) => !sides.sourceOf.has(entry)))
    return {
      value: undefined,
      problems: [problem('onto-other-table', { file: given.edited.attachment.file }, { case: 'entries' })],
    };
  if (sides.edited.written === undefined)
    problems.push(problem('onto-by-content', { file: sides.edited.attachment.file }));
  const entries = planEntries(sides, problems);
  const rest = planRest(sides, problems);
  const isChanged = problems.some(({ rule }) => rule === 'onto-changed');
  if (!isChanged) {
    if (problems.every(({ rule }) => rule === 'onto-by-content'))
      problems.push(problem('onto-nothing', { file: source.file }));
    return { value: { bytes, isChanged }, problems };
  }
  const written = writeMerged(bytes, sides, entries, rest);
  return 'rule' in written
    ? { value: undefined, problems: [...problems, written] }
    : { value: { bytes: written, isChanged }, problems };
}

function writeMerged(
  bytes: Uint8Array,
  { source }: Sides,
  entries: readonly Planned[],
  rest: PlannedRest,
): Uint8Array | Problem {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = decoded.startsWith('\ufeff') ? '\ufeff' : '';
  const text = decoded.slice(mark.length).replace(/\r\n?/g, '\n');
  const encoder = new TextEncoder();
  const { value: tree } = readMarkdown(encoder.encode(text), source.file);
  const { value: attachment } = readAttachment(encoder.encode(text), source.file);
  if (!tree || !attachment) throw new Error('a source that was read cannot be read again');
  const rewritten = renameColumns(
    keepFields(rewriteSource(text, tree, source, entries, rest), source),
    rest.columns,
  );
  const { value: after, problems } = readAttachment(encoder.encode(rewritten), source.file);
  const wanted = wantedOf(source, entries, rest);
  const difference = after ? differenceOf(wanted, textsOf(after)) : undefined;
  if (!after || difference !== undefined) {
    const [fault] = problems.filter((one) => hasErrors([one]));
    const reason = (language: Language) => (fault ? word(fault, language).message : (difference ?? ''));
    return problem(
      'onto-unsaid',
      { file: source.file },
      { 'reason.zh': reason('zh'), 'reason.en': reason('en') },
    );
  }
  const isCrLf = /\r\n/.test(decoded) && !/(?<!\r)\n/.test(decoded);
  return encoder.encode(mark + (isCrLf ? rewritten.replace(/\n/g, '\r\n') : rewritten));
}

/** A text in which the lines of a field that has come to stand last are not read as notes. */
function keepFields(text: string, { file, columns }: Attachment): string {
  const { problems } = readAttachment(new TextEncoder().encode(text), file);
  const found = problems.filter(({ rule }) => rule === 'note-unmarked');
  const lines = text.split('\n');
  const { fieldLine } = partPrinter(columns);
  for (const { place } of found)
    if (place?.line !== undefined) lines[place.line - 1] = fieldLine(lines[place.line - 1] ?? '');
  return lines.join('\n');
}

/** All that a source says, a line for each text, by which two can be held against each other. */
function textsOf({ title, label, columns, programmes, notes }: Attachment): string[] {
  return [
    label?.text ?? '',
    title.text,
    ...Object.values(columns).flatMap((level) => level.map(({ text }) => text)),
    ...programmes.flatMap((entry) => entryTexts(entry, (name) => name)),
    ...notes.map(fieldPrint),
  ];
}

function entryTexts({ level, name, fields, children }: Entry, renamed: (column: string) => string): string[] {
  const own = [...fields].map(([column, field]) => `${renamed(column)}: ${fieldPrint(field)}`);
  return [
    `${level} ${name.text}`,
    ...own.filter((text) => !text.endsWith(': ')).sort(),
    ...children.flatMap((child) => entryTexts(child, renamed)),
  ];
}

function wantedOf(source: Attachment, entries: readonly Planned[], rest: PlannedRest): string[] {
  const renamed = (column: string) => rest.columns.get(column) ?? column;
  const planned = (one: Planned): Entry => ({
    level: one.level,
    name: { text: one.name, place: source.title.place },
    fields: new Map(
      [...new Map<string, Field | undefined>([...(one.source?.fields ?? []), ...one.fields])].flatMap(
        ([column, field]): [string, Field][] => (field ? [[column, field]] : []),
      ),
    ),
    children: one.children.map(planned),
    place: source.title.place,
  });
  return [
    rest.label ?? source.label?.text ?? '',
    rest.title ?? source.title.text,
    ...Object.values(source.columns).flatMap((level) => level.map(({ text }) => renamed(text))),
    ...entries.flatMap((one) => entryTexts(planned(one), renamed)),
    ...rest.notes.flatMap(({ source: note, written }) => fieldPrint(written ?? note)),
  ];
}

/** What the first text of two lists is about that is not the same in both; undefined where there is none. */
function differenceOf(wanted: readonly string[], found: readonly string[]): string | undefined {
  const at = wanted.findIndex((text, index) => text !== found[index]);
  if (at < 0) return wanted.length === found.length ? undefined : (found[wanted.length] ?? '');
  return excerpt(wanted[at]?.replace(/: [[{].*/s, '') ?? '');
}
