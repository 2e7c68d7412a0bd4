import type { Role } from '../document/index.ts';
import { type FieldView, noField, viewName } from './field-view.ts';
import { type ColumnView, declaredLevels, type EntryView, type View } from './view.ts';

/** A printed row of the overview; a cell covered from above is not in it. */
export type RowView = { readonly cells: readonly CellView[] };

type CellView = {
  readonly column: ColumnView['name'];
  readonly level: ColumnView['level'];
  readonly rowSpan: number;
  readonly role: Role;
  readonly content: FieldView;
};

/** The entries that one row shows, outermost first; a level is missing where an entry has none below it. */
type Line = readonly LineEntry[];
type LineEntry = { readonly entry: EntryView; readonly first: boolean };

/** The table's rows: an entry above the last level is merged over its rows, wherever its columns stand. */
export function viewRows(view: View): RowView[] {
  const levels = declaredLevels(view.attachment);
  const lines = view.top.programmes.flatMap(linesOf);
  const numbers = view.attachment.part?.numbering?.rowNumbers;
  return lines.map((line, index) => ({
    cells: view.top.columns.flatMap((column) => {
      if (column.level === 'sequence')
        return [cell(column, 1, viewName(String(numbers?.[index] ?? index + 1), undefined, view.chinese))];
      const found = line[levels.indexOf(column.level)];
      if (found && !found.first) return [];
      return [entryCell(column, found?.entry, view)];
    }),
  }));
}

function linesOf(entry: EntryView): Line[] {
  const below = [...entry.tasks, ...entry.steps];
  if (below.length === 0) return [[{ entry, first: true }]];
  return below.flatMap(linesOf).map((line, index) => [{ entry, first: index === 0 }, ...line]);
}

function entryCell(column: ColumnView, entry: EntryView | undefined, { chinese }: View): CellView {
  if (!entry) return cell(column, 1, noField);
  const { number, name, rowCount, fields } = entry;
  const isName = column.role !== 'tableText';
  const content = isName ? viewName(number?.raw ?? '', name, chinese) : (fields[column.name.raw] ?? noField);
  return cell(column, rowCount, content);
}

function cell({ name, level, role }: ColumnView, rowSpan: number, content: FieldView): CellView {
  return { column: name, level, rowSpan, role, content };
}
