import type { PlacedText } from './attachment.ts';

/** A column's name and a colon at a line's start, as in `责任单位：省交通运输厅`. */
export type WrittenLabel = {
  readonly column: string;
  /** How long the name and its colon are, with the marks of strong text round them (UTF-16 units). */
  readonly length: number;
  /** Where the colon stands, from the line's start. */
  readonly colon: number;
  /** What stands behind it. */
  readonly value: string;
};

/** Finds a column's name and a colon at the start of a line of the source; `own` is the column the line is in. */
export type LabelAt = (line: string, own?: string) => WrittenLabel | undefined;

/** Makes the search for the labels of some columns. */
export function labelsOf(columns: readonly PlacedText[]): LabelAt {
  // The longest first: one name may begin another.
  const names = columns.map(({ text }) => text).sort((one, other) => other.length - one.length);
  const choice = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`^([*_]{0,3}(${choice})[*_]{0,3}[ \\u3000]*)[:：][*_]{0,3}[ \\u3000]*`, 'u');
  return (line, own) => {
    const [all, before = '', column] = pattern.exec(line) ?? [];
    if (all === undefined || column === undefined || column === own) return undefined;
    return {
      column,
      length: all.trimEnd().length,
      colon: before.length,
      value: line.slice(all.length).trim(),
    };
  };
}

/** The words that begin a note under a table, with the colon behind them; its first group is what stands before that. */
const noteWord =
  /^([*_]{0,3}[（(【〔]?(?:[表图附]?(?:备[ \u3000]*注|注|说[ \u3000]*明)[ \u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]|[①-⑳])?|(?:资料|数据)来源|Notes?(?: \d{1,2})?|Remarks?|Sources?)[*_]{0,3}[）)】〕]?[ \u3000]*)[:：]/u;

/** Where the colon stands behind the word that begins a note, as in `备注：`; undefined for any other line. */
export function noteColonAt(line: string): number | undefined {
  return noteWord.exec(line)?.[1]?.length;
}
