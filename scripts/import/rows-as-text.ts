/** How many stretches of rows are named before the others are left out. */
const most = 10;

/** Rows of a table, counted from 1 and in order, as a message names them: `3—7、9`; of very many the first and the last. */
export function rowsAsText(rows: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open?.last === row - 1) open.last = row;
    else stretches.push({ first: row, last: row });
  }
  const texts = stretches.flatMap(({ first, last }) => {
    if (last - first > 1) return [`${first}—${last}`];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
  return (texts.length > most + 2 ? [...texts.slice(0, most), '…', ...texts.slice(-1)] : texts).join('、');
}
