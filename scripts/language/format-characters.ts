/** Characters that stand in a text without being seen; global. */
export const formatCharacters = /\p{Cf}|[\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}|\u034f/gu;

const names: Readonly<Record<number, string>> = {
  173: 'SOFT HYPHEN',
  847: 'COMBINING GRAPHEME JOINER',
  1564: 'ARABIC LETTER MARK',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
};

/** The Unicode name of a format character, or what kind of one it is. */
export function formatCharacterName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const selector = (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint >= 0xe0100;
  return names[codePoint] ?? (selector ? 'VARIATION SELECTOR' : 'FORMAT CHARACTER');
}
