import { textWeight } from './text-weight.ts';

/** Words that follow one another, and how much they say. */
export type Stretch = { readonly words: readonly string[]; readonly weight: number };

/** Words in one another's place, behind those that both versions have. */
export type Edit = { readonly same: Stretch; readonly deleted: Stretch; readonly inserted: Stretch };

export function stretchOf(words: readonly string[]): Stretch {
  return { words, weight: textWeight(words.join('')) };
}

export function joinStretches(...stretches: readonly Stretch[]): Stretch {
  return {
    words: stretches.flatMap(({ words }) => words),
    weight: stretches.reduce((sum, { weight }) => sum + weight, 0),
  };
}
