import type { Change, ChangeSide } from '../compare/index.ts';
import type { Edited } from '../import/index.ts';
import type { Attachment, Entry } from '../model/index.ts';
import { hasErrors, type Place, type Problem, type Result } from '../problem/index.ts';
import { type Opened, openVersion } from './open-version.ts';
import {
  filledFrom,
  finerOf,
  isSource,
  levelledLike,
  type Reading,
  readVersion,
  type Version,
} from './read-version.ts';

/** One of two versions, ready to be compared. */
export type Side = {
  readonly attachment: Attachment;
  readonly file: string;
  /** A document does not say all that a source does. */
  readonly isSource: boolean;
  /** Where in the file a side of a change stands; in a file without lines, the cell. */
  readonly placeOf: (side: ChangeSide, of: Pick<Change, 'subject' | 'column'>) => Place;
};
export type Sides = { readonly before: Side; readonly after: Side };

/**
 * Reads two versions, each a source, a document that can be imported, or either of a git revision. What a document
 * does not say, such as its date, is taken from the other version. `texts` are those that problems point into.
 */
export function openSides(
  old: string,
  now: string,
  wanted: Omit<Reading, 'pieces'>,
): Result<Sides> & { readonly texts: ReadonlyMap<string, string> } {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const reading = { ...wanted, pieces: new Map() };
  const open = (name: string) => {
    const opened = openVersion(name, problems);
    if (opened && isSource(opened)) texts.set(name, new TextDecoder().decode(opened.bytes));
    return opened;
  };
  const read = (opened: Opened) => {
    const { value, problems: found } = readVersion(opened, reading);
    for (const one of found) problems.push(one);
    return value;
  };
  const [before, after] = [open(old), open(now)];
  if (!before || !after) return { value: undefined, problems, texts };
  const [first, second] = [read(before), read(after)];
  if (!first || !second || hasErrors(problems)) return { value: undefined, problems, texts };
  const finer = finerOf(first, second);
  const levelled = (version: Version, opened: Opened) =>
    version === finer ? version : levelledLike(version, finer, opened, reading);
  const [oldOne, newOne] = [levelled(first, before), levelled(second, after)];
  const newFilled = filledFrom(newOne, oldOne);
  const value = { before: side(before, filledFrom(oldOne, newFilled)), after: side(after, newFilled) };
  return { value, problems, texts };
}

function side({ file }: Opened, { attachment, document }: Version): Side {
  return {
    attachment,
    file,
    isSource: document === undefined,
    placeOf: document ? placesIn(attachment, document) : ({ place }) => place,
  };
}

/** The cell that names an entry or a column, or that a field stands in; beside the table, the file. */
function placesIn(
  { file, programmes, columns }: Attachment,
  { cells, header }: Pick<Edited, 'cells' | 'header'>,
): Side['placeOf'] {
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
  const [first] = found.values();
  return ({ path, text, place }, { subject, column }) => {
    const at = header.findIndex((one) => text.startsWith(one.text));
    if (subject === 'column' && at >= 0 && first?.line === undefined)
      return { file, tableRow: 1, tableColumn: at + 1 };
    return found.get([...path, column ?? ''].join('\n')) ?? (first?.line === undefined ? { file } : place);
  };
}
