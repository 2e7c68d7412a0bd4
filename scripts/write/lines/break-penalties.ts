import { chineseStretches, chineseWords, greatest } from '../../language/index.ts';
import { breakClass } from './break-class.ts';
import { officialWords } from './official-words.ts';

const penalty = { bracket: 12, word: 8, clinging: 5, unknown: 4, edge: 3 } as const;

/** Characters that stay with what stands before them, as 的 and 省 do, but for those that begin a word, as in 区域. */
const clinging = new Set(
  '的地得了着过等省市县区镇乡村州化性型者率度力厅局委会院馆园所站港圈链群带线感战极军员师级版制',
);
/** Words that join: a line rather begins with one than ends with it. */
const joining = new Set('和与及或暨并');
/** A text of more clusters is no name or title. */
const longestName = 120;
const longestWord = greatest(Array.from(officialWords, (word) => word.length));

/**
 * For each place between clusters, how badly a title breaks there: well at a mark or bracket, before 和 and after
 * 的; not inside a word of official language or of the dictionary; worst inside brackets. The dictionary lacks official
 * words, so these go first, and running text is longer than what it is asked for.
 */
export function breakPenalties(clusters: readonly string[]): Float64Array {
  const penalties = new Float64Array(clusters.length + 1);
  const words = wordPlaces(clusters);
  let depth = 0;
  for (let place = 1; place < clusters.length; place++) {
    const [before, after] = [clusters[place - 1] ?? '', clusters[place] ?? ''];
    if (breakClass(before) === 'open') depth++;
    else if (isBracketEnd(before)) depth = Math.max(0, depth - 1);
    const pair = pairPenalty(before, after, place, words);
    penalties[place] = pair + (depth > 0 ? penalty.bracket : 0);
  }
  return penalties;
}

function pairPenalty(
  before: string,
  after: string,
  place: number,
  { inside, starts, ends }: WordPlaces,
): number {
  if (breakClass(before) === 'close' || breakClass(after) === 'open') return 0;
  if (inside.has(place)) return penalty.word;
  if (joining.has(after) || before === '的') return 0;
  if (joining.has(before)) return penalty.clinging;
  if (clinging.has(after) && !starts.has(place)) return penalty.clinging;
  return starts.has(place) || ends.has(place) ? penalty.edge : penalty.unknown;
}

/** Whether a place with this penalty lies inside a word. */
export function isInWord(found: number): boolean {
  return found % penalty.bracket === penalty.word;
}

function isBracketEnd(cluster: string): boolean {
  return /^[）》〉」』】〕〗］｝”’)\]}]$/u.test(cluster);
}

/** Places inside a word of two characters or more, at its start and at its end. */
type WordPlaces = {
  readonly inside: ReadonlySet<number>;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
};

/** The places of the words that are known; of two official ones the longer counts. */
function wordPlaces(clusters: readonly string[]): WordPlaces {
  const inside = new Set<number>();
  const starts = new Set<number>();
  const ends = new Set<number>();
  const add = (start: number, length: number) => {
    for (let place = start + 1; place < start + length; place++) inside.add(place);
    starts.add(start);
    ends.add(start + length);
  };
  for (let start = 0; start < clusters.length; ) {
    const length = wordLength(clusters, start);
    if (length > 0) add(start, length);
    start += Math.max(length, 1);
  }
  const official = new Set(inside);
  for (const { start, length } of clusters.length > longestName ? [] : dictionaryWords(clusters))
    if (length > 1 && !official.has(start) && !official.has(start + length)) add(start, length);
  return { inside, starts, ends };
}

function dictionaryWords(clusters: readonly string[]): { start: number; length: number }[] {
  return chineseStretches(clusters).flatMap(({ start, end }) => {
    let next = start;
    return chineseWords(clusters.slice(start, end).join('')).map((length) => {
      next += length;
      return { start: next - length, length };
    });
  });
}

const beginnings = new Set(Array.from(officialWords, ([first]) => first));

function wordLength(clusters: readonly string[], start: number): number {
  if (!beginnings.has(clusters[start])) return 0;
  for (let length = longestWord; length > 1; length--) {
    if (officialWords.has(clusters.slice(start, start + length).join(''))) return length;
  }
  return 0;
}
