/** The least of some numbers, however many, and of `ceiling`. */
export function least(numbers: Iterable<number>, ceiling = Number.POSITIVE_INFINITY): number {
  let found = ceiling;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
