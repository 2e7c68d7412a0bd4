import { breakTag } from '../model/index.ts';
import { parseMarkdown } from '../read/index.ts';

/** How a stretch of source stands for text: Markdown (in a note, past its quote marks), as it is, or a YAML scalar. */
export type Notation = 'markdown' | 'quote' | 'literal' | 'yaml';

/** For each UTF-16 unit of a text the stretch of source that stands for it; offsets in the source slice. */
export type Alignment = { readonly starts: readonly number[]; readonly ends: readonly number[] };

/**
 * Aligns a text with the source it was read from: escapes and character references stand for what they make,
 * a soft break with the indent after it for the space it became or for nothing.
 */
export function align(text: string, source: string, notation: Notation): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  const decode = decoder();
  for (const { 0: token, index } of source.matchAll(tokens[notationOf(source, notation)])) {
    const isText = token.startsWith('<') && text.startsWith(token, starts.length);
    const made = isText ? token : madeBy(token, notation, decode).replace(/^[\r\n]+$/, ' ');
    // What a text lacks was dropped on the way: a soft break beside Chinese, white space at a line's start.
    if (!text.startsWith(made, starts.length)) continue;
    for (let unit = 0; unit < made.length; unit++) {
      // Where nothing is decoded, as in the unknown reference `&x;`, each unit stands for itself.
      starts.push(made === token ? index + unit : index);
      ends.push(made === token ? index + unit + 1 : index + token.length);
    }
  }
  return { starts, ends };
}

const reference = '&(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{0,30});';
const markdown = (lineStart: string) =>
  new RegExp(
    `${breakTag}|\\\\[!-/:-@[-\`{-~]|${reference}|(?<![ \\t])[ \\t]*(?:\\r\\n|\\n|\\r)${lineStart}[ \\t]*|[\\s\\S]`,
    'g',
  );

/** The pieces of source that stand for one thing each. */
const tokens = {
  markdown: markdown(''),
  quote: markdown('(?: {0,3}>)?'),
  literal: /[\s\S]/g,
  plain: new RegExp(`${breakTag}|[\\s\\S]`, 'g'),
  single: new RegExp(`${breakTag}|''|[\\s\\S]`, 'g'),
  double: new RegExp(
    `${breakTag}|\\\\(?:x[\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4}|U[\\dA-Fa-f]{8}|[\\s\\S])|[\\s\\S]`,
    'g',
  ),
};

function notationOf(source: string, notation: Notation): keyof typeof tokens {
  if (notation !== 'yaml') return notation;
  if (source.startsWith('"')) return 'double';
  return source.startsWith("'") ? 'single' : 'plain';
}

function madeBy(token: string, notation: Notation, decode: (reference: string) => string): string {
  if (token.length === 1 || notation === 'literal') return token;
  if (token.startsWith('<')) return ' ';
  if (notation === 'yaml') return token === "''" ? "'" : madeByEscape(token.slice(1));
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('&')) return decode(token);
  return '\n';
}

/** Makes what a character reference stands for; each is parsed once, for a text may have thousands of one. */
function decoder(): (reference: string) => string {
  const known = new Map<string, string>();
  return (reference) => {
    const made = known.get(reference) ?? parsedReference(reference);
    known.set(reference, made);
    return made;
  };
}

function parsedReference(token: string): string {
  const [block] = parseMarkdown(`a${token}b`).children;
  const [inline] = block?.type === 'paragraph' ? block.children : [];
  return inline?.type === 'text' ? inline.value.slice(1, -1) : token;
}

/** YAML 1.2.2, 5.7, but for the controls that no source may hold. */
const escapes: Readonly<Record<string, string>> = { _: '\u00a0', N: '\u0085', L: '\u2028', P: '\u2029' };

function madeByEscape(letters: string): string {
  return letters.length === 1
    ? (escapes[letters] ?? letters)
    : String.fromCodePoint(Number.parseInt(letters.slice(1), 16));
}
