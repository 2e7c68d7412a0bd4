import { strToU8 } from 'fflate';
import { blockLines, type Cell, type Revision, type Table } from '../../document/index.ts';
import { type CarriedOn, columnWidths, sum, type TableStyle, withFigureColumns } from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { markRest, markText } from './bookmark.ts';
import { type CutText, cutText } from './cut-text.ts';
import { docx } from './docx.ts';
import { twips, twipsOfAll } from './length.ts';
import { type PagePiece, type PageRow, pageRows } from './page-rows.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { cellRevisionMark, revisionMark } from './revision.ts';
import type { Piece } from './row-pieces.ts';
import { fillSlots, type ReadyXml, rowSlot } from './slots.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { timelineDotRun } from './timeline-dot.ts';
import { writeParagraph } from './write-paragraph.ts';
import { element, printComponent, properties } from './xml.ts';

/** What the cells of a table need beside the context; `widths` in twips, `insets` in points. */
type Layout = BlockContext & {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly insets: readonly number[];
  readonly plan: RowPlan;
};

/** What a row asks of the paragraphs of a cell; `turnsPage` of its first one. */
type RowForm = { readonly withNext: boolean; readonly turnsPage: boolean };

/** A table of fixed widths that fill the type area; merged cells as `vMerge`, their later rows written out. */
export function writeTable(given: Table, context: BlockContext): ReadyXml {
  const table = withFigureColumns(given);
  const { style, width, height } = context;
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const { widths: columns, insets } = columnWidths(table, width, style);
  const rooms = columns.map((column, index) => column - 2 * (insets[index] ?? 0));
  const plan = planRows(table, rooms, height, style);
  const layout = { ...context, table, widths: twipsOfAll(columns), insets, plan };
  const rows = pageRows(table, context.cut).map((row) => strToU8(writeRow(row, layout)));
  const printed = new docx.Table({
    ...propertiesOf(style.table, table),
    ...widthOf(layout.widths),
    rows: [rowSlot('rows')],
  });
  return fillSlots(printComponent(printed), { rows });
}

function writeRow(pageRow: PageRow, layout: Layout): string {
  const { row, pieces, height } = pageRow;
  const { table, plan, links } = layout;
  const isHeader = row < table.headerRows;
  const isCut = height !== undefined;
  const withNext = isCut ? isHeader : plan.withNext.has(row);
  const cells = pieces.map((piece, index) =>
    writeCell(piece, pageRow, { withNext, turnsPage: index === 0 && pageRow.turnsPage }, layout),
  );
  const set = [
    isCut || plan.whole.has(row) ? '<w:cantSplit/>' : '',
    isHeader ? '<w:tblHeader/>' : '',
    isCut ? `<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>` : '',
    revisionMark(table.rows[row]?.revision, links),
  ];
  return element('w:tr', properties('w:trPr', set.join('')) + cells.join(''));
}

function writeCell(piece: PagePiece, pageRow: PageRow, form: RowForm, layout: Layout): string {
  const { start, end } = piece;
  const { row } = pageRow;
  const { style, links, table, widths, insets } = layout;
  const revision = table.rows[row]?.revision;
  const left = style.table.padding.left + (insets[start] ?? 0);
  const right = style.table.padding.right + (insets[end - 1] ?? 0);
  const size = sum(widths.slice(start, end));
  const width = size / 20 - left - right;
  const { lines, as } = textOf(piece, layout);
  const mark = markPiece(piece, as, pageRow, layout);
  const isYear = table.timeline === true && row < table.headerRows;
  const dot = isYear && lines.length > 0 && piece.cell ? dotOf(piece.cell, layout) : '';
  const ends = lineEnds(lines, revision);
  const set = [
    `<w:tcW w:type="dxa" w:w="${size}"/>`,
    end - start > 1 ? `<w:gridSpan w:val="${end - start}"/>` : '',
    mergeOf(piece),
    isYear ? `<w:tcBorders>${yearLine(style.table)}</w:tcBorders>` : '',
    insets.slice(start, end).some((inset) => inset > 0) ? cellMargins(left, right) : '',
    isCentred(piece, layout) ? '<w:vAlign w:val="center"/>' : '',
    cellRevisionMark(columnRevision(piece, revision, table), links),
  ];
  const aligned = table.timeline ? { align: 'left' as const } : {};
  const first = { ...form, ...aligned };
  const others = { withNext: form.withNext, ...aligned };
  const paragraphs = lines.map((line, index) =>
    index === 0
      ? writeParagraph(line, ends[index], width, layout, mark + dot, first)
      : writeParagraph(line, ends[index], width, layout, '', others),
  );
  return element('w:tc', element('w:tcPr', set.join('')) + paragraphs.join(''));
}

/** What stands beside a cell's text, in points, where that is more than beside the texts of other tables. */
function cellMargins(left: number, right: number): string {
  return `<w:tcMar><w:left w:type="dxa" w:w="${twips(left)}"/><w:right w:type="dxa" w:w="${twips(right)}"/></w:tcMar>`;
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
    index === last
      ? { ...line, children: [...line.children, { type: 'text', value: mark, place }], name: line.children }
      : line,
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
function dotOf({ role, children }: Cell, { style, links }: Layout): string {
  return children.length > 0 ? timelineDotRun(style.roles[role], style, links) : '';
}

/** The mark of a cell, an empty one too, that begins in a row, or goes on in it from the page before. */
function markPiece(
  { cell, begins, isRest }: PagePiece,
  as: CarriedOn,
  { row, isRest: inRow }: PageRow,
  { marked, links, table }: Layout,
): string {
  if (!cell || !begins) return '';
  const { column, children } = cell;
  if (isRest) return markRest({ as, row: rowOf(table, cell), column, inRow }, links);
  return marked === undefined
    ? ''
    : markText({ type: 'cell', row, column }, children.flatMap(blockLines), links);
}

function rowOf({ rows }: Table, cell: Cell): number {
  return rows.findIndex(({ cells }) => cells.includes(cell));
}

function mergeOf({ cell, begins, goesOn }: Piece): string {
  if (cell && !begins) return '<w:vMerge w:val="continue"/>';
  return goesOn ? '<w:vMerge w:val="restart"/>' : '';
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

/** The line of a timeline, under its years. */
function yearLine(style: TableStyle): string {
  const { style: kind, color, size } = lineOf(style);
  return size === undefined
    ? `<w:bottom w:val="${kind}"/>`
    : `<w:bottom w:val="${kind}" w:color="${color}" w:sz="${size}"/>`;
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
