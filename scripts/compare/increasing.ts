/**
 * Where the longest increasing run of `values` stands, by index; with `weights`, the one whose weights add up to most.
 * Of several it is one that ends with the least value.
 */
export function longestIncreasing(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): ReadonlySet<number> {
  /** Runs so far, none of which ends with a greater value without adding up to more. */
  const runs: { readonly end: number; readonly sum: number }[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(values, runs[middle]?.end) < value) low = middle + 1;
      else high = middle;
    }
    const shorter = runs[low - 1];
    const sum = (shorter?.sum ?? 0) + (weights[index] ?? 0);
    before[index] = shorter?.end;
    let dominated = low;
    while (dominated < runs.length && (runs[dominated]?.sum ?? 0) <= sum) dominated += 1;
    // One that ends with the same value and adds up to more stays.
    if (valueAt(values, runs[low]?.end) === value && dominated === low) return;
    runs.splice(low, dominated - low, { end: index, sum });
  });
  const run = new Set<number>();
  for (let at = runs.at(-1)?.end; at !== undefined; at = before[at]) run.add(at);
  return run;
}

function valueAt(values: readonly number[], index: number | undefined): number {
  return (index === undefined ? undefined : values[index]) ?? Number.NEGATIVE_INFINITY;
}
