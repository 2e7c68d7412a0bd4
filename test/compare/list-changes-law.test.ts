import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, fieldText, listChanges } from '../../scripts/compare/index.ts';
import type { Attachment, Entry } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import {
  type Edit,
  editedBy,
  editKinds,
  editsArbitrary,
  entriesOf,
  renameColumn,
} from '../arbitrary/edits.ts';
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
    columns: { programme: turned(programme), task: turned(task), step: turned(step) },
    milestones: [...attachment.milestones].reverse(),
    programmes: attachment.programmes.map(entry),
  };
}

const withEdits = (kinds: readonly Edit['kind'][] = editKinds, most = 8) =>
  fc.tuple(attachmentArbitrary(), editsArbitrary(most, kinds)).map(([before, edits]) => ({
    before,
    after: editedBy(before, edits),
    edits,
  }));
const unrelated = fc
  .tuple(attachmentArbitrary(), attachmentArbitrary())
  .map(([before, after]) => ({ before, after, edits: [] }));
const anyPair = fc.oneof({ weight: 3, arbitrary: withEdits() }, { weight: 1, arbitrary: unrelated });

test('the list is empty exactly when both show the same', () => {
  fc.assert(
    fc.property(fc.oneof(withEdits(editKinds, 2), unrelated), ({ before, after }) => {
      expect(listChanges(before, disguised(before))).toEqual([]);
      const isSame = shown(before) === shown(after);
      expect(listChanges(before, after).length === 0).toBe(isSame);
    }),
    { numRuns: 300 },
  );
});

test('the pieces are the old text without what is new, and the new one without what is gone', () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      for (const change of listChanges(before, after)) {
        const without = (type: 'deleted' | 'inserted') =>
          change.pieces.flatMap((piece) => (piece.type === type ? [] : piece.text)).join('');
        if (change.kind === 'moved') expect(change.pieces).toEqual([]);
        else {
          expect(without('inserted')).toBe(change.before?.text ?? '');
          expect(without('deleted')).toBe(change.after?.text ?? '');
        }
        expect(change.before === undefined).toBe(change.kind === 'inserted');
        expect(change.after === undefined).toBe(change.kind === 'deleted');
      }
    }),
    { numRuns: 200 },
  );
});

test('there are two changes for each edit at most', () => {
  // A column that comes or goes changes as many fields as are filled.
  const few = editKinds.filter((kind) => kind !== 'columnAdded' && kind !== 'columnRemoved');
  fc.assert(
    fc.property(withEdits(few), ({ before, after, edits }) => {
      expect(listChanges(before, after).length).toBeLessThanOrEqual(2 * edits.length);
    }),
    { numRuns: 300 },
  );
});

test('each side tells where it stands: names from the programme down, and the number among its neighbours', () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      for (const change of listChanges(before, after)) {
        for (const [version, side] of [[before, change.before] as const, [after, change.after] as const]) {
          if (!side || side.path.length === 0) continue;
          expect(pathsIn(version.programmes)).toContainEqual(
            side.position === undefined ? side.path : [...side.path, side.position],
          );
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** The path of each entry, and again with its number. */
function pathsIn(entries: readonly Entry[], above: readonly string[] = []): unknown[] {
  return entries.flatMap(({ name, children }, index) => {
    const path = [...above, name.text];
    return [path, [...path, index + 1], ...pathsIn(children, path)];
  });
}

/** Every line of text in a model, a field's first with its column, as often as it is there. */
function linesOf(attachment: Attachment): string[] {
  const { label, title, issuer, date, notes } = attachment;
  const entries = entriesOf(attachment).flatMap(({ name, fields }) => [
    name.text,
    ...[...fields].flatMap(([column, field]) => fieldLines(column, fieldText(field))),
  ]);
  return [
    ...[label, title, issuer, date].flatMap((one) => one?.text ?? []),
    ...entries,
    ...notes.flatMap((note) => fieldText(note).split('\n')),
  ];
}

function fieldLines(column: string | undefined, text: string): string[] {
  return text === '' ? [] : `${column}：${text}`.split('\n');
}

/** The lines that the changes take from one version. */
function told(changes: readonly Change[], side: 'before' | 'after'): string[] {
  const aside = new Set(['startPage', 'lang', 'numbers', 'order', 'column', 'milestones']);
  return changes.flatMap((change) => {
    const text = change[side]?.text;
    if (text === undefined || change.kind === 'moved' || aside.has(change.subject)) return [];
    return change.subject === 'field' ? fieldLines(change.column, text) : text.split('\n');
  });
}

test('what one version has and the other has not is in a change, and nothing else is: no text is lost', () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const old = withNewColumnNames(before, listChanges(before, after));
      const changes = listChanges(old, after);
      expect([...linesOf(old), ...told(changes, 'after')].sort()).toEqual(
        [...linesOf(after), ...told(changes, 'before')].sort(),
      );
    }),
    { numRuns: 300 },
  );
});

/** The old version with the columns that were renamed; by way of other names, for two may have been exchanged. */
function withNewColumnNames(attachment: Attachment, changes: readonly Change[]): Attachment {
  const renamed = changes.filter(({ kind, subject }) => kind === 'renamed' && subject === 'column');
  const away = renamed.reduce(
    (one, { before }, index) => renameColumn(one, before?.text ?? '', `\f${index}`),
    attachment,
  );
  return renamed.reduce((one, { after }, index) => renameColumn(one, `\f${index}`, after?.text ?? ''), away);
}
