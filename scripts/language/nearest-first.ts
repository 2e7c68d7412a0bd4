import leven from 'leven';

/** Known names, those most like one that is not known first; names as like as each other stay in their order. */
export function nearestFirst(name: string, known: readonly string[]): string[] {
  const distances = new Map(known.map((one) => [one, one.includes(name) ? 0 : leven(name, one)]));
  return known.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
