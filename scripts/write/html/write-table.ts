import type { Cell, Row, Table } from '../../document/index.ts';
import {
  columnWidths,
  type Sides,
  type Style,
  sum,
  timelineStyle,
  withFigureColumns,
} from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { escapeHtml } from './escape.ts';
import { percent, pt } from './length.ts';
import { essentials, spaceOf, textLines } from './text-line.ts';
import { writeInline } from './write-inline.ts';

/** What the cells of a table need. */
type Layout = { readonly table: Table; readonly style: Style; readonly insets: readonly number[] };

/** So many columns stand side by side on a telephone; with more a row's cells stand one under the other. */
const mostNarrow = 2;

/** A table as wide as the text, its columns in the shares they have on paper, one row a line. */
export function writeTable(given: Table, { style: sheet, width, afterTable }: BlockContext): string {
  const table = withFigureColumns(given);
  const style = table.timeline ? timelineStyle(sheet) : sheet;
  const { widths, insets } =
    table.columns.length > 0 ? columnWidths(table, width, style) : { widths: [], insets: [] };
  const layout = { table, style, insets };
  const columns = widths.map((each) => `<col style="width:${percent(each, sum(widths))}">`);
  const head = table.rows.slice(0, table.headerRows).map((row) => writeRow(row, true, layout));
  const body = table.rows.slice(table.headerRows).map((row) => writeRow(row, false, layout));
  return [
    `<table${attributesOf(layout, afterTable)}>`,
    ...(columns.length > 0 ? [`<colgroup>${columns.join('')}</colgroup>`] : []),
    ...group('thead', head),
    ...group('tbody', body),
    '</table>',
  ].join('\n');
}

function group(tag: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${tag}>`, ...rows, `</${tag}>`];
}

/** Borders are on each cell, and once more as an attribute, which some mail programs alone keep. */
function attributesOf({ table: { timeline, columns }, style }: Layout, afterTable: boolean): string {
  const classes = [...(timeline ? ['timeline'] : []), ...(columns.length > mostNarrow ? ['wide'] : [])].join(
    ' ',
  );
  const space = afterTable ? `margin-top:${pt(style.table.spaceBetween)};` : '';
  return [
    ...(classes === '' ? [] : [`class="${classes}"`]),
    `border="${timeline || style.table.border === 0 ? 0 : 1}"`,
    'cellspacing="0"',
    `style="${space}border-collapse:collapse;width:100%"`,
  ]
    .map((attribute) => ` ${attribute}`)
    .join('');
}

function writeRow({ cells }: Row, head: boolean, layout: Layout): string {
  return `<tr>${cells.map((cell) => writeCell(cell, head, layout)).join('')}</tr>`;
}

function writeCell(cell: Cell, head: boolean, layout: Layout): string {
  const tag = head ? 'th' : 'td';
  const { text, look } = contentOf(cell, layout.style);
  const attributes = [
    ...(head ? [`scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"`] : []),
    `class="${cell.role}"`,
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    ...(cell.columnSpan > 1 ? [`colspan="${cell.columnSpan}"`] : []),
    ...(head ? [] : labelOf(cell, layout)),
    `style="${[...boxOf(cell, head, layout), ...look].join(';')}"`,
  ];
  return `<${tag} ${attributes.join(' ')}>${text}</${tag}>`;
}

/** The name of its column, which a telephone shows above the cell. */
function labelOf({ column, columnSpan }: Cell, { table: { columns } }: Layout): string[] {
  const name = columns[column]?.name ?? '';
  return columns.length <= mostNarrow || columnSpan > 1 || name === ''
    ? []
    : [`data-label="${escapeHtml(name)}"`];
}

/** One paragraph of the cell's own role stands bare; others are each a `p`. */
function contentOf(
  cell: Cell,
  { roles }: Style,
): { readonly text: string; readonly look: readonly string[] } {
  const lines = cell.children.flatMap((block) =>
    textLines(block).map((text) => ({ role: block.role, text })),
  );
  const [first] = lines;
  const own = roles[cell.role];
  const isBare = lines.length < 2 && (!first || first.role === cell.role) && own.hangingIndent === 0;
  if (isBare) return { text: writeInline(first?.text ?? []), look: essentials(own, first?.text ?? []) };
  const paragraphs = lines.map(({ role, text }) => {
    const look = [...spaceOf(roles[role]), ...essentials(roles[role], text)].join(';');
    return `<p class="${role}" style="${look}">${writeInline(text)}</p>`;
  });
  return { text: paragraphs.join(''), look: [`text-align:${own.align}`] };
}

/**
 * A cell's borders and padding, and where its text stands in it. In a merged one it begins at the top, where a reader
 * comes to it first: on a screen, and on the first of its pages.
 */
function boxOf(cell: Cell, head: boolean, { table, style, insets }: Layout): string[] {
  const { role, rowSpan, column, columnSpan } = cell;
  const { border, padding } = style.table;
  const left = padding.left + (insets[column] ?? 0);
  const right = padding.right + (insets[column + columnSpan - 1] ?? 0);
  const line = border > 0 ? `${pt(border)} solid` : '0';
  const isMiddle = !table.timeline && rowSpan === 1 && style.roles[role].verticalAlign === 'middle';
  return [
    ...(table.timeline ? ['border:0', ...(head ? [`border-bottom:${line}`] : [])] : [`border:${line}`]),
    `padding:${sides({ ...padding, left, right })}`,
    `vertical-align:${isMiddle ? 'middle' : 'top'}`,
  ];
}

function sides({ top, right, bottom, left }: Sides): string {
  return [top, right, bottom, left].map(pt).join(' ');
}
