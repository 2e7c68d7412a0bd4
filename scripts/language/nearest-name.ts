import leven, { closestMatch } from 'leven';

/** The known name most like one that is not known; empty where more than half of the longer one would change. */
export function nearestName(name: string, known: readonly string[]): string {
  const nearest = closestMatch(name, known);
  if (nearest === undefined) return '';
  return leven(name, nearest) <= Math.max(name.length, nearest.length) / 2 ? nearest : '';
}
