/** The greatest of some numbers, however many, and of `floor`. */
export function greatest(numbers: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let found = floor;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
