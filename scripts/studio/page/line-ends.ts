/** How all lines of a text end; where they differ, a carriage return is a character like any other, so that each stays. */
export function endOf(text: string): string {
  const [end = '\n', ...others] = new Set(text.match(/\r\n?|\n/gu));
  return others.length === 0 ? end : '\n';
}
