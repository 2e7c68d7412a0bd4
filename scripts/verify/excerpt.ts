const before = 8;
const after = 16;

/** A short stretch of each text around the first place where they differ, `…` where it is cut. */
export function excerpts(expected: string, found: string): { expected: string; found: string } {
  let common = 0;
  while (common < expected.length && expected[common] === found[common]) common++;
  return { expected: excerpt(expected, common), found: excerpt(found, common) };
}

/** A short stretch of a text round an offset. */
export function excerpt(text: string, offset = 0): string {
  const start = wholeCharacter(text, Math.max(0, offset - before));
  const end = wholeCharacter(text, Math.min(text.length, offset + after));
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Steps back where an offset would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
