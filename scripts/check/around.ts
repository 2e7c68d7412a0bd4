/** The text round a stretch, so that a message shows where a mark stands. */
export function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 4), start).replace(/^[\udc00-\udfff]/, '');
  const after = text.slice(end, end + 4).replace(/[\ud800-\udbff]$/, '');
  return before + text.slice(start, end) + after;
}
