/** The name of a code point, of a text's its first, such as `U+0007`. */
export function codePointName(character: string | number): string {
  const code = typeof character === 'number' ? character : (character.codePointAt(0) ?? 0);
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
