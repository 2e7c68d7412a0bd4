import { type BreakClass, breakClass } from './break-class.ts';

/** How willingly a line ends after a cluster: never; inside a word; inside a stretch better kept whole; freely. */
export const breakLevel = { never: 0, word: 1, tied: 2, free: 3 } as const;
type BreakLevel = (typeof breakLevel)[keyof typeof breakLevel];

/** Stretches kept on one line where it is long enough. */
const tied = [
  // 文号, as in 浙政发〔2023〕12号
  /〔\d{4}〕\d+号/gu,
  // from–to, with a unit: 2018—2022年, 第1—3年, 50％～60％
  /第?\d[\d.,]*[年月日号%％℃]?[—–～~-]\d[\d.,]*[年月日号条款项个%％℃]?/gu,
  // a date; an ordinal
  /\d+年(?:\d+月)?(?:\d+日)?|\d+月\d+日|第\d+[年期章条款项届批次]?/gu,
  // a number and a Latin unit after it
  /\d[\d.,]*[ \u00a0]?(?:[kcmμ]?m[²³23]?|[km]?g|[kMGT]?(?:W|Wh|B|Hz|V)|h|min|s|t)(?![A-Za-z])/gu,
];

/** Two characters of which one is a number and the other counts it: parted only where a number would be. */
const withUnit = /^(?:\d[^\d〔〕—–～~（）()-]|第\d)$/u;

/** For each cluster, how willingly a line ends after it. */
export function breakLevels(clusters: readonly string[]): Uint8Array {
  const classes = clusters.map((cluster, index) => {
    const found = breakClass(cluster);
    return cluster === '’' && betweenLetters(clusters, index) ? 'word' : found;
  });
  const levels = new Uint8Array(clusters.length);
  for (let index = 0; index < clusters.length - 1; index++) {
    levels[index] = pairLevel(classes, clusters, index);
  }
  tie(clusters, levels);
  return levels;
}

function betweenLetters(clusters: readonly string[], index: number): boolean {
  return [clusters[index - 1], clusters[index + 1]].every(
    (neighbour) => neighbour !== undefined && /^[A-Za-zÀ-ɏ]/u.test(neighbour),
  );
}

/** The level between the cluster at `index` and the next. */
function pairLevel(classes: readonly BreakClass[], clusters: readonly string[], index: number): BreakLevel {
  const before = classes[index] ?? 'other';
  const after = classes[index + 1] ?? 'other';
  if (after === 'space') return breakLevel.never;
  if (before === 'space') return after === 'close' ? breakLevel.never : breakLevel.free;
  if (before === 'glue' || after === 'glue') return breakLevel.never;
  if (inWord(classes, clusters, index)) {
    return '/-_?&='.includes(clusters[index] ?? '') || isLabelEnd(classes, clusters, index)
      ? breakLevel.tied
      : breakLevel.word;
  }
  if (after === 'close' || before === 'open') return breakLevel.never;
  if (before === 'leader' && after === 'leader') return breakLevel.never;
  if (before === 'prefix' && after === 'digit') return breakLevel.never;
  const mark = clusters[index] ?? '';
  if (after === 'digit' && /^[—–～·．.]$/u.test(mark)) return breakLevel.tied;
  // an item's number, as in ；4.统筹
  if (classes[index - 1] === 'digit' && /^[．.]$/u.test(mark)) return breakLevel.tied;
  return breakLevel.free;
}

/** Inside a Latin word, number or address: 1,234.56, www.gov.cn, it’s. */
function inWord(classes: readonly BreakClass[], clusters: readonly string[], index: number): boolean {
  const solid = (at: number) => classes[at] === 'word' || classes[at] === 'digit';
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
  const text = clusters.join('');
  if (!/\d/u.test(text)) return;
  const ends: number[] = [];
  let length = 0;
  for (const cluster of clusters) {
    length += cluster.length;
    ends.push(length);
  }
  for (const stretch of tied) {
    let cluster = 0;
    for (const match of text.matchAll(stretch)) {
      const end = match.index + match[0].length;
      while ((ends[cluster] ?? end) <= match.index) cluster++;
      for (; (ends[cluster] ?? end) < end; cluster++) {
        const level = withUnit.test(clusters.slice(cluster, cluster + 2).join('')) ? 'word' : 'tied';
        levels[cluster] = Math.min(levels[cluster] ?? 0, breakLevel[level]);
      }
    }
  }
}
