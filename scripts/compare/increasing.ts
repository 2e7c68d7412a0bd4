/** Where the longest increasing run of `values` stands, by index; of several, the one that patience sorting ends with. */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  /** By length less one: the index of the least value a run of that length ends with. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(values, ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(at);
  return run;
}

function valueAt(values: readonly number[], index: number | undefined): number {
  return (index === undefined ? undefined : values[index]) ?? Number.NEGATIVE_INFINITY;
}
