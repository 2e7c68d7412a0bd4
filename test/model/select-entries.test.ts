import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attachment, countRows, type Entry, selectEntries } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';

/** An entry and all below it, in the order of the table. */
const below = (entry: Entry): Entry[] => [entry, ...entry.children.flatMap(below)];
const allOf = ({ programmes }: Pick<Attachment, 'programmes'>) => programmes.flatMap(below);
const rowsOf = (entry: Entry): Entry[] =>
  entry.children.length === 0 ? [entry] : entry.children.flatMap(rowsOf);

/** An attachment, and some of its entries. */
const chosen = attachmentArbitrary().chain((attachment) => {
  const entries = allOf(attachment);
  return fc.record({
    attachment: fc.constant(attachment),
    one: fc.subarray(entries).map((some) => new Set(some)),
    other: fc.subarray(entries).map((some) => new Set(some)),
  });
});

test('choosing everything gives the same entries, and nothing is cut', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), fc.boolean(), (attachment, byRows) => {
      const all = byRows ? attachment.programmes.flatMap(rowsOf) : attachment.programmes;
      const { programmes, part } = selectEntries(attachment, new Set(all));
      for (const [index, programme] of programmes.entries())
        expect(programme).toBe(attachment.programmes[index]);
      expect(programmes).toHaveLength(attachment.programmes.length);
      expect(part?.cut.size).toBe(0);
      const rows = countRows(programmes);
      expect(part?.numbering?.rowNumbers).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
    }),
  );
});

test('only chosen rows are there, in order, with the fields of all above them and the numbers of the whole', () => {
  fc.assert(
    fc.property(chosen, ({ attachment, one }) => {
      const selected = selectEntries(attachment, one);
      const whole = attachment.programmes.flatMap(rowsOf);
      const kept = new Set([...one].flatMap(rowsOf));
      const rows = selected.programmes.flatMap(rowsOf);
      expect(rows).toEqual(whole.filter((row) => kept.has(row)));
      expect(selected.part?.numbering?.rowNumbers).toEqual(
        whole.flatMap((row, index) => (kept.has(row) ? [index + 1] : [])),
      );
      const byName = new Map(allOf(attachment).map((entry) => [entry.name, entry]));
      const siblings = new Map(
        [attachment.programmes, ...allOf(attachment).map(({ children }) => children)].flatMap((entries) =>
          entries.map((entry, index) => [entry.name, index] as const),
        ),
      );
      for (const entry of allOf(selected)) {
        const original = byName.get(entry.name);
        expect({ ...entry, children: [] }).toEqual({ ...original, children: [] });
        expect(selected.part?.cut.has(entry)).toBe(entry !== original);
        expect(selected.part?.numbering?.indexes.get(entry)).toBe(siblings.get(entry.name));
      }
      expect({ ...selected, programmes: [], part: undefined }).toEqual({
        ...attachment,
        programmes: [],
        part: undefined,
      });
    }),
  );
});

test('a part of a part is the part that is in both, numbered as in the whole', () => {
  fc.assert(
    fc.property(chosen, ({ attachment, one, other }) => {
      const rowsIn = (some: ReadonlySet<Entry>) => new Set([...some].flatMap(rowsOf));
      const inOther = rowsIn(other);
      const both = new Set([...rowsIn(one)].filter((row) => inOther.has(row)));
      // Rows are the same objects in a part.
      const twice = selectEntries(selectEntries(attachment, rowsIn(one)), inOther);
      const once = selectEntries(attachment, both);
      expect(twice.programmes).toEqual(once.programmes);
      expect(twice.part?.numbering?.rowNumbers).toEqual(once.part?.numbering?.rowNumbers);
      const cutIn = ({ programmes, part }: Attachment) =>
        allOf({ programmes }).map((entry) => [part?.cut.has(entry), part?.numbering?.indexes.get(entry)]);
      expect(cutIn(twice)).toEqual(cutIn(once));
    }),
  );
});
