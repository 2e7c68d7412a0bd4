import { closestMatch } from 'leven';

/** The known name most like one that is not; empty where half of it or more would have to change. */
export function nearestName(name: string, known: readonly string[]): string {
  return closestMatch(name, known, { maxDistance: Math.ceil(name.length / 2) }) ?? '';
}
