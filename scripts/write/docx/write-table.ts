import type { FileChild, ParagraphChild, TableCell } from 'docx';
import { blockLines, type Cell, gridOf, type Table } from '../../document/index.ts';
import { columnWidths, sum, type TableStyle } from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { markText } from './bookmark.ts';
import { docx } from './docx.ts';
import { twips, twipsOfAll } from './length.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { writeParagraphs } from './write-paragraphs.ts';

type Grid = ReturnType<typeof gridOf>;

/** What one row shows of a cell; no cell where none covers the square. */
type Piece = {
  readonly cell: Cell | undefined;
  /** First grid column it covers, and the column after its last. */
  readonly start: number;
  readonly end: number;
  /** The cell begins in this row; it goes on in the next one. */
  readonly begins: boolean;
  readonly goesOn: boolean;
};

/** What the cells of a table need beside the context; `widths` in twips. */
type Layout = BlockContext & { readonly widths: readonly number[]; readonly plan: RowPlan };

/** A table of fixed widths that fill the type area; merged cells as `vMerge`, their later rows written out. */
export function writeTable(table: Table, context: BlockContext): FileChild[] {
  const { style, width, height } = context;
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const columns = columnWidths(table, width, style);
  const plan = planRows(table, columns, height, style);
  const layout = { ...context, widths: twipsOfAll(columns), plan };
  const grid = gridOf(table);
  const rows = grid.map((_, row) => {
    const children = piecesOf(grid, row).map((piece) => writeCell(piece, row, layout));
    return new docx.TableRow({
      ...(row < table.headerRows ? { tableHeader: true } : {}),
      ...(plan.withNext.has(row) ? { keepNext: true } : {}),
      ...(plan.whole.has(row) ? { cantSplit: true } : {}),
      children,
    });
  });
  return [new docx.Table({ ...propertiesOf(style.table), ...widthOf(layout.widths), rows })];
}

/** The squares of one row, those of one cell taken together. */
function piecesOf(grid: Grid, row: number): Piece[] {
  const squares = grid[row] ?? [];
  const pieces: Piece[] = [];
  for (let start = 0, end = 1; start < squares.length; start = end++) {
    const square = squares[start];
    while (square && squares[end]?.cell === square.cell) end++;
    const goesOn = square !== undefined && grid[row + 1]?.[start]?.cell === square.cell;
    pieces.push({ cell: square?.cell, start, end, begins: square?.row === row, goesOn });
  }
  return pieces;
}

/** An empty cell has one empty paragraph, for OOXML asks for one. */
function writeCell(piece: Piece, row: number, layout: Layout): TableCell {
  const { cell, start, end, begins } = piece;
  const merge = mergeOf(piece);
  const { style, links } = layout;
  const { left, right } = style.table.padding;
  const size = sum(layout.widths.slice(start, end));
  const width = size / 20 - left - right;
  const blocks = (begins && cell?.children) || [];
  const mark = begins && cell ? markCell(cell, row, layout) : [];
  const paragraphs = blocks.flatMap((block, index) =>
    writeParagraphs(block, width, style, links, index === 0 ? mark : []),
  );
  return new docx.TableCell({
    width: { size, type: docx.WidthType.DXA },
    ...(end - start > 1 ? { columnSpan: end - start } : {}),
    ...(merge ? { verticalMerge: merge } : {}),
    ...(isCentred(piece, layout) ? { verticalAlign: docx.VerticalAlignTable.CENTER } : {}),
    children:
      paragraphs.length > 0
        ? paragraphs
        : [new docx.Paragraph({ style: cell?.role ?? 'tableText', children: mark })],
  });
}

/** The mark of a cell, an empty one too, that begins in a row. */
function markCell({ column, children }: Cell, row: number, { marked, links }: Layout): ParagraphChild[] {
  return marked === undefined
    ? []
    : markText({ type: 'cell', row, column }, children.flatMap(blockLines), links);
}

function mergeOf({ cell, begins, goesOn }: Piece) {
  if (cell && !begins) return docx.VerticalMergeType.CONTINUE;
  return goesOn ? docx.VerticalMergeType.RESTART : undefined;
}

/**
 * Whether the text stands in the middle of the cell. A merged one that fills most of its rows is set from the top:
 * where a page's end cuts it, LibreOffice prints the rest of a centred text over the next row.
 */
function isCentred({ cell, begins }: Piece, { style, plan }: Layout): boolean {
  if (!cell || !begins || style.roles[cell.role].verticalAlign !== 'middle') return false;
  return cell.rowSpan === 1 || plan.short.has(cell);
}

function widthOf(columns: readonly number[]) {
  return { columnWidths: columns, width: { size: sum(columns), type: docx.WidthType.DXA } };
}

/** Borders are counted in eighths of a point. */
function propertiesOf({ border, padding }: TableStyle) {
  const line =
    border > 0
      ? { style: docx.BorderStyle.SINGLE, size: Math.round(border * 8), color: 'auto' }
      : { style: docx.BorderStyle.NONE };
  return {
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: {
      top: twips(padding.top),
      right: twips(padding.right),
      bottom: twips(padding.bottom),
      left: twips(padding.left),
    },
  };
}
