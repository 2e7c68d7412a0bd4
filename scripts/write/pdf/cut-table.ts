import type { CellStretch, TableCut } from '../writer.ts';
import type { CellPart, GridPage } from './grid-box.ts';
import type { Line } from './set-paragraph.ts';
import type { SetCell, SetTable } from './set-table.ts';

/** Where a text is best cut on its last line: after a sentence, else after a clause. */
const ends = [/.*(?:[。！？；][”’」』）》]*|[.!?;]["')]* +)/u, /.*(?:[，、：][”’」』）》]*|, +)/u];

/**
 * How a table is cut into pages for an office program; undefined where its header is too high to be repeated, as such
 * a program would do all the same.
 */
export function cutTable({ cells, grid }: SetTable, parts: readonly GridPage[]): TableCut | undefined {
  const header = parts.find(({ heights }) => heights.length > 0)?.header ?? [];
  if (header.length < grid.headerRows) return undefined;
  const pages = parts.map(({ first, heights, cut, parts: own }, index) => {
    const begun = parts[index - 1]?.cut ? first + 1 : first;
    const all = own.flatMap((part) => stretchOf(cells[part.cell], part, header.length, begun));
    return { first, heights, cut, parts: all };
  });
  return { header, pages };
}

/** What stands of a cell on a page where the cells of the rows from `begun` on begin; none where that is all of it. */
function stretchOf(set: SetCell | undefined, part: CellPart, header: number, begun: number): CellStretch[] {
  if (!set || set.row < header || (set.row >= begun && isWhole(set, part))) return [];
  const { row, cell } = set;
  const { from, to, again } = part;
  return [{ row, column: cell.column, from: cutAt(set, from), to: cutAt(set, to), again }];
}

function isWhole({ lines }: SetCell, { from, to, again }: CellPart): boolean {
  return !again && from === 0 && to === lines.length;
}

/**
 * How many characters stand before the cut after so many lines: within a paragraph, those to the end of a clause. White
 * space alone is not cut off from its paragraph.
 */
function cutAt({ lines, elements }: SetCell, count: number): number {
  const owner = elements[count - 1];
  if (!owner || count >= lines.length || owner !== elements[count]) return lengthOf(lines.slice(0, count));
  const first = elements.indexOf(owner);
  const last = elements.lastIndexOf(owner);
  if (isBlank(lines.slice(first, count))) return lengthOf(lines.slice(0, first));
  if (isBlank(lines.slice(count, last + 1))) return lengthOf(lines.slice(0, last + 1));
  const text = lines[count - 1]?.text ?? '';
  const [clause = text] = ends.flatMap((end) => end.exec(text) ?? []);
  const isAll = isBlank(lines.slice(first, count - 1)) && clause.trim() === '';
  return lengthOf(lines.slice(0, count - 1)) + (isAll ? text : clause).length;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function isBlank(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => text.trim() === '');
}
