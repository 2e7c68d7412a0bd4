import { standardInput } from '../files/index.ts';
import { type Edited, importEdited, nameKey } from '../import/index.ts';
import { type Attachment, type Level, levels, readAttachment } from '../model/index.ts';
import { hasErrors, type Problem, type Result } from '../problem/index.ts';
import type { Style } from '../style/index.ts';
import type { Opened } from './open-version.ts';

/** What versions are read with. */
export type Reading = {
  readonly roles: Style['roles'];
  /** What becomes of tracked changes; undefined refuses a file that has any. */
  readonly changes: 'accepted' | 'original' | undefined;
  /** What two sources have in common is parsed once. */
  readonly pieces: Parameters<typeof readAttachment>[2];
};

/** What a version says; `document` is where it says it, unless it is a source. */
export type Version = { readonly attachment: Attachment; readonly document?: Edited };

/** Reads a source, or a document that can be imported; what was left out of one is told as a warning. */
export function readVersion(opened: Opened, reading: Reading): Result<Version> {
  const { file, bytes } = opened;
  if (!isSource(opened)) {
    const { value: document, problems } = importEdited(bytes, file, reading);
    return { value: document && { attachment: document.attachment, document }, problems: told(problems) };
  }
  const { value: attachment, problems } = readAttachment(bytes, file, reading.pieces);
  return { value: attachment && { attachment }, problems: problems.filter((one) => hasErrors([one])) };
}

/** A source begins with its front matter; a page that we made of one does not. The standard input has no ending. */
export function isSource({ file, bytes }: Opened): boolean {
  return (
    (/\.md$/iu.test(file) || file === standardInput) &&
    /^\uFEFF?\s*---/u.test(new TextDecoder().decode(bytes.subarray(0, 64)))
  );
}

/** Errors, and what a reader of the comparison must know; the words are for a comparison. */
function told(found: readonly Problem[]): Problem[] {
  return found
    .filter(({ rule, severity }) => severity !== 'hint' && rule !== 'import-title-missing')
    .map((one) => ({
      ...one,
      values: { case: 'compare', ...one.values, 'ask.zh': '或 original（用原文）', 'ask.en': ' or original' },
    }));
}

/** A document whose table has the levels of another version's, where it has just its columns. */
export function levelledLike(version: Version, other: Version, opened: Opened, reading: Reading): Version {
  const { document: plain } = version;
  const { columns, order } = other.attachment;
  const names = new Set(namesIn(columns));
  if (!plain || !namesIn(plain.attachment.columns).every((name) => names.has(name))) return version;
  const { numbers, lang } = plain.attachment;
  // A Word file of ours is read by its marks, too: somebody may have edited it.
  const known = plain.written && { columns, order, numbers, lang, header: [] };
  const like = { ...reading, like: { columns, order } };
  const document = importEdited(opened.bytes, opened.file, like, known).value ?? plain;
  return { attachment: document.attachment, document };
}

/** A document with what it does not say as another version has it; a source says all. */
export function filledFrom(version: Version, other: Version): Version {
  const { attachment, document } = version;
  if (!document) return version;
  const { title, numbers } = other.attachment;
  const filled: Attachment = {
    ...attachment,
    // The name of its file stands for a title that a document has not.
    title: document.title === undefined ? { ...attachment.title, text: title.text } : attachment.title,
    numbers: hasNumberedItem(attachment) ? attachment.numbers : { ...attachment.numbers, item: numbers.item },
  };
  return { document, attachment: other.document ? filled : { ...filled, ...unsaid(other.attachment) } };
}

/** Which of two versions tells more of the levels: one whose merges put columns further down. */
export function finerOf(one: Version, other: Version): Version {
  if (!one.document || !other.document) return one.document ? other : one;
  const depth = ({ attachment: { columns } }: Version) =>
    levels.reduce((sum, level, index) => sum + index * columns[level].length, 0);
  return depth(one) >= depth(other) ? one : other;
}

function namesIn(columns: Attachment['columns']): string[] {
  return levels.flatMap((level: Level) => columns[level].map(({ text }) => nameKey(text)));
}

/** What no document says; by default the milestones come from all of the programme's columns. */
function unsaid({ lang, issuer, date, startPage, milestones, columns }: Attachment): Partial<Attachment> {
  const isDefault = milestones.length === columns.programme.length - 1;
  return { lang, issuer, date, startPage, ...(isDefault ? {} : { milestones }) };
}

function hasNumberedItem({ programmes, notes }: Attachment): boolean {
  const fieldsIn = (entries: Attachment['programmes']): Attachment['notes'] =>
    entries.flatMap(({ fields, children }) => [...fields.values(), ...fieldsIn(children)]);
  return [...fieldsIn(programmes), ...notes].some(({ blocks }) =>
    blocks.some((block) => block.type === 'list' && block.ordered),
  );
}
