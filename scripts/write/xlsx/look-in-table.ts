import type { Cell, Role } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { type Look, lookOf } from './looks.ts';

/** How a cell of a table is set: as its role, but for what its place asks for. */
export function lookInTable(
  cell: Cell,
  isHeader: boolean,
  isFromTop: boolean,
  isTimeline: boolean,
  style: Style,
): Look {
  const role = roleOf(cell);
  if (isTimeline) return { role, border: isHeader ? 'below' : 'none', vertical: 'top', isLeft: true };
  const isCentred = style.roles[role].verticalAlign === 'middle' && !isFromTop;
  return { ...lookOf(role, style.roles[role]), border: 'all', vertical: isCentred ? 'center' : 'top' };
}

/** The role that all texts of a cell have, if that is another than the cell's. */
function roleOf({ role, children }: Cell): Role {
  const [first = role, ...others] = new Set(children.map((block) => block.role));
  return others.length === 0 ? first : role;
}
