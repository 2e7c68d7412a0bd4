import { type Cell, isNameRole, type Table } from '../../document/index.ts';
import { columnWidths, type RoleStyle, timelineStyle } from '../../style/index.ts';
import { partsWord } from '../lines/index.ts';
import type { GridBox } from './grid-box.ts';
import { memory } from './memory.ts';
import { once } from './once.ts';
import { setBlock } from './set-block.ts';
import { heightOf, type Line, setContinued } from './set-paragraph.ts';
import type { Setting } from './setting.ts';
import type { StructureElement, TaggedCell, TaggedTable } from './structure.ts';
import type { TypesetText } from './typeset-text.ts';

/** A table whose cells are set in lines, not yet cut into pages. */
export type SetTable = {
  readonly grid: GridBox;
  /** In the order of `grid.cells`. */
  readonly cells: readonly SetCell[];
  readonly timeline: boolean;
  /** Left edge of each column and the right edge of the last, from the table's left edge. */
  readonly edges: readonly number[];
  /** What each column has left and right of its texts beside the padding. */
  readonly insets: readonly number[];
};

export type SetCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly lines: readonly Line[];
  /** For each of `lines` the element that it is part of. */
  readonly elements: readonly StructureElement[];
  /** Gives the text that stands in the cell on a further page; undefined where `lines` go on there. */
  readonly repeat: (() => readonly Line[]) | undefined;
  /** How much higher an office program may set it, in points; undefined where our pages are ours alone. */
  readonly spare: number | undefined;
};

/** Sets all cells of a table `width` points wide. */
export function setTable({ table, cells: tagged }: TaggedTable, width: number, given: Setting): SetTable {
  const setting = table.timeline ? { ...given, style: timelineStyle(given.style) } : given;
  const { style } = setting;
  const edges = [0];
  const { widths, insets } = columnWidths(table, width, setting.given);
  for (const column of widths) edges.push((edges.at(-1) ?? 0) + column);
  const { padding } = style.table;
  const repeat = repeater(setting);
  const cells = tagged.flatMap((row, index) =>
    row.map((each): SetCell => {
      const { cell } = each;
      const end = Math.min(cell.column + cell.columnSpan, table.columns.length);
      const inset = (insets[cell.column] ?? 0) + (insets[end - 1] ?? 0);
      const room = (edges[end] ?? width) - (edges[cell.column] ?? 0) - padding.left - padding.right - inset;
      const set = setCell(each, room, setting);
      const seen = set.lines.some(({ runs }) => runs.length > 0);
      const again = seen ? repeat(cell, room) : undefined;
      return { cell, row: index, ...set, repeat: again, spare: spareOf(each, room, set.lines, setting) };
    }),
  );
  return { grid: gridBox(table, cells, setting), cells, timeline: table.timeline === true, edges, insets };
}

function setCell(
  { cell, element, owners }: TaggedCell,
  width: number,
  setting: Setting,
): Pick<SetCell, 'lines' | 'elements'> {
  const set = cell.children.flatMap((block, index) =>
    setBlock(block, width, setting).flatMap((lines, paragraph) => {
      const owner = owners[index]?.[paragraph] ?? element;
      return spaced(lines, setting.style.roles[block.role]).map((line) => ({ line, owner }));
    }),
  );
  return { lines: set.map(({ line }) => line), elements: set.map(({ owner }) => owner) };
}

function spareOf(
  cell: TaggedCell,
  width: number,
  lines: readonly Line[],
  { loose }: Setting,
): number | undefined {
  return loose && Math.max(0, heightOf(setCell(cell, width, loose).lines) - heightOf(lines));
}

/**
 * Gives for a name that may go on what stands there: the name with （续） behind it, its lines as on its first page; none
 * for a name that draws nothing. Few names are ever repeated: that no face has （续） is found for all of them.
 */
function repeater({ style, typesetter }: Setting): (cell: Cell, width: number) => SetCell['repeat'] {
  const { continued } = style.table;
  const marks = memory<RoleStyle, TypesetText[]>();
  const markOf = ({ place }: Cell, role: RoleStyle) =>
    marks(role, continued, typesetter, () =>
      typesetter.set([{ type: 'text', value: continued, place }], role),
    );
  return (cell, width) => {
    const [block, ...others] = cell.children;
    if (!isNameRole(cell.role) || others.length > 0 || block?.type !== 'paragraph') return undefined;
    const role = style.roles[block.role];
    const [mark] = markOf(cell, role);
    return once(() => spaced(setContinued(typesetter.set(block.children, role), mark, width, role), role));
  };
}

/** Inside a cell the space around a paragraph belongs to its first and last line. */
function spaced(lines: readonly Line[], { spaceBefore, spaceAfter }: RoleStyle): Line[] {
  if (spaceBefore === 0 && spaceAfter === 0) return [...lines];
  return lines.map((line, index) => {
    const before = index === 0 ? spaceBefore : 0;
    const after = index === lines.length - 1 ? spaceAfter : 0;
    return { ...line, height: line.height + before + after, baseline: line.baseline + before };
  });
}

function gridBox(table: Table, cells: readonly SetCell[], { style, loose }: Setting): GridBox {
  // An office program counts a row's upper border as part of its height.
  const border = loose ? style.table.border : 0;
  const padding = style.table.padding.top + style.table.padding.bottom + border;
  return {
    rows: table.rows.length,
    headerRows: table.headerRows,
    padding,
    leastRow: style.roles.tableText.lineHeight + padding,
    spare: loose && style.roles.tableText.lineHeight,
    cells: cells.map(({ cell: { column, rowSpan }, row, lines, elements, repeat, spare }) => ({
      ...(spare === undefined ? {} : { spare }),
      row,
      rowSpan,
      column,
      lines: lines.map(({ height }) => height),
      repeat: repeat && (() => repeat().map(({ height }) => height)),
      partsWord: (line) =>
        elements[line] === elements[line + 1] &&
        partsWord(lines[line]?.text ?? '', lines[line + 1]?.text ?? ''),
    })),
  };
}
