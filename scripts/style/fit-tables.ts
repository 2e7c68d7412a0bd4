import type { Document, Role, Table } from '../document/index.ts';
import { squeezedColumns } from './column-limits.ts';
import { withFigureColumns } from './figure-columns.ts';
import { sizesBetween } from './length.ts';
import { scaleRole } from './scale-role.ts';
import type { Style } from './style.ts';
import { typeArea } from './type-area.ts';
import { withRoles } from './with-roles.ts';

/** A style for a document's tables, and the names of the columns in which words are cut even so. */
export type FittedTables = { readonly style: Style; readonly narrow: readonly string[] };

/**
 * The style in which no ordinary word, number or date in a document's tables is cut: as it is where that holds; else
 * with the tables' text in a smaller Chinese size, down to the smallest the style sheet lets a table have; else on the
 * larger paper that it allows, again in the largest size. Where nothing helps, the last of them.
 */
export function fitTables(document: Document, style: Style): FittedTables {
  const { page } = document;
  let fitted: FittedTables = { style, narrow: [] };
  for (const paper of [style.pages[page], ...style.pages[page].larger]) {
    const onPaper =
      paper === style.pages[page] ? style : { ...style, pages: { ...style.pages, [page]: paper } };
    for (const tried of inSizes(onPaper, document)) {
      fitted = { style: tried, narrow: narrowIn(document, tried) };
      if (fitted.narrow.length === 0) return fitted;
    }
  }
  return fitted;
}

/** The names of columns in a document's tables in which words are cut in a style; none where all find room. */
export function narrowIn(document: Document, style: Style): string[] {
  const { width } = typeArea(style.pages[document.page]);
  return [...new Set(tablesOf(document).flatMap((table) => squeezedColumns(table, width, style)))];
}

function tablesOf({ children }: Document): Table[] {
  return children.filter((block) => block.type === 'table').map(withFigureColumns);
}

function rolesIn(tables: readonly Table[]): ReadonlySet<Role> {
  const used = new Set<Role>(['tableText']);
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const { role, children } of cells) {
        used.add(role);
        for (const block of children) used.add(block.role);
      }
    }
  }
  return used;
}

/** The style as it is, and then in each smaller size of a document's tables, made when it is asked for. */
function* inSizes(style: Style, document: Document): Generator<Style> {
  yield style;
  const { size } = style.roles.tableText;
  const smallest = style.table.smallestSize;
  const roles = rolesIn(tablesOf(document));
  for (const tried of sizesBetween(smallest, size))
    yield withRoles(style, roles, (own, role) =>
      scaleRole(role, own, tried / size, { smallest, largest: own.size }),
    );
}
