import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChanges } from '../../scripts/compare/index.ts';
import type { Attachment, Entry } from '../../scripts/model/index.ts';
import { anyPair, editedPair, unrelatedPair } from '../arbitrary/pairs.ts';
import { shown } from './shown.ts';

/** The same for a reader, though written in another way. */
function disguised(attachment: Attachment): Attachment {
  const entry = (one: Entry): Entry => ({
    ...one,
    fields: new Map([...one.fields].filter(([, { blocks }]) => blocks.length > 0).reverse()),
    children: one.children.map(entry),
    place: { file: 'other', line: 9, column: 9 },
  });
  const { programme, task, step } = attachment.columns;
  const turned = (columns: typeof programme) => [...columns.slice(0, 1), ...columns.slice(1).reverse()];
  return {
    ...attachment,
    file: 'other',
    ignore: [],
    numbers: step.length > 0 ? attachment.numbers : { ...attachment.numbers, step: '一、' },
    columns: { programme: turned(programme), task: turned(task), step: turned(step) },
    milestones: [...attachment.milestones].reverse(),
    programmes: attachment.programmes.map(entry),
  };
}

test('the list is empty exactly when both show the same', () => {
  fc.assert(
    fc.property(fc.oneof(editedPair(2), unrelatedPair()), ({ before, after }) => {
      expect(listChanges(before, disguised(before))).toEqual([]);
      const isSame = shown(before) === shown(after);
      expect(listChanges(before, after).length === 0).toBe(isSame);
    }),
    { numRuns: 200 },
  );
});

test('the list does not depend on how the same is written', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      const list = (...versions: readonly [Attachment, Attachment]) =>
        listChanges(...versions).map(({ before, after, ...change }) => [change, before?.text, after?.text]);
      expect(list(disguised(before), after)).toEqual(list(before, after));
      expect(list(before, disguised(after))).toEqual(list(before, after));
    }),
    { numRuns: 200 },
  );
});

test('the pieces are the old text without what is new, and the new one without what is gone', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      for (const change of listChanges(before, after)) {
        const without = (type: 'deleted' | 'inserted') =>
          change.pieces.flatMap((piece) => (piece.type === type ? [] : piece.text)).join('');
        if (change.kind === 'moved' && change.subject !== 'order') expect(change.pieces).toEqual([]);
        else {
          expect(without('inserted')).toBe(change.before?.text ?? '');
          expect(without('deleted')).toBe(change.after?.text ?? '');
        }
        if (change.subject !== 'field' && change.subject !== 'note') expect(change.forms).toEqual([]);
        if (!change.before || !change.after || change.kind === 'moved') expect(change.forms).toEqual([]);
        expect(change.before === undefined).toBe(change.kind === 'inserted');
        expect(change.after === undefined).toBe(change.kind === 'deleted');
      }
    }),
    { numRuns: 200 },
  );
});

test('there are two changes for each edit at most', () => {
  fc.assert(
    fc.property(editedPair(8), ({ before, after, edits }) => {
      expect(listChanges(before, after).length).toBeLessThanOrEqual(2 * edits.length);
    }),
    { numRuns: 200 },
  );
});

test('each side tells where it stands: names from the programme down, and the number among its neighbours', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      for (const change of listChanges(before, after)) {
        for (const [version, side] of [[before, change.before] as const, [after, change.after] as const]) {
          if (!side || side.path.length === 0) continue;
          expect(pathsIn(version.programmes)).toContainEqual(
            side.position === undefined ? side.path : [...side.path, side.position],
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** The path of each entry, and again with its number. */
function pathsIn(entries: readonly Entry[], above: readonly string[] = []): unknown[] {
  return entries.flatMap(({ name, children }, index) => {
    const path = [...above, name.text];
    return [path, [...path, index + 1], ...pathsIn(children, path)];
  });
}
