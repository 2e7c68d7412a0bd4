import type { BreakClass } from './break-class.ts';
import { breakLevel } from './break-levels.ts';
import { blankSide, blankWidth } from './mark-blank.ts';
import { runningSum } from './running-sum.ts';
import type { TextBreaks } from './text-breaks.ts';

/** What a line that ends inside a word is drawn with; one `inName` parts only a word that is wider than its line. */
export type Hyphen = { readonly width: number; readonly inName: boolean };

/** Clusters of one paragraph with their widths, in any one unit. */
export type Measured = {
  readonly clusters: readonly string[];
  /** Where the clusters let lines end. */
  readonly breaks: TextBreaks;
  readonly widths: readonly number[];
  /** The width of a Chinese character. */
  readonly em: number;
  /** For each cluster, whether the gap after it may grow: not inside a Latin word. */
  readonly stretches: readonly boolean[];
  /** For each cluster, the hyphen that a line which ends after it is drawn with; nothing where none may. */
  readonly hyphens?: readonly (Hyphen | undefined)[];
};

/** A paragraph as the line breaker asks about it: every answer about a stretch of it takes the same short time. */
export type LineText = {
  readonly length: number;
  readonly em: number;
  /** Whether it is made of Latin words rather than of Chinese characters: only the spaces between them may grow. */
  readonly isLatin: boolean;
  readonly isSpace: (index: number) => boolean;
  /** Whether a bracket or quotation mark opens here. */
  readonly opens: (index: number) => boolean;
  /** The end of a line without the spaces that hang there. */
  readonly seen: (end: number) => number;
  readonly width: (start: number, end: number) => number;
  /** The width of a line: without the spaces that hang at its end, with its hyphen. */
  readonly lineWidth: (start: number, end: number) => number;
  /** The width of the hyphen of a line that ends here; 0 where it has none. */
  readonly hyphen: (end: number) => number;
  /** What the marks of a line may give up together; one that opens at its start keeps its blank. */
  readonly blank: (start: number, end: number) => number;
  /** How many gaps of a line may grow. */
  readonly gaps: (start: number, end: number) => number;
  /** How many characters other than marks and spaces there are. */
  readonly solids: (start: number, end: number) => number;
  /** The last place up to `index` where a line may end at this level or a freer one; 0 if none. */
  readonly breakBefore: (level: number, index: number) => number;
  /** The first place after `index` where a line may end at this level or a freer one; the text's end if none. */
  readonly breakAfter: (level: number, index: number) => number;
};

/** The classes in which there are marks with a blank half. */
const squeezable: ReadonlySet<BreakClass> = new Set(['open', 'close']);

/** Reads a paragraph once, so that stretches of it can be compared; what few texts are asked for, when it is asked. */
export function lineText({ clusters, breaks, widths, em, stretches, hyphens }: Measured): LineText {
  const classes = breaks.classes();
  const levels = hyphens ? withHyphens(breaks.levels(), hyphens) : breaks.levels();
  const isSpace = (index: number) => classes[index] === 'space';
  const blankOf = (index: number) =>
    squeezable.has(classes[index] ?? 'other') ? blankWidth(clusters[index] ?? '', widths[index] ?? 0, em) : 0;
  const totals = runningSum(widths);
  let blankTotals: Float64Array | undefined;
  let gapTotals: Float64Array | undefined;
  const solidTotals = breaks.solids();
  const seen = seenEnds(clusters.length, isSpace);
  const before: Int32Array[] = [];
  const after: Int32Array[] = [];
  const between = (sums: Float64Array, start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0);
  const width = (start: number, end: number) => between(totals, start, end);
  const hyphen = (end: number) =>
    hyphenLevels.has(levels[end - 1] ?? 0) ? (hyphens?.[end - 1]?.width ?? 0) : 0;
  return {
    length: clusters.length,
    em,
    isLatin: breaks.isLatin(),
    isSpace,
    opens: (index) => classes[index] === 'open',
    seen: (end) => seen[end] ?? end,
    width,
    lineWidth: (start, end) => width(start, seen[end] ?? end) + hyphen(end),
    hyphen,
    blank: (start, end) => {
      blankTotals ??= runningSum(clusters.map((_, index) => blankOf(index)));
      const kept = end > start && blankSide(clusters[start] ?? '') === 'before' ? blankOf(start) : 0;
      return between(blankTotals, start, end) - kept;
    },
    gaps: (start, end) => {
      gapTotals ??= runningSum(stretches);
      return end > start ? between(gapTotals, start, end - 1) : 0;
    },
    solids: (start, end) => between(solidTotals, start, end),
    breakBefore: (level, index) => {
      before[level] ??= breaksBefore(levels, level);
      return before[level][index] ?? 0;
    },
    breakAfter: (level, index) => {
      after[level] ??= breaksAfter(levels, level);
      return after[level][index] ?? clusters.length;
    },
  };
}

const hyphenLevels: ReadonlySet<number> = new Set([breakLevel.nameHyphen, breakLevel.hyphen]);

function withHyphens(levels: Uint8Array, hyphens: readonly (Hyphen | undefined)[]): Uint8Array {
  return levels.map((level, index) => {
    const hyphen = hyphens[index];
    if (level !== breakLevel.word || !hyphen) return level;
    return hyphen.inName ? breakLevel.nameHyphen : breakLevel.hyphen;
  });
}

function seenEnds(length: number, isSpace: (index: number) => boolean): Int32Array {
  const ends = new Int32Array(length + 1);
  for (let index = 0; index < length; index++)
    ends[index + 1] = isSpace(index) ? (ends[index] ?? 0) : index + 1;
  return ends;
}

function breaksBefore(levels: Uint8Array, level: number): Int32Array {
  const found = new Int32Array(levels.length + 1);
  for (let index = 1; index <= levels.length; index++)
    found[index] = (levels[index - 1] ?? 0) >= level ? index : (found[index - 1] ?? 0);
  return found;
}

function breaksAfter(levels: Uint8Array, level: number): Int32Array {
  const found = new Int32Array(levels.length + 1).fill(levels.length);
  for (let index = levels.length - 1; index >= 0; index--)
    found[index] = (levels[index] ?? 0) >= level ? index + 1 : (found[index + 1] ?? levels.length);
  return found;
}
