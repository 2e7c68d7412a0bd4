/** What a character or a sequence could mean, and how it is written so that it means itself. */
type Escape = { readonly pattern: RegExp; readonly replacement: string };

/**
 * Anywhere in running text, in this order: the backslash comes first, so that no later one is doubled.
 * GitHub's dialect adds tables, strikethrough, footnotes, bare addresses, mentions, issues, emoji and formulas.
 */
const anywhere: readonly Escape[] = [
  // code spans, emphasis, strikethrough, links and footnotes, table cells, formulas
  { pattern: /[\\`*_~[\]|$]/g, replacement: '\\$&' },
  // an image, where a link follows
  { pattern: /!$/g, replacement: '\\!' },
  // tags, comments and addresses in angle brackets
  { pattern: /<(?=[A-Za-z/!?])/g, replacement: '\\<' },
  // character references
  { pattern: /&(?=#?[0-9A-Za-z]+;)/g, replacement: '\\&' },
  // a bare address, and an emoji's short name
  { pattern: /:(?=\/\/|[\w+-]+:)/g, replacement: '\\:' },
  { pattern: /(?<=www)\./gi, replacement: '\\.' },
  // a mail address, a mention
  { pattern: /@(?=[\w-])/g, replacement: '\\@' },
  // an issue's number
  { pattern: /(?<!&)#(?=\d)/g, replacement: '\\#' },
];

/** At the start of a line of a paragraph, after the escapes above. */
const atLineStart: readonly Escape[] = [
  // a heading; a quote; an underline that makes a heading; a list; a table's delimiter row
  { pattern: /^[#>=+-]|^:(?=-)/, replacement: '\\$&' },
  // an ordered list: only where white space follows
  { pattern: /^(\d{1,9})([.)])(?=[ \t]|$)/, replacement: '$1\\$2' },
];

/** White space that an editor does not show as it is, or that a line end would cut: all but the plain and full-width space. */
const oddSpace = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\ufeff]/g;

/** Escapes a text as running text of CommonMark and of GitHub's dialect; line starts are left to `escapeLine`. */
export function escapeText(text: string): string {
  return references(replaceAll(text, anywhere), oddSpace);
}

/** Escapes what could mean something only at the start or the end of a line; `line` is written Markdown. */
export function escapeLine(line: string): string {
  return escapeOuterSpace(replaceAll(line, atLineStart));
}

/** Escapes a heading's line: besides white space at its ends, only the marks that could close it. */
export function escapeHeading(line: string): string {
  return escapeOuterSpace(line.replace(/#$/, '\\#'));
}

/** Escapes a link's address for use between angle brackets. */
export function escapeUrl(url: string): string {
  return references(url.replace(/[\\<>&]/g, '\\$&'), oddSpace);
}

/** Keeps the plain spaces at a line's ends, which Markdown cuts off and a browser does not show. */
export function escapeOuterSpace(line: string): string {
  return references(line, /^ +| +$/g);
}

/** Escapes text in an HTML block, where Markdown means nothing, or an attribute's value in double quotes. */
export function escapeHtml(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (character) => htmlReferences[character] ?? character);
  return references(escaped, oddSpace);
}

const htmlReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function replaceAll(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, { pattern, replacement }) => result.replace(pattern, replacement), text);
}

/** Writes every character of the stretches found as a numeric character reference. */
function references(text: string, stretches: RegExp): string {
  return text.replace(stretches, (stretch) =>
    Array.from(stretch, (character) => `&#${character.codePointAt(0)};`).join(''),
  );
}
