/** What a word counts, for most words of Chinese have two characters. */
export const wordWeight = 2;

const character = /[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** How much a text says: one for each Chinese character, two for a number or a word of letters; marks and spaces say nothing. */
export function textWeight(text: string): number {
  const characters = text.match(character)?.length ?? 0;
  const words = text.replace(character, ' ').match(word)?.length ?? 0;
  return characters + wordWeight * words;
}
