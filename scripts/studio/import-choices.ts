import type { Problem } from '../index.ts';
import type { ImportChoice } from './protocol.ts';

/** How else a file can be read, by what its import has found. */
export function importChoices(problems: readonly Problem[]): ImportChoice[] {
  const isChanged = problems.some(({ rule }) => rule.startsWith('import-change-'));
  return [
    ...(isChanged ? ([{ changes: 'accepted' }, { changes: 'original' }] as const) : []),
    ...problems.flatMap(({ rule, values }): ImportChoice[] =>
      rule === 'import-more-tables' ? [{ table: Number(values.table), text: String(values.text) }] : [],
    ),
    ...problems.flatMap(({ rule, values }): ImportChoice[] =>
      rule === 'import-more-sheets' ? [{ sheet: String(values.sheet), text: String(values.text) }] : [],
    ),
    ...(problems.some(({ rule }) => rule === 'import-header-doubtful') ? [{ header: 'none' } as const] : []),
  ];
}

/** Whether words say how to mend something by an option of the command line, which a page does not have. */
export function namesOption(words: string | undefined): boolean {
  return words !== undefined && /(?<![\p{L}\p{N}-])--[a-z]/u.test(words);
}
