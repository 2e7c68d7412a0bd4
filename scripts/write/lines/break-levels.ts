import { keepsClose, keptStretches } from '../../language/index.ts';
import { type BreakClass, breakClass } from './break-class.ts';

/**
 * How willingly a line ends after a cluster: never; inside a word; there with a hyphen, in a name and in any other; inside a
 * stretch better kept whole; freely.
 */
export const breakLevel = { never: 0, word: 1, nameHyphen: 2, hyphen: 3, tied: 4, free: 5 } as const;
type BreakLevel = (typeof breakLevel)[keyof typeof breakLevel];

/** For each cluster, how willingly a line ends after it; `found` are their classes. */
export function breakLevels(
  clusters: readonly string[],
  found: readonly BreakClass[] = clusters.map(breakClass),
): Uint8Array {
  const classes = clusters.includes('’') ? withApostrophes(clusters, found) : found;
  const levels = new Uint8Array(clusters.length);
  for (let index = 0; index < clusters.length - 1; index++) {
    const isFree = isOrdinary(classes, clusters, index) && isOrdinary(classes, clusters, index + 1);
    levels[index] = isFree ? breakLevel.free : pairLevel(classes, clusters, index);
  }
  tie(clusters, levels);
  return levels;
}

function withApostrophes(clusters: readonly string[], found: readonly BreakClass[]): BreakClass[] {
  return found.map((each, index) =>
    clusters[index] === '’' && betweenLetters(clusters, index) ? 'word' : each,
  );
}

function betweenLetters(clusters: readonly string[], index: number): boolean {
  return [clusters[index - 1], clusters[index + 1]].every(
    (neighbour) => neighbour !== undefined && /^[A-Za-zÀ-ɏ]/u.test(neighbour),
  );
}

/** Most of a text: a Chinese character, with another beside it no reason against a break. */
function isOrdinary(classes: readonly BreakClass[], clusters: readonly string[], index: number): boolean {
  return classes[index] === 'other' && clusters[index] !== '／';
}

/** The level between the cluster at `index` and the next. */
function pairLevel(classes: readonly BreakClass[], clusters: readonly string[], index: number): BreakLevel {
  const before = classes[index] ?? 'other';
  const after = classes[index + 1] ?? 'other';
  if (after === 'space') return breakLevel.never;
  if (before === 'space') return after === 'close' ? breakLevel.never : breakLevel.free;
  if (before === 'glue' || after === 'glue' || after === 'script') return breakLevel.never;
  if (inWord(classes, clusters, index)) {
    return isPartEnd(clusters, index) || isLabelEnd(classes, clusters, index)
      ? breakLevel.tied
      : breakLevel.word;
  }
  if (after === 'close' || before === 'open') return breakLevel.never;
  if (before === 'leader' && after === 'leader') return breakLevel.never;
  if (before === 'prefix' && after === 'digit') return breakLevel.never;
  const mark = clusters[index] ?? '';
  if (slash.test(clusters[index + 1] ?? '')) return breakLevel.never;
  if (slash.test(mark)) return breakLevel.tied;
  if (after === 'digit' && /^[—–～·．.]$/u.test(mark)) return breakLevel.tied;
  // an item's number, as in ；4.统筹
  if (classes[index - 1] === 'digit' && /^[．.]$/u.test(mark)) return breakLevel.tied;
  return breakLevel.free;
}

/** 分隔号 stands at no line's start and rather at none's end: GB/T 15834-2011, 5.1. */
const slash = /^[/／]$/u;

/** After a part of an address or a long token; the two of // stay together. */
function isPartEnd(clusters: readonly string[], index: number): boolean {
  return '/-_?&='.includes(clusters[index] ?? '') && clusters[index + 1] !== '/';
}

/** Inside a Latin word, number or address: 1,234.56, www.gov.cn, it’s. */
function inWord(classes: readonly BreakClass[], clusters: readonly string[], index: number): boolean {
  const solid = (at: number) => ['word', 'digit', 'script'].includes(classes[at] ?? 'other');
  const mark = (at: number) => /^[.,:;?!]$/u.test(clusters[at] ?? '');
  if (solid(index)) return solid(index + 1) || (mark(index + 1) && solid(index + 2));
  return mark(index) && solid(index - 1) && solid(index + 1);
}

/** The dot of an address: between letters, not in a number. */
function isLabelEnd(classes: readonly BreakClass[], clusters: readonly string[], index: number): boolean {
  return clusters[index] === '.' && (classes[index - 1] === 'word' || classes[index + 1] === 'word');
}

/** Lowers the free breaks inside the stretches better kept whole. */
function tie(clusters: readonly string[], levels: Uint8Array): void {
  const stretches = keptStretches(clusters.join(''));
  if (stretches.length === 0) return;
  const ends: number[] = [];
  let length = 0;
  for (const cluster of clusters) {
    length += cluster.length;
    ends.push(length);
  }
  let cluster = 0;
  let before = 0;
  for (const { start, end } of stretches) {
    if (start < before) cluster = 0;
    before = start;
    while ((ends[cluster] ?? end) <= start) cluster++;
    for (let at = cluster; (ends[at] ?? end) < end; at++) {
      const level = keepsClose(clusters[at] ?? '', clusters[at + 1] ?? '') ? 'word' : 'tied';
      levels[at] = Math.min(levels[at] ?? 0, breakLevel[level]);
    }
  }
}
