/** All of a text on one line, as a report of an import has it; the screen shortens it. */
export function quoted(text: string): string {
  return excerpt(text, Number.POSITIVE_INFINITY);
}

/** As much of a text as a message can quote: on one line, `…` behind `most` characters. */
export function excerpt(text: string, most = 60): string {
  return shorten(text.trim().replace(/\s+/g, ' '), most);
}

/** The most UTF-16 units of any value that a message prints. */
export const longestValue = 300;

/** A text as written, `…` behind `most` UTF-16 units. */
export function shorten(text: string, most = longestValue): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
