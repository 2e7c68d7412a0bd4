import type { Document, Role, Table } from '../document/index.ts';
import { squeezedColumns } from './column-limits.ts';
import { withFigureColumns } from './figure-columns.ts';
import { sizesBetween } from './length.ts';
import { scaleRole } from './scale-role.ts';
import type { PageStyle, Style } from './style.ts';
import { typeArea } from './type-area.ts';

/** A style for a document's tables, and the names of the columns in which words are cut even so. */
export type FittedTables = { readonly style: Style; readonly narrow: readonly string[] };

/**
 * The style in which no ordinary word, number or date in a document's tables is cut: as it is where that holds; else
 * with the tables' text in a smaller Chinese size, down to the smallest the style sheet lets a table have; else on the
 * larger paper that it allows, again in the largest size. Where nothing helps, the last of them.
 */
export function fitTables({ page, children }: Document, style: Style): FittedTables {
  const tables = children.filter((block) => block.type === 'table').map(withFigureColumns);
  const roles = rolesIn(tables);
  let fitted: FittedTables = { style, narrow: [] };
  for (const paper of [style.pages[page], ...style.pages[page].larger]) {
    const onPaper =
      paper === style.pages[page] ? style : { ...style, pages: { ...style.pages, [page]: paper } };
    for (const tried of inSizes(onPaper, roles)) {
      fitted = { style: tried, narrow: narrowIn(tables, paper, tried) };
      if (fitted.narrow.length === 0) return fitted;
    }
  }
  return fitted;
}

function narrowIn(tables: readonly Table[], paper: PageStyle, style: Style): string[] {
  const { width } = typeArea(paper);
  return [...new Set(tables.flatMap((table) => squeezedColumns(table, width, style)))];
}

function rolesIn(tables: readonly Table[]): ReadonlySet<Role> {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = cells.flatMap(({ role, children }) => [role, ...children.map((block) => block.role)]);
  return new Set(['tableText', ...used]);
}

/** The style as it is, and then in each smaller size of its tables' text. */
function inSizes(style: Style, roles: ReadonlySet<Role>): Style[] {
  const { size } = style.roles.tableText;
  const smallest = style.table.smallestSize;
  const smaller = sizesBetween(smallest, size);
  return [
    style,
    ...smaller.map((tried) => {
      const scaled = [...roles].map((role) => {
        const own = style.roles[role];
        return [role, scaleRole(role, own, tried / size, { smallest, largest: own.size })];
      });
      return { ...style, roles: { ...style.roles, ...Object.fromEntries(scaled) } };
    }),
  ];
}
