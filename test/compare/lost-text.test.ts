import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, fieldText, listChanges } from '../../scripts/compare/index.ts';
import type { Attachment, Entry } from '../../scripts/model/index.ts';
import { renameColumn } from '../arbitrary/edit-columns.ts';
import { anyPair } from '../arbitrary/pairs.ts';
import { entries } from './read.ts';

const colonAfter = (name = '') => (/\p{Script=Han}/u.test(name) ? '：' : ': ');

test('what one version has and the other has not is in a change, and nothing else is: no text is lost', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      const old = withNewColumnNames(before, listChanges(before, after));
      // A column that is gone may have had the new name of another.
      fc.pre(new Set(old.order.map(({ name }) => name)).size === old.order.length);
      const changes = listChanges(old, after);
      expect([...linesOf(old), ...told(changes, 'after', after)].sort()).toEqual(
        [...linesOf(after), ...told(changes, 'before', old)].sort(),
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
  return text === '' ? [] : `${column}${colonAfter(column)}${text}`.split('\n');
}

/** The lines that the changes take from one version. */
function told(changes: readonly Change[], side: 'before' | 'after', version: Attachment): string[] {
  const aside = new Set(['startPage', 'lang', 'numbers', 'order', 'milestones']);
  return changes.flatMap((change) => {
    const { kind, subject, column } = change;
    const text = change[side]?.text;
    if (text === undefined || kind === 'moved' || aside.has(subject)) return [];
    if (subject === 'column') return columnLines(column, text, version);
    return subject === 'field' ? fieldLines(column, text) : text.split('\n');
  });
}

/** The fields of a column that came or went, with its name for the path of each entry. */
function columnLines(column: string | undefined, text: string, version: Attachment): string[] {
  const paths = pathsIn(version.programmes).sort((a, b) => b.length - a.length);
  const [, ...lines] = text.split('\n');
  return lines.map((line) => {
    const path = paths.find((one) => line.startsWith(one + colonAfter(column)));
    return path === undefined ? line : `${column}${line.slice(path.length)}`;
  });
}

function pathsIn(owners: readonly Entry[], above = ''): string[] {
  return owners.flatMap(({ name, children }) => {
    const path = above + name.text;
    return [path, ...pathsIn(children, `${path} › `)];
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
