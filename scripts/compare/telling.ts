/** A number, a word of letters, or one character of a writing that leaves no space between words. */
const token = /\d[\d.,]*|[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+|[\p{L}\p{So}]/gu;

/**
 * What a text is known again by: its pairs of neighbouring characters or words. Marks between them tell nothing, and
 * two numbers are the same or not: “到2025年” and “到2027年” share no digits.
 */
export function telling(text: string): ReadonlySet<string> {
  const tokens = text.match(token) ?? [];
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < tokens.length; at += 1) pairs.add(`${tokens[at]} ${tokens[at + 1]}`);
  return pairs.size > 0 || text === '' ? pairs : new Set([text]);
}
