import { type Document, type Role, roles } from '../document/index.ts';
import { nearestName } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { PlacedStyle } from './style.ts';

/** Roles that texts have without a template's asking: a heading, a paragraph, an item, a cell, the page's number. */
const givenAnyway: readonly Role[] = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'listItem',
  'tableHead',
  'tableText',
  'tableItem',
  'pageNumber',
];

/**
 * What a style sheet says that nothing is set by: roles no template gives (`used` are those they do), fonts no role
 * names, and widths of columns that no table of the documents has.
 */
export function checkStyle(
  { value: style, placeOf }: PlacedStyle,
  used: ReadonlySet<Role>,
  documents: readonly Document[],
): Problem[] {
  const unusedRoles = roles.filter((role) => !used.has(role) && !givenAnyway.includes(role));
  const fonts = new Set(Object.values(style.roles).map(({ font }) => font));
  const unusedFonts = [...style.fonts.keys()].filter((font) => !fonts.has(font));
  return [
    ...unusedRoles.map((role) => problem('style-role-unused', placeOf(['roles', role], 'key'), { role })),
    ...unusedFonts.map((font) => problem('style-font-unused', placeOf(['fonts', font], 'key'), { font })),
    ...checkWidths({ value: style, placeOf }, documents),
  ];
}

/** Without any document nothing is known of their columns. */
function checkWidths({ value: style, placeOf }: PlacedStyle, documents: readonly Document[]): Problem[] {
  const names = new Set(
    documents.flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'table' ? block.columns.map(({ name }) => name) : [])),
    ),
  );
  const unused =
    documents.length === 0 ? [] : [...style.table.widths.keys()].filter((name) => !names.has(name));
  return unused.map((column) => {
    const suggestion = nearestName(column, [...names]);
    return problem('style-width-unused', placeOf(['table', 'widths', column], 'key'), { column, suggestion });
  });
}
