import { longestIncreasing, matchEntries } from '../compare/index.ts';
import { type Edited, type GridCell, nameKey } from '../import/index.ts';
import { grouped } from '../language/index.ts';
import type { Attachment, Entry } from '../model/index.ts';

/** What a document says that somebody edited, and what its source says now. */
export type Given = {
  readonly source: Attachment;
  /** The document made of the source as it is, read as the edited one is. */
  readonly current: Edited;
  readonly edited: Edited;
  /** SHA-256 of what that document says, as 64 hex digits. */
  readonly contentHash: string;
};

/** The three texts of the matter side by side: entries of the source, of its document now, and of the edited one. */
export type Sides = Given & {
  /** Nothing but the edited document has changed since it was made, or nothing else can be known. */
  readonly isTwoWay: boolean;
  readonly currentOf: ReadonlyMap<Entry, Entry>;
  readonly editedOf: ReadonlyMap<Entry, Entry>;
  readonly sourceOf: ReadonlyMap<Entry, Entry>;
  /** Who owns an entry of the edited document, and one of the source; nobody a programme. */
  readonly ownerOf: ReadonlyMap<Entry, Entry | undefined>;
  readonly homeOf: ReadonlyMap<Entry, Entry | undefined>;
  /** Entries of the edited document that somebody put elsewhere. */
  readonly moved: ReadonlySet<Entry>;
};

/** Puts the three side by side; undefined where the document does not print the source's entries in their order. */
export function sidesOf(given: Given): Sides | undefined {
  const { source, current, edited, contentHash } = given;
  const currentOf = new Map<Entry, Entry>();
  if (!pairInOrder(source.programmes, current.attachment.programmes, currentOf)) return undefined;
  const isTwoWay = edited.written === undefined || edited.written.contentHash === contentHash;
  const matching = matchEntries(
    current.attachment,
    edited.attachment,
    pairByMarks(current, edited, isTwoWay),
  );
  const editedOf = new Map<Entry, Entry>();
  const sourceOf = new Map<Entry, Entry>();
  for (const [one, now] of currentOf) {
    const found = matching.newOf.get(now);
    if (!found) continue;
    editedOf.set(one, found);
    sourceOf.set(found, one);
  }
  const ownerOf = ownersIn(edited.attachment.programmes);
  const homeOf = ownersIn(source.programmes);
  const moved = isTwoWay ? matching.moved : movedByMarks(edited);
  return { ...given, isTwoWay, currentOf, editedOf, sourceOf, ownerOf, homeOf, moved };
}

function pairInOrder(entries: readonly Entry[], found: readonly Entry[], pairs: Map<Entry, Entry>): boolean {
  return (
    entries.length === found.length &&
    entries.every((entry, index) => {
      const other = found[index];
      if (!other || other.level !== entry.level || nameKey(other.name.text) !== nameKey(entry.name.text))
        return false;
      pairs.set(entry, other);
      return pairInOrder(entry.children, other.children, pairs);
    })
  );
}

/** The cell that names an entry. */
export function nameCell({ cells, attachment }: Edited, entry: Entry): GridCell | undefined {
  return cells.get(entry)?.get(attachment.columns[entry.level][0]?.text ?? '');
}

/** The row in which an entry began when the document was made, by the marks of its cells. */
function rowOf(side: Edited, entry: Entry): number | undefined {
  const cells = [nameCell(side, entry), ...(side.cells.get(entry)?.values() ?? [])];
  const mark = cells.map((cell) => cell?.mark).find((one) => one?.type === 'cell');
  return mark?.type === 'cell' ? mark.row : undefined;
}

/**
 * Entries that the marks say are the same: those that began in the same row, or, where the source has changed since,
 * that had the same name, the nearest of several.
 */
function pairByMarks(current: Edited, edited: Edited, isTwoWay: boolean): Map<Entry, Entry> {
  const pairs = new Map<Entry, Entry>();
  const keyIn = (side: Edited, entry: Entry) => {
    const row = rowOf(side, entry);
    const print = nameCell(side, entry)?.mark?.print;
    if (row === undefined || (!isTwoWay && print === undefined)) return undefined;
    return { row, key: `${entry.level} ${isTwoWay ? row : print}` };
  };
  const keyed = [...current.cells.keys()].flatMap((entry) => {
    const found = keyIn(current, entry);
    return found ? [{ entry, ...found }] : [];
  });
  const byKey = grouped(keyed, ({ key }) => key);
  const names = namesOf(edited);
  for (const entry of edited.cells.keys()) {
    const found = keyIn(edited, entry);
    const free = (found && byKey.get(found.key)?.filter(({ entry: one }) => !pairs.has(one))) ?? [];
    const [nearest] = free.sort(
      (a, b) => Math.abs(a.row - (found?.row ?? 0)) - Math.abs(b.row - (found?.row ?? 0)),
    );
    if (!nearest) continue;
    // A row that was copied and then typed over has the mark, and its copy is the entry.
    const isRenamed = nameKey(nearest.entry.name.text) !== nameKey(entry.name.text);
    const copy = isRenamed ? names.get(`${entry.level} ${nameKey(nearest.entry.name.text)}`) : undefined;
    pairs.set(nearest.entry, copy && rowOf(edited, copy) === undefined ? copy : entry);
  }
  return pairs;
}

/** The first entry of each name on each level. */
function namesOf({ cells }: Edited): ReadonlyMap<string, Entry> {
  const names = new Map<string, Entry>();
  for (const entry of cells.keys()) {
    const key = `${entry.level} ${nameKey(entry.name.text)}`;
    if (!names.has(key)) names.set(key, entry);
  }
  return names;
}

function ownersIn(programmes: readonly Entry[]): ReadonlyMap<Entry, Entry | undefined> {
  const owners = new Map<Entry, Entry | undefined>(programmes.map((one) => [one, undefined]));
  // A map may grow while it is walked.
  for (const owner of owners.keys()) for (const child of owner.children) owners.set(child, owner);
  return owners;
}

/** Those of each owner's entries that stand elsewhere among the others than their marks say they did. */
function movedByMarks(edited: Edited): ReadonlySet<Entry> {
  const moved = new Set<Entry>();
  const owners = [edited.attachment.programmes, ...[...edited.cells.keys()].map(({ children }) => children)];
  for (const entries of owners) {
    const marked = entries.flatMap((entry) => {
      const row = rowOf(edited, entry);
      return row === undefined ? [] : [{ entry, row }];
    });
    const inOrder = longestIncreasing(marked.map(({ row }) => row));
    marked.forEach(({ entry }, index) => {
      if (!inOrder.has(index)) moved.add(entry);
    });
  }
  return moved;
}
