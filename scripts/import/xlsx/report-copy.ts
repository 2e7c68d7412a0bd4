import { type Problem, problem, quoted } from '../../problem/index.ts';
import { textOf } from '../sheet.ts';
import type { Worksheet } from './read-worksheet.ts';

type Named = { readonly tab: { readonly name: string }; readonly read: Worksheet };

/**
 * Reports what a sheet that has the tables of another again says otherwise: somebody may have changed it there. That
 * rows of it are filtered out is what it is for.
 */
export function reportCopy(copy: Named, main: Named, file: string, problems: Problem[]): void {
  for (const one of copy.read.problems) if (one.rule !== 'import-hidden') problems.push(one);
  const known = new Set(textsOf(main.read).map(squeezed));
  const texts = new Set(textsOf(copy.read, 1).filter((text) => !known.has(squeezed(text))));
  const text = quoted([...texts].join(' '));
  if (text === '') return;
  const sheet = copy.tab.name;
  problems.push(problem('import-copy-differs', { file, sheet }, { sheet, main: main.tab.name, text }));
}

/** The texts of a sheet, cell by cell; those of its tables from a row on. */
function textsOf({ parts }: Worksheet, from = 0): string[] {
  return parts.flatMap((part) =>
    part.type === 'line'
      ? [textOf([part])]
      : part.cells.filter(({ row }) => row >= from).map(({ lines }) => textOf(lines)),
  );
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}
