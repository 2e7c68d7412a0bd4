import type { Role } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';

/** How a cell is set. What differs from its role's own look is set on the cell, all else by the named style. */
export type Look = {
  readonly role: Role;
  /** The line of a timeline runs under its years alone. */
  readonly border: 'none' | 'all' | 'below';
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Set left whatever the role's style says. */
  readonly isLeft?: boolean;
  /** Its text looks like a number or formula: it stays text when somebody edits it. */
  readonly isQuoted?: boolean;
};

/** Roles of texts in tables: their styles have the table's borders, so that a cell set in one has them, too. */
const tableRoles: ReadonlySet<Role> = new Set<Role>([
  'tableHead',
  'tableText',
  'tableItem',
  'programmeName',
  'taskName',
  'stepName',
  'sequence',
]);

/** The look of a role's named style. Above a text's row stands the space before it, below the space behind it. */
export function lookOf(role: Role, { verticalAlign, spaceBefore, spaceAfter }: RoleStyle): Look {
  if (tableRoles.has(role))
    return { role, border: 'all', vertical: verticalAlign === 'middle' ? 'center' : 'top' };
  const vertical = spaceBefore > spaceAfter ? 'bottom' : spaceBefore < spaceAfter ? 'top' : 'center';
  return { role, border: 'none', vertical };
}
