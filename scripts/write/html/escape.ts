const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** White space that an editor does not show as it is, or that a parser would change: all but blank, tab and full-width space. */
const oddSpace = /[\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\ufeff]/g;

/** Escapes text, or an attribute's value in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => marks[character] ?? character)
    .replace(oddSpace, (space) => `&#${space.charCodeAt(0)};`);
}

/** A name as a string of CSS: nothing in it ends the string, or the element that the style sheet stands in. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<>&\x00-\x1f\x7f]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
