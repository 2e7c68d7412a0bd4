/** Excel's limit, in UTF-16 units. */
const longest = 31;
/** What no sheet may be called whatever its letters' case: Excel keeps it for changes. */
const reserved = 'history';

/**
 * A text as the name of a sheet: without the characters Excel forbids there and no apostrophe at either end, shortened to 31
 * characters. `taken` are the names that the others have; `fallback` stands where nothing is left.
 */
export function sheetName(text: string, fallback: string, taken: readonly string[]): string {
  const plain = trim(text.replace(/[[\]:*?/\\\p{C}]/gu, '').replace(/\s+/g, ' '));
  const name = trim(shorten(plain, longest)) || fallback;
  const isTaken = (one: string) =>
    [reserved, ...taken].some((other) => other.toLowerCase() === one.toLowerCase());
  let unique = name;
  for (let count = 2; isTaken(unique); count++)
    unique = `${shorten(name, longest - String(count).length)}${count}`;
  return unique;
}

function trim(text: string): string {
  return text.replace(/^['\s]+|['\s]+$/g, '');
}

/** Cut after so many units, never within a character. */
function shorten(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}
