import { repeatedSample, withEdits } from '../../fixtures/large-source.ts';
import { measure } from '../measure.ts';
import type { Row } from '../table.ts';
import { inFolder, kilobytesOf, sourceFile, yigao } from '../workplace.ts';

/** What changed between 2,400 rows and the same with 50 edits, and the Word file that tracks the changes. */
export function changes(): Row[] {
  const source = repeatedSample(100);
  const paths = [sourceFile('old.md', source), sourceFile('new.md', withEdits(source, 50))];
  const tracked = inFolder('compared.docx');
  const command = yigao('compare', ...paths, '--json');
  return [
    { work: '2,400 rows, 50 edits, what changed', by: 'yigao', ...measure([command], 3) },
    {
      work: '2,400 rows, 50 edits, Word with tracked changes',
      by: 'yigao',
      ...measure([[...command, '--force', '-o', tracked]], 3),
      kilobytes: kilobytesOf(tracked),
    },
  ];
}
