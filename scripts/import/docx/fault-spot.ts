import { elementsOf, type XmlElement } from './parse-xml.ts';
import type { WordSpot } from './word-runs.ts';

/**
 * Where a part broke off, by the elements that were open there, the outermost first: a cell of a table, its cells
 * counted as the row has them, or a paragraph beside it.
 */
export function faultSpot(open: readonly XmlElement[]): WordSpot {
  const below = (name: string, from: number) => open.findIndex((one, at) => at >= from && one.name === name);
  const table = below('w:tbl', 0);
  const row = table < 0 ? -1 : below('w:tr', table);
  const cell = row < 0 ? -1 : below('w:tc', row);
  if (cell >= 0) return { row: countIn(open[table], 'w:tr'), column: countIn(open[row], 'w:tc') };
  const paragraph = table < 0 && below('w:p', 0) >= 0 ? countIn(open[below('w:body', 0)], 'w:p') : 0;
  return { row: '', column: '', ...(paragraph > 0 ? { paragraph } : {}) };
}

/** How many elements of a name there are below one, those in another of the name or in a table left out. */
function countIn(element: XmlElement | undefined, name: string): number {
  if (!element) return 0;
  return elementsOf(element).reduce((count, child) => {
    if (child.name === name) return count + 1;
    return child.name === 'w:tbl' ? count : count + countIn(child, name);
  }, 0);
}
