import { type Place, problem, quoted } from '../problem/index.ts';
import { lastAtOrBefore } from '../read/index.ts';
import { type Findings, reportCell, rowNumber } from './findings.ts';
import { rowsAsText } from './rows-as-text.ts';
import { sectionRows } from './section-rows.ts';
import { type Grid, type GridCell, type HeaderColumn, type Line, textOf } from './sheet.ts';

/** A table's body without the rows that are none of its entries, and what they said. */
type Tidied = {
  readonly body: Grid;
  readonly columns: readonly HeaderColumn[];
  readonly notes: readonly Line[];
};

/**
 * Ledgers as people keep them: blank rows go, sums become notes, a row over all columns that parts the table becomes a
 * column, names repeated on every row or with （续） are one. What was decided is said once, with the rows.
 */
export function tidyRows({ body, columns, notes }: Tidied, isMerged: boolean, findings: Findings): Tidied {
  const filled = withoutRows(body, blankRows(body), 'import-blank-rows', findings);
  const sums = sumRows(filled);
  const byRow = cellsByRow(filled);
  const sumNotes = sums.map((row) => sumNote(byRow[row] ?? [], columns));
  const summed = withoutRows(filled, sums, 'import-sum-rows', findings);
  const parted = withSections(summed, columns, findings);
  const joined = joinSplitNames(parted.body, findings);
  const whole = isMerged ? joinRests(joined, findings) : joined;
  return { body: whole, columns: parted.columns, notes: [...notes, ...sumNotes] };
}

/** Rows of a body counted from 0, as people count them. */
function rowsIn({ cells }: Grid, rows: readonly number[]): string {
  const firsts = new Map<number, GridCell>();
  for (const cell of cells) if (!firsts.has(cell.row)) firsts.set(cell.row, cell);
  return rowsAsText(
    rows.map((row) => {
      const first = firsts.get(row);
      return first ? rowNumber(first) : row + 1;
    }),
  );
}

function isBlank({ lines }: GridCell): boolean {
  return lines.length === 0;
}

function plain(cell: GridCell): string {
  return textOf(cell.lines).replace(/\s/gu, '');
}

function cellsByRow({ cells, rows }: Grid): GridCell[][] {
  const byRow = Array.from({ length: rows }, (): GridCell[] => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  return byRow;
}

/** Rows in which cells begin, and none has a text. */
function blankRows(body: Grid): number[] {
  return [...cellsByRow(body).entries()]
    .filter(([row, cells]) => row >= body.headerRows && cells.length > 0 && cells.every(isBlank))
    .map(([row]) => row);
}

/** Rows that begin with 合计 or its like. */
function sumRows(body: Grid): number[] {
  return [...cellsByRow(body).entries()]
    .filter(([row, cells]) => {
      const first = cells.filter((cell) => !isBlank(cell)).sort((a, b) => a.column - b.column)[0];
      return (
        row >= body.headerRows &&
        first !== undefined &&
        /^(?:合计|总计|小计|共计|总合计)(?:[（(][^）)]*[）)])?[:：]?$/.test(plain(first))
      );
    })
    .map(([row]) => row);
}

/** A row of sums as a note: each figure with the name of its column. */
function sumNote(cells: readonly GridCell[], columns: readonly HeaderColumn[]): Line {
  const [first, ...rest] = cells.filter((cell) => !isBlank(cell)).sort((a, b) => a.column - b.column);
  const figures = rest.map((cell) => `${columns[cell.column]?.text ?? ''}${textOf(cell.lines)}`).join('，');
  const name = first ? textOf(first.lines).replace(/[:：]\s*$/, '') : '';
  const place: Place = first?.place ?? { file: '' };
  return {
    type: 'line',
    runs: [{ text: figures === '' ? name : `${name}：${figures}` }],
    role: undefined,
    centred: false,
    bullet: false,
    place,
  };
}

/** A table without some rows; what goes over one of them is a row shorter. */
function withoutRows(
  body: Grid,
  gone: readonly number[],
  rule: 'import-blank-rows' | 'import-sum-rows',
  findings: Findings,
): Grid {
  if (gone.length === 0) return body;
  const [one = 0] = gone;
  const cell = body.cells.find(({ row }) => row === one);
  findings.problems.push(problem(rule, cell?.place, { rows: rowsIn(body, gone) }));
  return withoutGone(body, gone);
}

/** A table's rows moved up over those that are gone. */
function withoutGone(body: Grid, gone: readonly number[]): Grid {
  const at = new Set(gone);
  const newRow: number[] = [];
  let count = 0;
  for (let row = 0; row <= body.rows; row++) newRow.push(at.has(row) ? count : count++);
  const cells = body.cells.flatMap((one): GridCell[] => {
    const start = newRow[one.row] ?? one.row;
    const end = newRow[one.row + one.rowSpan] ?? start;
    return end > start ? [{ ...one, row: start, rowSpan: end - start }] : [];
  });
  return { ...body, rows: body.rows - gone.length, cells };
}

/**
 * Rows that part the table go: what they say becomes a column. Where every row stands under one
 * it is the outermost level, else a text of each project.
 */
function withSections(
  body: Grid,
  columns: readonly HeaderColumn[],
  findings: Findings,
): { body: Grid; columns: readonly HeaderColumn[] } {
  const sections = sectionRows(body);
  if (sections.length === 0) return { body, columns };
  const name = ['类别', '分类', '部分'].find((one) => columns.every(({ text }) => text !== one)) ?? '类别二';
  const rows = sections.map(({ row }) => row);
  const [first] = sections;
  findings.problems.push(
    problem('import-sections', first?.place, {
      rows: rowsIn(body, rows),
      name,
      text: quoted(textOf(first?.lines ?? [])),
    }),
  );
  const sectionOf = (row: number) =>
    (first?.row ?? row) < row ? sections[lastAtOrBefore(rows, row - 1)] : undefined;
  const kept = withoutSections(body, rows);
  const isLevel = first?.row === body.headerRows;
  const starts = [
    ...new Set(
      kept.cells.filter(({ column, row }) => column === 0 && row >= body.headerRows).map(({ row }) => row),
    ),
  ];
  const originalRow = (row: number) => kept.original[row] ?? row;
  const groups = isLevel
    ? starts.filter(
        (row, index) =>
          index === 0 || sectionOf(originalRow(row)) !== sectionOf(originalRow(starts[index - 1] ?? 0)),
      )
    : starts;
  const added = groups.map((row, index): GridCell => {
    const section = sectionOf(originalRow(row));
    const end = groups[index + 1] ?? kept.rows;
    return {
      row,
      column: isLevel ? 0 : 1,
      rowSpan: end - row,
      columnSpan: 1,
      lines: section?.lines ?? [],
      place: section?.place ?? first?.place ?? { file: '' },
    };
  });
  const from = isLevel ? 0 : 1;
  const shifted = kept.cells.map((cell) =>
    cell.column >= from ? { ...cell, column: cell.column + 1 } : cell,
  );
  const heading: HeaderColumn = {
    text: name,
    place: columns[0]?.place ?? { file: '', line: 1, column: 1 },
  };
  return {
    body: { ...body, rows: kept.rows, columns: body.columns + 1, cells: [...shifted, ...added] },
    columns: [...columns.slice(0, from), heading, ...columns.slice(from)],
  };
}

/** The rest of a table without its sections, and by new row the row it was. */
function withoutSections(
  body: Grid,
  rows: readonly number[],
): { cells: GridCell[]; rows: number; original: number[] } {
  const at = new Set(rows);
  const original = Array.from({ length: body.rows }, (_, row) => row).filter((row) => !at.has(row));
  const newRow = new Map(original.map((row, index) => [row, index]));
  const cells = body.cells.flatMap((cell): GridCell[] =>
    at.has(cell.row) ? [] : [{ ...cell, row: newRow.get(cell.row) ?? cell.row }],
  );
  return { cells, rows: original.length, original };
}

/**
 * Names that are repeated on every row, or taken up with （续）, are one cell over those rows, and so are the texts beside
 * them that are the same in all, up to the first column that tells the rows apart.
 */
function joinSplitNames(body: Grid, findings: Findings): Grid {
  const rows = Array.from({ length: body.rows - body.headerRows }, (_, index) => index + body.headerRows);
  const squares = new Map(body.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const at = (row: number, column: number) => squares.get(`${row} ${column}`);
  const name = rows.some((row) => !isCounter(at(row, 0))) ? 0 : 1;
  // The way up from a square without a cell may be as long as the table.
  const isSameAbove = (row: number, column: number, isName: boolean) => {
    const cell = at(row, column);
    const above = cell && lastAbove(at, row, column, rows[0] ?? 0);
    if (!cell || !above) return false;
    return isBlank(cell) ? !isName : isSameName(cell, above);
  };
  const continues = rows.filter((row, index) => index > 0 && isSameAbove(row, name, true));
  if (continues.length === 0) return body;
  const joined = new Set<GridCell>();
  const grown = new Map<GridCell, number>();
  const goOn = new Set(continues);
  for (let column = 0; column < body.columns - 1; column++) {
    const isSame = continues.every((row) => isSameAbove(row, column, false));
    // Numbers before the names may count the rows: those that differ stay, and what follows is told apart by itself.
    if (!isSame && column < name) continue;
    if (!isSame || (column > name && rows.every((row) => !at(row, column) || !goOn.has(row)))) break;
    for (const row of continues) {
      // The one above may itself have been joined just now.
      const [cell, above] = [at(row, column), lastAbove(at, row, column, rows[0] ?? 0)];
      if (!cell || !above) continue;
      grown.set(above, (grown.get(above) ?? above.rowSpan) + cell.rowSpan);
      joined.add(cell);
      findings.repeats?.push(textOf(cell.lines));
      squares.set(`${cell.row} ${column}`, above);
    }
  }
  const [first] = continues;
  const cell = body.cells.find((one) => one.row === first && one.column === name);
  if (cell)
    reportCell(findings, 'import-names-joined', cell, {
      rows: rowsIn(body, continues),
      text: quoted(textOf(cell.lines)),
    });
  const cells = body.cells
    .filter((one) => !joined.has(one))
    .map((one) => ({ ...one, rowSpan: grown.get(one) ?? one.rowSpan }));
  return { ...body, cells };
}

/**
 * A row whose first cell is blank, in a table with merged cells, is the rest of the row above it: its texts are further
 * paragraphs of that row's.
 */
function joinRests(body: Grid, findings: Findings): Grid {
  const byRow = cellsByRow(body);
  const rests = byRow.flatMap((cells, row) => {
    const [first, ...others] = [...cells].sort((a, b) => a.column - b.column);
    const isRest =
      row > body.headerRows &&
      first !== undefined &&
      isBlank(first) &&
      others.some((cell) => !isBlank(cell)) &&
      cells.every((cell) => cell.rowSpan === 1 && byRow[row - 1]?.some((above) => isOver(above, cell)));
    return isRest ? [row] : [];
  });
  if (rests.length === 0) return body;
  const added = new Map<GridCell, Line[]>();
  const at = new Set(rests);
  /** The cell each column's texts are the rest of: the last one that is none itself. */
  let owners: GridCell[] = [];
  for (const [row, cells] of byRow.entries()) {
    if (row < body.headerRows) continue;
    if (!at.has(row))
      owners = [...cells, ...owners.filter((one) => !cells.some((cell) => isOver(cell, one)))];
    else
      for (const cell of cells) {
        const above = owners.find((one) => isOver(one, cell));
        const lines = above && (added.get(above) ?? []);
        if (above && lines) added.set(above, lines);
        for (const line of cell.lines) lines?.push(line);
      }
  }
  const [cell] = byRow[rests[0] ?? 0] ?? [];
  findings.problems.push(problem('import-rows-joined', cell?.place, { rows: rowsIn(body, rests) }));
  const gone = new Set(rests.flatMap((row) => byRow[row] ?? []));
  const kept = body.cells
    .filter((one) => !gone.has(one))
    .map((one) => ({ ...one, lines: [...one.lines, ...(added.get(one) ?? [])] }));
  return withoutGone({ ...body, cells: kept }, rests);
}

function isOver(above: GridCell, cell: GridCell): boolean {
  return above.column === cell.column && above.columnSpan === cell.columnSpan;
}

/**
 * Columns in which a cell is merged over several projects, with a cell for each row, the same text in each; the same
 * table where there is none.
 */
export function splitCrossing(body: Grid, findings: Findings): Grid {
  const starts = new Set(
    body.cells.filter(({ column, row }) => column === 0 && row >= body.headerRows).map(({ row }) => row),
  );
  const rowsOf = ({ row, rowSpan }: GridCell) => Array.from({ length: rowSpan }, (_, index) => row + index);
  const crossing = body.cells.filter(
    (cell) => cell.column > 0 && rowsOf(cell).some((row) => row > cell.row && starts.has(row)),
  );
  const [first] = crossing;
  if (!first) return body;
  const columns = new Set(crossing.map(({ column }) => column));
  const rows = rowsIn(body, [...new Set(crossing.map(({ row }) => row))]);
  reportCell(findings, 'import-cells-split', first, { rows, text: quoted(textOf(first.lines)) });
  const cells = body.cells.flatMap((cell) =>
    columns.has(cell.column) && cell.row >= body.headerRows
      ? rowsOf(cell).map((row) => ({ ...cell, row, rowSpan: 1 }))
      : [cell],
  );
  return { ...body, cells };
}

/** The cell that covers the square above a row, joined ones taken together. */
function lastAbove(
  at: (row: number, column: number) => GridCell | undefined,
  row: number,
  column: number,
  first: number,
): GridCell | undefined {
  for (let above = row - 1; above >= first; above--) {
    const cell = at(above, column);
    if (cell) return cell;
  }
  return undefined;
}

function isSameName(cell: GridCell, above: GridCell): boolean {
  return plain(cell).replace(/[（(]续[）)]$/, '') === plain(above) && !isBlank(above);
}

function isCounter(cell: GridCell | undefined): boolean {
  return cell === undefined || isBlank(cell) || /^[0-9０-９]+[.、]?$/.test(plain(cell));
}
