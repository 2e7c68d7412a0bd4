/** A text as the set of its pairs of neighbouring characters. */
export type TextPairs = ReadonlySet<string>;

export function textPairs(text: string): TextPairs {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs.size === 0 && text !== '' ? new Set([text]) : pairs;
}

/** Dice's likeness of two texts, 0 to 1. */
export function likenessOf(one: TextPairs, other: TextPairs): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
