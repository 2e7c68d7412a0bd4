import { breakLevel, breakLevels } from './break-levels.ts';
import { breakPenalties, isInWord } from './break-penalties.ts';
import { clustersOf } from './clusters.ts';

/** So much of each line tells what words stand at its ends, in clusters. */
const context = 20;

/** Whether a word, number or other stretch better kept whole begins on one line and ends on the next. */
export function partsWord(line: string, next: string): boolean {
  const tail = clustersOf(line).slice(-context);
  const clusters = [...tail, ...clustersOf(next).slice(0, context)];
  if (tail.length === 0 || tail.length === clusters.length) return false;
  const level = breakLevels(clusters)[tail.length - 1] ?? breakLevel.free;
  return level < breakLevel.free || isInWord(breakPenalties(clusters)[tail.length] ?? 0);
}
