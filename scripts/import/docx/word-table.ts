import { problem, quoted } from '../../problem/index.ts';
import { type WordMark, type WordRest, wordMarkOf, wordRestOf } from '../../style/index.ts';
import { fillGrid } from '../fill-grid.ts';
import { joinPages } from '../join-pages.ts';
import type { Grid, GridCell, Line } from '../sheet.ts';
import { textOf } from '../sheet.ts';
import { descendants, elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';
import { placeOf, type WordParts, type WordSpot } from './word-runs.ts';

/** A cell as its row has it. */
type Piece = {
  readonly column: number;
  readonly columnSpan: number;
  /** Of a vertical merge; it goes on from the cell above, or begins. */
  readonly isMerge: boolean;
  readonly goesOn: boolean;
  readonly element: XmlElement | undefined;
};

/** What stands between a table and its rows, or a row and its cells, and means nothing here. */
const wrapping = /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:del|w:moveTo|w:moveFrom)$/;
const mostColumns = 100;

/** A `w:tbl` on its grid; `linesOf` reads a cell's paragraphs. */
export function wordTable(
  table: XmlElement,
  linesOf: (cell: XmlElement, spot: WordSpot) => Line[],
  parts: WordParts,
): Grid {
  const rows = within(table, 'w:tr');
  const pieces = alignRows(rows.map(piecesOf));
  const cells: GridCell[] = [];
  /** By column: where its last merged cell stands in `cells`. */
  const merged = new Map<number, number>();
  const begun = new Set<number>();
  const rests = new Map<number, WordRest>();
  pieces.forEach((row, index) => {
    for (const { column, columnSpan, isMerge, goesOn, element } of row) {
      const spot = { row: index + 1, column: column + 1 };
      const lines = element ? linesOf(element, spot) : [];
      const at = merged.get(column) ?? -1;
      const above = cells[at];
      // What goes on from a cell that is no merge begins one: its beginning has been deleted.
      if (
        goesOn &&
        above?.columnSpan === columnSpan &&
        begun.has(at) &&
        above.row + above.rowSpan === index
      ) {
        cells[at] = { ...above, rowSpan: above.rowSpan + 1 };
        reportCovered(lines, parts, spot);
        continue;
      }
      const place = placeOf(parts.file, spot);
      const mark = element && parts.own ? markIn(element, wordMarkOf) : undefined;
      const rest = element && parts.own ? markIn(element, wordRestOf) : undefined;
      const added = cells.push({ row: index, column, rowSpan: 1, columnSpan, lines, mark, place }) - 1;
      merged.set(column, added);
      if (rest) rests.set(added, rest);
      if (isMerge) begun.add(added);
    }
  });
  const heads = rows.findIndex((row) => !isOn(find(row, 'w:trPr'), 'w:tblHeader'));
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const headerRows = heads < 0 ? 0 : heads;
  const cut: Grid = { type: 'grid', rows: rows.length, columns, headerRows, cells };
  const whole = joinPages(
    cut,
    cells.map((_, index) => rests.get(index)),
    parts.problems,
  );
  return fillGrid(whole, (row, column) => placeOf(parts.file, { row: row + 1, column: column + 1 }));
}

/** The only cell of a table that is a frame round another, as pages are laid out; undefined for any other table. */
export function framedBy(table: XmlElement): XmlElement | undefined {
  const [cell, another] = within(table, 'w:tr').flatMap((row) => within(row, 'w:tc'));
  return cell && !another && within(cell, 'w:tbl').length > 0 ? cell : undefined;
}

/** What our own writer's marks say of a cell; of one joined of several, those of the first. */
function markIn<Mark extends WordMark | WordRest>(
  cell: XmlElement,
  read: (bookmark: string) => Mark | undefined,
): Mark | undefined {
  for (const { name, attributes } of descendants(cell)) {
    const mark = name === 'w:bookmarkStart' ? read(attributes['w:name'] ?? '') : undefined;
    if (mark && !('type' in mark && mark.type === 'block')) return mark;
  }
  return undefined;
}

/** Word shows nothing of the text in a cell that a merge covers. */
function reportCovered(lines: readonly Line[], { file, problems }: WordParts, spot: WordSpot): void {
  const text = textOf(lines);
  if (text !== '')
    problems.push(problem('import-covered-text', placeOf(file, spot), { ...spot, text: quoted(text) }));
}

function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrapping.test(child.name) ? within(child, name) : [];
  });
}

const single = { isMerge: false, goesOn: false } as const;

function piecesOf(row: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  let column = skipped(row, 'w:gridBefore');
  if (column > 0) pieces.push({ column: 0, columnSpan: column, ...single, element: undefined });
  for (const element of within(row, 'w:tc')) {
    const properties = find(element, 'w:tcPr');
    const span = Number.parseInt(val(properties, 'w:gridSpan') ?? '1', 10);
    const columnSpan = Math.min(Math.max(span || 1, 1), mostColumns);
    const vertical = find(properties, 'w:vMerge');
    const goesOn = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
    const last = pieces.at(-1);
    if (val(properties, 'w:hMerge') === 'continue' && last)
      pieces.splice(-1, 1, { ...last, columnSpan: last.columnSpan + columnSpan });
    else pieces.push({ column, columnSpan, isMerge: vertical !== undefined, goesOn, element });
    column += columnSpan;
  }
  const after = skipped(row, 'w:gridAfter');
  if (after > 0) pieces.push({ column, columnSpan: after, ...single, element: undefined });
  return pieces;
}

function skipped(row: XmlElement, name: string): number {
  return Math.min(Number.parseInt(val(row, 'w:trPr', name) ?? '0', 10) || 0, mostColumns);
}

/**
 * Rows on the columns that are there to see: where widths were drawn by hand, Word's grid has more. Rows of as many
 * cells each have them one above another; else a grid column in which no cell begins is none.
 */
function alignRows(rows: readonly Piece[][]): Piece[][] {
  const counts = new Set(rows.map((row) => row.length));
  if (counts.size === 1)
    return rows.map((row) => row.map((piece, column) => ({ ...piece, column, columnSpan: 1 })));
  const starts = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b);
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  return rows.map((row) =>
    row.map((piece) => {
      const column = indexOf.get(piece.column) ?? 0;
      const end = starts.findIndex((start) => start >= piece.column + piece.columnSpan);
      return { ...piece, column, columnSpan: (end < 0 ? starts.length : end) - column };
    }),
  );
}
