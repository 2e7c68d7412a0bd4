import type { Attachment, Entry } from '../model/index.ts';

/** A part of an attachment's table, and what its entries and rows are numbered by: as in the whole. */
export type Selection = {
  readonly attachment: Attachment;
  /** From 0, by entry of the part. */
  readonly indexes: ReadonlyMap<Entry, number>;
  /** From 1, a number for each row of the part. */
  readonly rowNumbers: readonly number[];
};

/** The chosen entries with all below them, under those above; what holds none of them is left out. */
export function selectEntries(attachment: Attachment, chosen: ReadonlySet<Entry>): Selection {
  const indexes = new Map<Entry, number>();
  const rowNumbers: number[] = [];
  let row = 0;
  const select = (entry: Entry, index: number, isWithin: boolean): Entry[] => {
    const isChosen = isWithin || chosen.has(entry);
    if (entry.children.length === 0) {
      row++;
      if (isChosen) rowNumbers.push(row);
    }
    const children = entry.children.flatMap((child, at) => select(child, at, isChosen));
    if (!isChosen && children.length === 0) return [];
    const selected = isChosen ? entry : { ...entry, children };
    indexes.set(selected, index);
    return [selected];
  };
  const programmes = attachment.programmes.flatMap((entry, index) => select(entry, index, false));
  return { attachment: { ...attachment, programmes }, indexes, rowNumbers };
}
