import { hasHan, literal } from '../language/index.ts';
import { type Attachment, levels } from './attachment.ts';

/** A column's name that a line begins with as a label, as in `责任单位：省交通运输厅`. */
export type WrittenLabel = {
  readonly column: string;
  /** How long it is, with its colon and the marks round it (UTF-16 units). */
  readonly length: number;
  /** Where the character stands that makes it one: written as a reference, the line is text. */
  readonly at: number;
  /** What stands behind it. */
  readonly value: string;
};

/**
 * Finds the label that a line of the source begins with; `own` is the column the line is in, `alone` whether it is a
 * paragraph of its own.
 */
export type LabelAt = (line: string, own?: string, alone?: boolean) => WrittenLabel | undefined;

/** A column's name and a colon within a line, from `start`; its colon stands at `at` (UTF-16 units). */
export type InnerLabel = { readonly column: string; readonly start: number; readonly at: number };

/** Makes the search for the names of fields, with a colon, that begin a clause of a line of the source. */
export function innerLabelsOf(columns: Attachment['columns']): (line: string) => InnerLabel[] {
  const names = levels.flatMap((level) => columns[level].slice(1).map(({ text }) => text));
  if (names.length === 0) return () => [];
  const pattern = new RegExp(
    // The name is looked for first: what stands before it may be a long row of spaces.
    `(?<column>${choiceOf(names)})(?<=(?:[；;，,。]|[^ \\u3000][ ]*\\u3000)[ \\u3000]*[*_]{0,3}\\k<column>)[*_]{0,3}[:：]`,
    'gu',
  );
  return (line) =>
    Array.from(line.matchAll(pattern), ({ 0: all, index, groups = {} }) => ({
      column: groups.column ?? '',
      start: index,
      at: index + all.length - 1,
    }));
}

/** Makes the search for the labels of some columns. */
export function labelsOf(columns: Attachment['columns']): LabelAt {
  const choice = choiceOf(levels.flatMap((level) => columns[level].map(({ text }) => text)));
  const pattern = new RegExp(
    `^(?<open>[【（(〔]?)(?<marks>[*_]{0,3})(?<column>${choice})[*_]{0,3}(?<close>[】）)〕]?)(?<gap>[ \\u3000]*)(?<colon>[:：]?)[*_]{0,3}`,
    'u',
  );
  return (line, own, alone = false) => {
    const match = pattern.exec(line);
    const { column = '' } = match?.groups ?? {};
    // Its own name is a label only with a colon.
    if (!match || (column === own && match.groups?.colon === '')) return undefined;
    const at = signAt(match, line, alone);
    if (at === undefined) return undefined;
    const [all] = match;
    return { column, length: all.trimEnd().length, at, value: restOf(match, line.slice(all.length)) };
  };
}

/** What makes the name a label: a colon, brackets round it, the space behind it, or that nothing else is there. */
function signAt({ 0: all, groups = {} }: RegExpExecArray, line: string, alone: boolean): number | undefined {
  const { open = '', marks = '', column = '', close = '', gap = '', colon = '' } = groups;
  if (colon !== '') return all.lastIndexOf(colon);
  if (open !== '') return close === '' ? undefined : 0;
  if (close !== '') return undefined;
  const isLast = all.length === line.trimEnd().length;
  // Not a mark of the name's own: it could be one that makes the line emphasis.
  if (isLast) return alone ? marks.length + Math.max(column.search(/[^*_]/), 0) : undefined;
  // With a tab or a | behind it, it is a cell of a pasted table.
  const isText = /^[^\t|]/.test(line.slice(all.length));
  return gap !== '' && isText && hasHan(column) ? all.indexOf(gap, marks.length + column.length) : undefined;
}

function restOf({ groups = {} }: RegExpExecArray, rest: string): string {
  const value = rest.trim();
  const isWrapped = groups.open !== '' && groups.close === '';
  return isWrapped ? value.replace(/[】）)〕]$/, '') : value;
}

/** The source of a pattern for one of some names, the longest first: one may begin another. */
function choiceOf(names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join('|');
}
