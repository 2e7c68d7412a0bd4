import { formatCharacterName, formatCharacters } from '../../language/index.ts';

/** The text as it is seen. */
export function visibleText(text: string): string {
  return text.replace(formatCharacters, '');
}

/** Every format character of the text, in order, with its Unicode name. */
export function formatCharactersIn(text: string): { index: number; codePoint: number; name: string }[] {
  return [...text.matchAll(formatCharacters)].map(({ 0: character, index }) => ({
    index,
    codePoint: character.codePointAt(0) ?? 0,
    name: formatCharacterName(character),
  }));
}
