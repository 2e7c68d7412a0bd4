/** Twentieths of a point, OOXML's unit of length, from points: whole, as the format demands. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Whole twips of lengths that lie side by side: they add up to the twips of their sum. */
export function twipsOfAll(points: readonly number[]): number[] {
  let sum = 0;
  return points.map((length) => {
    const start = twips(sum);
    sum += length;
    return twips(sum) - start;
  });
}
