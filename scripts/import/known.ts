import { type Attachment, levels, type PlacedText } from '../model/index.ts';
import { problem } from '../problem/index.ts';
import { textPrint } from '../style/index.ts';
import type { ImportLevel, Levelled } from './find-levels.ts';
import { rowsOf } from './find-levels.ts';
import type { Findings } from './findings.ts';
import type { Grid, GridCell, HeaderColumn } from './sheet.ts';

/** What is known of an attachment before its file is read: that of the source it is an edited copy of. */
export type Known = Pick<Attachment, 'columns' | 'numbers' | 'lang' | 'order'> & {
  /** The names of the printed columns by grid column, where the file is a copy of one of ours. */
  readonly header: readonly string[];
};

/** A table of the same levels, by the names of their columns. */
export type Like = Pick<Known, 'columns' | 'order'>;

/** The header's names, each that was changed under our own writer's mark as the source has it. */
export function knownColumns(
  columns: readonly HeaderColumn[],
  { columns: declared, header }: Known,
): HeaderColumn[] {
  const names = new Set(levels.flatMap((level) => declared[level].map(({ text }) => nameKey(text))));
  const taken = new Set(columns.map(({ text }) => nameKey(text)));
  return columns.map((column) => {
    const before = column.mark?.type === 'cell' ? header[column.mark.column] : undefined;
    if (before === undefined || names.has(nameKey(column.text)) || taken.has(nameKey(before))) return column;
    // Somebody changed it in the file, or in the source since; else it is another table's.
    const prints = [before, column.text].map(textPrint);
    if (!prints.includes(column.mark?.print ?? '')) return column;
    return { ...column, text: before };
  });
}

/**
 * Levels by the names of a source's columns, not by merges: rows may have come in between. A cell of an upper level
 * that is blank goes on from above. Undefined, with the reason reported, where a level's names have no column.
 */
export function knownLevels(
  body: Grid,
  columns: readonly PlacedText[],
  known: Like,
  findings: Findings,
): Levelled | undefined {
  const columnOf = (name: string) => columns.findIndex(({ text }) => nameKey(text) === nameKey(name));
  const found = levels.flatMap((level): ImportLevel[] => {
    const [name, ...fields] = known.columns[level].map(({ text }) => columnOf(text));
    return name === undefined ? [] : [{ level, columns: [name, ...fields.filter((at) => at >= 0)] }];
  });
  const missing = found.find(({ columns: [name = -1] }) => name < 0);
  if (missing) {
    const name = known.columns[missing.level][0]?.text ?? '';
    findings.problems.push(problem('onto-other-table', body.cells[0]?.place, { name }));
    return undefined;
  }
  const rows = rowsOf(body, columns.length, findings);
  if (!rows) return undefined;
  const sequence = known.order.find(({ level }) => level === 'sequence');
  return {
    levels: found,
    sequence: sequence && columnOf(sequence.name),
    begins: rows.map((row, index) => withoutBlanks(row, found, index)),
  };
}

/** A row without the cells of those levels that begin nothing in it. */
function withoutBlanks(
  row: ReadonlyMap<number, GridCell>,
  found: readonly ImportLevel[],
  index: number,
): ReadonlyMap<number, GridCell> {
  const isBlank = (column: number) => (row.get(column)?.lines.length ?? 0) === 0;
  const blank = found
    .filter(({ level, columns }) => columns.every(isBlank) && (index > 0 || level !== 'programme'))
    .flatMap(({ columns }) => columns);
  return new Map([...row].filter(([column]) => !blank.includes(column)));
}

/** How names of columns and entries are compared: no program keeps all white space. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s/gu, '');
}
