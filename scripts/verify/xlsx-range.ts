/** Rows and columns of a sheet, from 0; the ends are behind the last. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Reads `A3:E27`, `$A$3:$E$27`, `$3:$4` or `B2`; undefined where it is none of these. */
export function parseRange(text: string): Range | undefined {
  const [, left, top, , right, bottom] =
    /^\$?([A-Z]{0,3})\$?(\d+)(:\$?([A-Z]{0,3})\$?(\d+))?$/.exec(text) ?? [];
  if (left === undefined) return undefined;
  const first = left === '' ? 0 : columnOf(left);
  const last = right === undefined ? first : right === '' ? Number.POSITIVE_INFINITY : columnOf(right);
  return { top: Number(top) - 1, left: first, bottom: Number(bottom ?? top), right: last + 1 };
}

/** A range without rows. */
export function openRange(top: number): Range {
  return { top, left: 0, bottom: top, right: 0 };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
