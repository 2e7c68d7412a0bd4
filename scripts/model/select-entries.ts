import type { Attachment, Entry } from './attachment.ts';

/**
 * The chosen entries with all below them, under those above: what holds none of them is left out. Entries and rows are
 * numbered as in the whole, and what loses nothing is the same object as there.
 */
export function selectEntries(attachment: Attachment, chosen: ReadonlySet<Entry>): Attachment {
  const { part } = attachment;
  const indexes = new Map<Entry, number>();
  const rowNumbers: number[] = [];
  const cut = new Set<Entry>();
  let row = 0;
  const select = (entry: Entry, index: number, isWithin: boolean): Entry[] => {
    const isChosen = isWithin || chosen.has(entry);
    if (entry.children.length === 0) {
      row++;
      if (isChosen) rowNumbers.push(part?.numbering?.rowNumbers[row - 1] ?? row);
    }
    const children = entry.children.flatMap((child, at) => select(child, at, isChosen));
    if (!isChosen && children.length === 0) return [];
    const isSame = children.length === entry.children.length && children.every(isChildOf(entry));
    const selected = isSame ? entry : { ...entry, children };
    indexes.set(selected, part?.numbering?.indexes.get(entry) ?? index);
    if (!isSame || part?.cut.has(entry)) cut.add(selected);
    return [selected];
  };
  const programmes = attachment.programmes.flatMap((entry, index) => select(entry, index, false));
  return { ...attachment, programmes, part: { ...part, cut, numbering: { indexes, rowNumbers } } };
}

function isChildOf({ children }: Entry): (entry: Entry, at: number) => boolean {
  return (entry, at) => entry === children[at];
}
