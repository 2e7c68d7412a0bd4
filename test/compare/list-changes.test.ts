import { expect, test } from 'vitest';
import { type Change, listChanges } from '../../scripts/compare/index.ts';
import { changesCase, changesCases } from './changes-case.ts';
import { marked } from './marked.ts';

/** A change as a person reads it: what, where in both versions, then its text with what is gone and what is new. */
function told({ kind, subject, column, before, after, pieces, forms }: Change): string {
  const sides = [before, after].map((side) =>
    side
      ? `${side.place.file}:${side.place.line}:${side.place.column}${side.position ? ` no. ${side.position}` : ''} ${side.path.join(' › ')}${side.level ?? ''}`.trimEnd()
      : 'nowhere',
  );
  const text = pieces.length > 0 ? marked(pieces) : `${before?.text} → ${after?.text}`;
  const subjectOf = column === undefined ? subject : `${subject} ${column}`;
  const form = forms.map(
    (one) => `${one.kind} ${one.text}: ${one.before ?? 'none'} → ${one.after ?? 'none'}`,
  );
  const lines = [
    ...text.split('\n').map((line) => `    ${line}`),
    ...form.map((line) => line.replace(/\n/g, '⏎')),
  ];
  return [`${kind} ${subjectOf}`, ...sides, ...lines].join('\n  ');
}

test.each(changesCases)('the list of changes of %s', async (name) => {
  const { before, after, list } = changesCase(name);
  const changes = listChanges(before, after);
  const text = changes.map(told).join('\n\n') || 'nothing has changed';
  await expect(`${text}\n`).toMatchFileSnapshot(list);
});
