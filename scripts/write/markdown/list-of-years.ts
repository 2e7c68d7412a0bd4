import type { Block, Cell, Inline, List, Table } from '../../document/index.ts';

export function isTimeline(block: Block): block is Table {
  return block.type === 'table' && block.timeline === true;
}

/** A timeline as a list: an item for each year, with what is due in it. */
export function listOfYears({ columns, headerRows, rows, place }: Table): List {
  const under = (column: number, from: number, to?: number) =>
    rows.slice(from, to).flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  const items = [...columns.keys()].flatMap((column) => {
    const year = joined(under(column, 0, headerRows));
    const texts = joined(under(column, headerRows));
    if (year.length === 0 && texts.length === 0) return [];
    const between: Inline = { type: 'text', value: ' ', place };
    const children: Inline[] = [{ type: 'strong', children: year, place }, between, ...texts];
    return [{ type: 'listItem', number: '', children, place } as const];
  });
  return { type: 'list', ordered: false, role: 'listItem', items, place };
}

/** The paragraphs of cells, a break between two. */
function joined(cells: readonly Cell[]): Inline[] {
  const paragraphs = cells.flatMap(({ children }) =>
    children.flatMap((block) =>
      block.type === 'list' ? block.items.map((item) => item.children) : [block.children],
    ),
  );
  return paragraphs.flatMap((inlines, index): Inline[] => {
    const [first] = inlines;
    return index === 0 || !first ? [...inlines] : [{ type: 'break', place: first.place }, ...inlines];
  });
}
