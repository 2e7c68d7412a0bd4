import type { RoleStyle } from './style.ts';

/** Items of lists in cells where a style sheet does not write how they are: as the text of cells, with a style of their own in Word. */
export function unhungItem(tableText: RoleStyle): RoleStyle {
  return { ...tableText, wordStyle: `${tableText.wordStyle}（列表）`, hangingIndent: 0 };
}
