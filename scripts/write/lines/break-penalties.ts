import { breakClass } from './break-class.ts';
import { officialWords } from './official-words.ts';

const penalty = { bracket: 12, word: 5, clinging: 4, unknown: 3, edge: 2 } as const;

/** Characters that stay with what stands before them, as 的 and 省 do. */
const clinging = new Set('的地得了着过等省市县区镇乡村州化性型者率度力');
/** Words that join: a line rather begins with one than ends with it. */
const joining = new Set('和与及或暨并');
const longestWord = Math.max(...Array.from(officialWords, (word) => word.length));

/**
 * For each place between clusters, how badly a title breaks there: well at a mark or bracket, before 和 and after
 * 的; not inside a word of official language; worst inside brackets. A rule of its own rather than a dictionary of
 * the machine's, which differs from one version of Node to the next.
 */
export function breakPenalties(clusters: readonly string[]): Float64Array {
  const penalties = new Float64Array(clusters.length + 1);
  const { inside, edges } = wordPlaces(clusters);
  let depth = 0;
  for (let place = 1; place < clusters.length; place++) {
    const [before, after] = [clusters[place - 1] ?? '', clusters[place] ?? ''];
    if (breakClass(before) === 'open') depth++;
    else if (isBracketEnd(before)) depth = Math.max(0, depth - 1);
    const pair = pairPenalty(before, after, inside.has(place), edges.has(place));
    penalties[place] = pair + (depth > 0 ? penalty.bracket : 0);
  }
  return penalties;
}

function pairPenalty(before: string, after: string, insideWord: boolean, wordEdge: boolean): number {
  if (breakClass(before) === 'close' || breakClass(after) === 'open') return 0;
  if (insideWord) return penalty.word;
  if (joining.has(after) || before === '的') return 0;
  if (joining.has(before) || clinging.has(after)) return penalty.clinging;
  return wordEdge ? penalty.edge : penalty.unknown;
}

function isBracketEnd(cluster: string): boolean {
  return /^[）》〉」』】〕〗］｝”’)\]}]$/u.test(cluster);
}

/** Which places lie inside a known word, and which at its start or end; of two words the longer counts. */
function wordPlaces(clusters: readonly string[]): { inside: Set<number>; edges: Set<number> } {
  const inside = new Set<number>();
  const edges = new Set<number>();
  for (let start = 0; start < clusters.length; ) {
    const length = wordLength(clusters, start);
    for (let place = start + 1; place < start + length; place++) inside.add(place);
    if (length > 0) edges.add(start).add(start + length);
    start += Math.max(length, 1);
  }
  return { inside, edges };
}

function wordLength(clusters: readonly string[], start: number): number {
  for (let length = longestWord; length > 1; length--) {
    if (officialWords.has(clusters.slice(start, start + length).join(''))) return length;
  }
  return 0;
}
