const plain = '0123456789+-−=()n';
const shifted: Readonly<Record<string, string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ',
  subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ',
};

/** A raised or lowered text (`w:vertAlign`) in Unicode's own characters; undefined where it has not all of them. */
export function shiftedText(text: string, align: string | undefined): string | undefined {
  const characters = Array.from(shifted[align ?? ''] ?? '');
  const found = Array.from(text, (character) =>
    /\s/.test(character) ? character : characters[plain.indexOf(character)],
  );
  return found.every((one) => one !== undefined) ? found.join('') : undefined;
}
