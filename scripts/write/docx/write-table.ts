import type { FileChild, ParagraphChild, TableCell } from 'docx';
import { blockLines, type Cell, type Revision, type Table } from '../../document/index.ts';
import { type CarriedOn, columnWidths, sum, type TableStyle, withFigureColumns } from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { markRest, markText } from './bookmark.ts';
import { type CutText, cutText } from './cut-text.ts';
import { docx } from './docx.ts';
import { twips, twipsOfAll } from './length.ts';
import { type PagePiece, type PageRow, pageRows } from './page-rows.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { printRow } from './print-rows.ts';
import { revisionMark } from './revision.ts';
import type { Piece } from './row-pieces.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { timelineDotRun } from './timeline-dot.ts';
import { writeParagraph } from './write-paragraph.ts';

/** What the cells of a table need beside the context; `widths` in twips. */
type Layout = BlockContext & {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly plan: RowPlan;
};

/** A table of fixed widths that fill the type area; merged cells as `vMerge`, their later rows written out. */
export function writeTable(given: Table, context: BlockContext): FileChild[] {
  const table = withFigureColumns(given);
  const { style, width, height } = context;
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const columns = columnWidths(table, width, style);
  const plan = planRows(table, columns, height, style);
  const layout = { ...context, table, widths: twipsOfAll(columns), plan };
  const rows = pageRows(table, context.cut).map((pageRow) => {
    const { row, pieces, height } = pageRow;
    const isHeader = row < table.headerRows;
    const isCut = height !== undefined;
    const children = pieces.map((piece, index) => writeCell(piece, pageRow, index === 0, layout));
    const written = new docx.TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      ...((isCut ? isHeader : plan.withNext.has(row)) ? { keepNext: true } : {}),
      ...(isCut || plan.whole.has(row) ? { cantSplit: true } : {}),
      ...(isCut ? { height: { value: twips(height), rule: docx.HeightRule.ATLEAST } } : {}),
      ...revisionMark(table.rows[row]?.revision, context.links),
      children,
    });
    // The shape of a year's dot is written by what docx knows of the whole document.
    return table.timeline ? written : printRow(written, context.rows);
  });
  return [new docx.Table({ ...propertiesOf(style.table, table), ...widthOf(layout.widths), rows })];
}

function writeCell(piece: PagePiece, pageRow: PageRow, isFirst: boolean, layout: Layout): TableCell {
  const { start, end } = piece;
  const { row } = pageRow;
  const merge = mergeOf(piece);
  const { style, links, table } = layout;
  const revision = table.rows[row]?.revision;
  const { left, right } = style.table.padding;
  const size = sum(layout.widths.slice(start, end));
  const width = size / 20 - left - right;
  const { lines, as } = textOf(piece, layout);
  const mark = markPiece(piece, as, pageRow, layout);
  const isYear = table.timeline === true && row < table.headerRows;
  const dot = isYear && lines.length > 0 && piece.cell ? dotOf(piece.cell, layout) : [];
  const ends = lineEnds(lines, revision);
  return new docx.TableCell({
    width: { size, type: docx.WidthType.DXA },
    ...(end - start > 1 ? { columnSpan: end - start } : {}),
    ...(merge ? { verticalMerge: merge } : {}),
    ...(isYear ? { borders: { bottom: lineOf(style.table) } } : {}),
    ...(isCentred(piece, layout) ? { verticalAlign: docx.VerticalAlignTable.CENTER } : {}),
    ...revisionMark(columnRevision(piece, revision, table), links),
    children: lines.map((line, index) =>
      index === 0
        ? writeParagraph(line, ends[index], width, layout, [...mark, ...dot], {
            turnsPage: isFirst && pageRow.turnsPage,
            ...(isYear ? { align: 'left' } : {}),
          })
        : writeParagraph(line, ends[index], width, layout, []),
    ),
  });
}

/** An empty cell has one empty paragraph, for OOXML asks for one. */
function textOf(piece: PagePiece, layout: Layout): CutText {
  const text = cutTextOf(piece, layout);
  if (text.lines.length > 0) return text;
  const role = piece.cell?.role ?? 'tableText';
  return { ...text, lines: [{ role, children: [], revision: undefined }] };
}

function cutTextOf({ cell, begins, isRest, stretch }: PagePiece, { style }: Layout): CutText {
  const none: CutText = { lines: [], as: 'paragraph' };
  if (!cell || !begins) return none;
  const lines = cell.children.flatMap(textLines);
  if (stretch?.again) return { lines: continued(lines, cell, style.table.continued), as: 'name' };
  if (stretch) return cutText(lines, stretch.from, stretch.to);
  return isRest ? none : { lines, as: 'paragraph' };
}

/** A name with （续） behind it. */
function continued(lines: readonly TextLine[], { place }: Cell, mark: string): TextLine[] {
  const last = lines.length - 1;
  return lines.map((line, index) =>
    index === last ? { ...line, children: [...line.children, { type: 'text', value: mark, place }] } : line,
  );
}

/**
 * Which version alone has the end of each of a cell's paragraphs, in a row that one alone has all of them. Elsewhere
 * the last one's end is the cell's own: of paragraphs there that one version alone has, the ends are those before them.
 */
function lineEnds(lines: readonly TextLine[], row: Revision | undefined): (Revision | undefined)[] {
  if (row) return lines.map(() => row);
  const ends = lines.map(({ revision }) => revision);
  const last = ends.pop();
  const before = ends.findLastIndex((end) => end !== last);
  return [...ends.map((end, index) => (index === before ? (last ?? end) : end)), undefined];
}

/** Which version alone has a cell because of its columns, where not all of its row is that one's. */
function columnRevision({ start, end }: Piece, row: Revision | undefined, { columns }: Table) {
  const [revision, ...others] = new Set(columns.slice(start, end).map((column) => column.revision));
  return others.length === 0 && revision !== row ? revision : undefined;
}

/** The dot of a year on its line. */
function dotOf({ role, children }: Cell, { style, links }: Layout): ParagraphChild[] {
  return children.length > 0 ? [timelineDotRun(style.roles[role], style, links)] : [];
}

/** The mark of a cell, an empty one too, that begins in a row, or goes on in it from the page before. */
function markPiece(
  { cell, begins, isRest }: PagePiece,
  as: CarriedOn,
  { row, isRest: inRow }: PageRow,
  { marked, links, table }: Layout,
): ParagraphChild[] {
  if (!cell || !begins) return [];
  const { column, children } = cell;
  if (isRest) return markRest({ as, row: rowOf(table, cell), column, inRow }, links);
  return marked === undefined
    ? []
    : markText({ type: 'cell', row, column }, children.flatMap(blockLines), links);
}

function rowOf({ rows }: Table, cell: Cell): number {
  return rows.findIndex(({ cells }) => cells.includes(cell));
}

function mergeOf({ cell, begins, goesOn }: Piece) {
  if (cell && !begins) return docx.VerticalMergeType.CONTINUE;
  return goesOn ? docx.VerticalMergeType.RESTART : undefined;
}

/**
 * Whether the text stands in the middle of the cell. A merged one that fills most of its rows is set from the top:
 * where a page's end cuts it, LibreOffice prints the rest of a centred text over the next row.
 */
function isCentred({ cell, begins, stretch }: PagePiece, { style, plan, table }: Layout): boolean {
  if (table.timeline || !cell || !begins || style.roles[cell.role].verticalAlign !== 'middle') return false;
  if (stretch && !stretch.again) return false;
  return cell.rowSpan === 1 || plan.short.has(cell);
}

function widthOf(columns: readonly number[]) {
  return { columnWidths: columns, width: { size: sum(columns), type: docx.WidthType.DXA } };
}

/** Borders are counted in eighths of a point. */
function lineOf({ border }: TableStyle) {
  return border > 0
    ? { style: docx.BorderStyle.SINGLE, size: Math.round(border * 8), color: 'auto' }
    : { style: docx.BorderStyle.NONE };
}

/** A timeline has no border but the line under its years. */
function propertiesOf(style: TableStyle, { timeline }: Table) {
  const { padding } = style;
  const line = timeline ? { style: docx.BorderStyle.NONE } : lineOf(style);
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
