import type { Role, Table } from '../document/index.ts';
import { blockLines } from '../document/index.ts';
import { hasHan } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { columnLimits } from './column-limits.ts';
import { sum } from './length.ts';
import type { PlacedStyle, Style } from './style.ts';

/** The largest Chinese character of a column, and the role that gives its size. */
type Largest = { readonly size: number; readonly role: Role };

/**
 * Columns in which not one character of their text has room, so that it is drawn over the border: at the width the
 * style sheet sets, or at the size its role has. `placeOf` finds both in the style sheet; without it the table's place is
 * told.
 */
export function narrowColumns(
  table: Table,
  available: number,
  style: Style,
  placeOf: PlacedStyle['placeOf'] | undefined,
): Problem[] {
  const limits = columnLimits(table, available, style);
  const total = sum(limits.map(({ least }) => least));
  // Where the columns need more than there is, all give way.
  const factor = Math.min(1, available / total);
  const { left, right } = style.table.padding;
  return largestOf(table, style).flatMap((largest, column): Problem[] => {
    const limit = limits[column];
    const name = table.columns[column]?.name ?? '';
    if (!largest || !limit) return [];
    const width = limit.least * factor;
    const inside = width - left - right;
    const { size, role } = largest;
    if (size <= inside + tolerance) return [];
    const path = limit.set ? ['table', 'widths', name] : ['roles', role, 'size'];
    const values = {
      key: path.join('.'),
      column: name,
      size,
      width: tenths(width * millimetre),
      inside: Math.max(0, tenths(inside * millimetre)),
      most: Math.max(0, tenths(inside)),
      least: Math.ceil((size + left + right) * millimetre * 10) / 10,
      case: limit.set ? 'column-set' : 'column',
    };
    return [problem('style-impossible', placeOf?.(path) ?? table.place, values)];
  });
}

const tolerance = 0.05;
const millimetre = 25.4 / 72;

function tenths(value: number): number {
  return Math.floor(value * 10 + tolerance) / 10;
}

function largestOf({ columns, rows }: Table, style: Style): (Largest | undefined)[] {
  const largest: (Largest | undefined)[] = columns.map(() => undefined);
  for (const { cells } of rows) {
    for (const { role, children, column, columnSpan } of cells) {
      const { size, firstIndent } = style.roles[role];
      if (columnSpan > 1 || size + firstIndent <= (largest[column]?.size ?? 0)) continue;
      if (children.some((block) => blockLines(block).some(hasHan)))
        largest[column] = { size: size + firstIndent, role };
    }
  }
  return largest;
}
