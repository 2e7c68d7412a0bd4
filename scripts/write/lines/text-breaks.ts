import { type BreakClass, breakClass } from './break-class.ts';
import { breakLevels } from './break-levels.ts';
import { breakPenalties } from './break-penalties.ts';
import { runningSum } from './running-sum.ts';

/** Where the lines of a text may end, in whatever size it is set: each found when it is first asked for. */
export type TextBreaks = {
  readonly classes: () => readonly BreakClass[];
  /** Whether the text is made of Latin words rather than of Chinese characters. */
  readonly isLatin: () => boolean;
  readonly levels: () => Uint8Array;
  readonly penalties: () => Float64Array;
  /** How many characters other than marks and spaces stand before each place. */
  readonly solids: () => Float64Array;
};

const marks: ReadonlySet<BreakClass> = new Set(['space', 'open', 'close', 'glue']);

/** What a text's clusters say of where its lines may end. */
export function textBreaks(clusters: readonly string[]): TextBreaks {
  let classes: readonly BreakClass[] | undefined;
  let levels: Uint8Array | undefined;
  let penalties: Float64Array | undefined;
  let solids: Float64Array | undefined;
  const findClasses = () => {
    classes ??= clusters.map(breakClass);
    return classes;
  };
  return {
    classes: findClasses,
    isLatin: () => areLatin(findClasses()),
    levels: () => {
      levels ??= breakLevels(clusters, findClasses());
      return levels;
    },
    penalties: () => {
      penalties ??= breakPenalties(clusters);
      return penalties;
    },
    solids: () => {
      solids ??= runningSum(findClasses().map((found) => !marks.has(found)));
      return solids;
    },
  };
}

function areLatin(classes: readonly BreakClass[]): boolean {
  let words = 0;
  let others = 0;
  for (const found of classes) {
    if (found === 'word') words++;
    else if (found === 'other') others++;
  }
  return words > 4 * others;
}
