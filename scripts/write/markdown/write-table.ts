import type { Cell, Row, Table } from '../../document/index.ts';
import { escapeOuterSpace } from './escape.ts';
import { writeInlineHtml } from './write-inline.ts';
import { itemText } from './write-list.ts';

/** A table as an HTML block, one row a line: Markdown's own tables know no spans. No blank line may stand in it. */
export function writeTable(table: Table): string {
  const head = table.rows.slice(0, table.headerRows).map((row) => writeRow(row, 'th'));
  const body = table.rows.slice(table.headerRows).map((row) => writeRow(row, 'td'));
  return ['<table>', ...group('thead', head), ...group('tbody', body), '</table>'].join('\n');
}

function group(tag: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${tag}>`, ...rows, `</${tag}>`];
}

function writeRow(row: Row, tag: 'th' | 'td'): string {
  const cells = row.cells.map((cell) => `<${tag}${spans(cell)}>${writeCell(cell)}</${tag}>`);
  return `<tr>${cells.join('')}</tr>`;
}

function spans(cell: Cell): string {
  const rowSpan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return cell.columnSpan > 1 ? `${rowSpan} colspan="${cell.columnSpan}"` : rowSpan;
}

/** One paragraph stands bare, several each in its `p`, so that they differ from hard breaks. */
function writeCell(cell: Cell): string {
  const paragraphs = cell.children.flatMap((block) =>
    block.type === 'list' ? block.items.map(itemText) : [block.children],
  );
  const lines = paragraphs.map((paragraph) => escapeOuterSpace(writeInlineHtml(paragraph)));
  return lines.length > 1 ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('');
}
