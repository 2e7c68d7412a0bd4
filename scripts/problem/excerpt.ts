/** All of a text on one line, as a report of an import has it; the screen shortens it. */
export function quoted(text: string): string {
  return excerpt(text, Number.POSITIVE_INFINITY);
}

/** As much of a text as a message can quote: on one line, `…` behind `most` characters. */
export function excerpt(text: string, most = 60): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
