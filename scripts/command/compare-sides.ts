import type { Change, ChangeSide } from '../compare/index.ts';
import { fileSize, hashOf, isFile, isSystemError, readBytes } from '../files.ts';
import { readRevision } from '../git.ts';
import { type Edited, importEdited, largestImport, nameKey } from '../import/index.ts';
import { type Attachment, type Entry, levels, readAttachment } from '../model/index.ts';
import { hasErrors, type Place, type Problem, problem, type Result } from '../problem/index.ts';
import type { Style } from '../style/index.ts';
import { unreadable } from './system-problem.ts';

/** What two versions are read with. */
type Reading = {
  readonly roles: Style['roles'];
  /** What becomes of tracked changes; undefined refuses a file that has any. */
  readonly changes: 'accepted' | 'original' | undefined;
};

/** The same for both of them, which share what one of them has parsed. */
type Shared = Reading & { readonly pieces: Parameters<typeof readAttachment>[2] };

/** A version as its file says it; the name is the one that was asked for. */
type Opened = { readonly file: string; readonly bytes: Uint8Array };

/** One of two versions, ready to be compared. */
export type Side = {
  readonly attachment: Attachment;
  readonly file: string;
  /** Of the file, SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** Where in the file a side of a change stands; in a file without lines, the cell. */
  readonly placeOf: (side: ChangeSide, column: Change['column']) => Place;
};
export type Sides = { readonly before: Side; readonly after: Side };

/**
 * Reads two versions, each a source, a document that can be imported, or either of a git revision. What a document
 * does not say, such as its date, is taken from the other version. `texts` are those that problems point into.
 */
export function openSides(
  old: string,
  now: string,
  reading: Reading,
): Result<Sides> & { readonly texts: ReadonlyMap<string, string> } {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const [before, after] = [openVersion(old, problems), openVersion(now, problems)];
  if (!before || !after) return { value: undefined, problems, texts };
  for (const { file, bytes } of [before, after])
    if (isSource({ file, bytes })) texts.set(file, new TextDecoder().decode(bytes));
  const shared = { ...reading, pieces: new Map() };
  const newOne = read(after, undefined, shared, problems);
  const oldOne = read(before, isSource(after) ? newOne : undefined, shared, problems);
  // What a document leaves open its source answers, wherever that one stands.
  const again = oldOne && isSource(before) && !isSource(after) ? read(after, oldOne, shared, []) : newOne;
  if (!oldOne || !again || hasErrors(problems)) return { value: undefined, problems, texts };
  const side = ({ file, bytes }: Opened, { attachment, cells }: ReadVersion): Side => ({
    attachment,
    file,
    sha256: hashOf(bytes),
    placeOf: cells ? placesIn(attachment, cells) : ({ place }) => place,
  });
  return { value: { before: side(before, oldOne), after: side(after, again) }, problems, texts };
}

/** A file by its name; where there is none of that name, by the git revision before its first colon. */
function openVersion(file: string, problems: Problem[]): Opened | undefined {
  const [, revision, path] = /^([^:]{2,}):(.+)$/su.exec(file) ?? [];
  if (revision === undefined || path === undefined || isFile(file)) return openFile(file, problems);
  const read = readRevision(revision, path);
  if (!('fault' in read)) return { file, bytes: read };
  problems.push(
    problem('revision-unreadable', undefined, { revision, path, case: read.fault, said: read.said }),
  );
  return undefined;
}

function openFile(file: string, problems: Problem[]): Opened | undefined {
  try {
    if (fileSize(file) <= largestImport) return { file, bytes: readBytes(file) };
    problems.push(problem('import-too-large', { file }, { part: file, limit: largestImport }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unreadable(error, file));
  }
  return undefined;
}

/** A source begins with its front matter; a page that we made of one does not. */
function isSource({ file, bytes }: Opened): boolean {
  return /\.md$/iu.test(file) && /^\uFEFF?\s*---/u.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** What a version says; of a document the cells that say it. */
type ReadVersion = { readonly attachment: Attachment; readonly cells?: Edited['cells'] };

function read(
  opened: Opened,
  source: ReadVersion | undefined,
  reading: Shared,
  problems: Problem[],
): ReadVersion | undefined {
  const { file, bytes } = opened;
  if (!isSource(opened)) return readDocument(opened, source?.attachment, reading, problems);
  const { value, problems: found } = readAttachment(bytes, file, reading.pieces);
  problems.push(...found.filter((one) => hasErrors([one])));
  return value && { attachment: value };
}

/** A document; a Word file of ours is read by what its source says of its columns, where it has just those. */
function readDocument(
  { file, bytes }: Opened,
  source: Attachment | undefined,
  reading: Shared,
  problems: Problem[],
): ReadVersion | undefined {
  const { value: plain, problems: found } = importEdited(bytes, file, reading);
  problems.push(...found.filter((one) => hasErrors([one])));
  if (!plain || !source) return plain;
  const { columns, numbers, lang, order, issuer, date, startPage, milestones } = source;
  const known =
    plain.written && hasColumnsOf(plain.attachment, source)
      ? importEdited(bytes, file, reading, { columns, numbers, lang, order, header: [] }).value
      : undefined;
  const { attachment, cells } = known ?? plain;
  return { attachment: { ...attachment, lang, issuer, date, startPage, milestones }, cells };
}

/** The cell that names an entry, or that a field stands in; beside the table, the file. */
function placesIn({ file, programmes, columns }: Attachment, cells: Edited['cells']): Side['placeOf'] {
  const found = new Map<string, Place>();
  const add = (entries: readonly Entry[], above: readonly string[]) => {
    for (const entry of entries) {
      const path = [...above, entry.name.text];
      const name = columns[entry.level][0]?.text ?? '';
      for (const [column, { place }] of cells.get(entry) ?? []) {
        const key = [...path, column === name ? '' : column].join('\n');
        if (!found.has(key)) found.set(key, place);
      }
      add(entry.children, path);
    }
  };
  add(programmes, []);
  return ({ path }, column) => found.get([...path, column ?? ''].join('\n')) ?? { file };
}

function hasColumnsOf(plain: Attachment, source: Attachment): boolean {
  const namesIn = ({ columns }: Attachment) =>
    levels.flatMap((level) => columns[level].map(({ text }) => nameKey(text)));
  const names = new Set(namesIn(source));
  return namesIn(plain).every((name) => names.has(name));
}
