import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, fieldText, listChanges } from '../../scripts/compare/index.ts';
import type { Attachment } from '../../scripts/model/index.ts';
import { renameColumn } from '../arbitrary/edit-columns.ts';
import { anyPair } from '../arbitrary/pairs.ts';
import { entries } from './read.ts';

test('what one version has and the other has not is in a change, and nothing else is: no text is lost', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      const old = withNewColumnNames(before, listChanges(before, after));
      // A column that is gone may have had the new name of another.
      fc.pre(new Set(old.order.map(({ name }) => name)).size === old.order.length);
      const changes = listChanges(old, after);
      expect([...linesOf(old), ...told(changes, 'after')].sort()).toEqual(
        [...linesOf(after), ...told(changes, 'before')].sort(),
      );
    }),
    { numRuns: 200 },
  );
});

/** Every line of text in a model, a field's first with its column, as often as it is there. */
function linesOf(attachment: Attachment): string[] {
  const { label, title, issuer, date, notes } = attachment;
  const inTable = entries(attachment).flatMap(({ name, fields }) => [
    name.text,
    ...[...fields].flatMap(([column, field]) => fieldLines(column, fieldText(field))),
  ]);
  return [
    ...[label, title, issuer, date].flatMap((one) => one?.text ?? []),
    ...inTable,
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

/** The old version with the columns that were renamed; by way of other names, for two may have been exchanged. */
function withNewColumnNames(attachment: Attachment, changes: readonly Change[]): Attachment {
  const renamed = changes.filter(({ kind, subject }) => kind === 'renamed' && subject === 'column');
  const away = renamed.reduce(
    (one, { before }, index) => renameColumn(one, before?.text ?? '', `\f${index}`),
    attachment,
  );
  return renamed.reduce((one, { after }, index) => renameColumn(one, `\f${index}`, after?.text ?? ''), away);
}
