/** The font of cells without a style: columns are measured by its digits, 8 pixels wide each as 宋体 of 11 points has them. */
export const defaultFont = '<sz val="11"/><name val="宋体"/><charset val="134"/>';
const digit = 8;

/** Pixels in a point: Excel counts 96 to the inch. */
const pixels = 96 / 72;

/** Whole pixels of columns between `edges`, which are points from the sheet's left: together no wider than all of it. */
export function columnPixels(edges: readonly number[]): number[] {
  const last = edges.length - 1;
  const at = edges.map((edge, index) => (index === last ? Math.floor : Math.round)(edge * pixels));
  return at.slice(1).map((edge, index) => Math.max(1, edge - (at[index] ?? 0)));
}

/** Points of pixels. */
export function pointsOf(count: number): number {
  return count / pixels;
}

/**
 * A column's width as a file states it, in digits of the default font: `pixels / digit`, in steps of 1/256 (ECMA-376-1,
 * 18.3.1.13). Excel shows the same less the 5 pixels it keeps free beside the text: `(pixels − 5) / digit`.
 */
export function widthInDigits(count: number): number {
  return Math.floor((count / digit) * 256) / 256;
}
