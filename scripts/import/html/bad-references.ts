import type { ParserError } from 'parse5';
import { codePointName } from '../../language/index.ts';
import { type Place, type Problem, problem } from '../../problem/index.ts';
import { placeIn } from '../../read/index.ts';

const bad = /^(?:null|surrogate)-character-reference$|^character-reference-outside-unicode-range$/;
const numbered = /\\[!-/:-@[-`{-~]|&#(?:x([\da-f]+)|(\d+));?/gi;

/** What a parser says of a reference to NUL, a surrogate or beyond Unicode, of which it makes U+FFFD. */
export function badReference({ code, ...at }: ParserError, html: string, file: string): Problem[] {
  if (!bad.test(code)) return [];
  const start = html.lastIndexOf('&', at.endOffset);
  const [token] = html.slice(start).matchAll(numbered);
  return token ? problemOf(token, { file, line: at.startLine, column: at.startCol }) : [];
}

/** Such references in a page of Markdown. */
export function badReferencesIn(markdown: string, file: string): Problem[] {
  const placeAt = placeIn(markdown, file);
  return [...markdown.matchAll(numbered)].flatMap((token) => {
    const code = codeOf(token);
    const isBad = code !== undefined && (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff));
    return isBad ? problemOf(token, placeAt(token.index, token.index + token[0].length)) : [];
  });
}

function problemOf(token: RegExpMatchArray, place: Place): Problem[] {
  const code = codeOf(token);
  return code === undefined
    ? []
    : [
        problem('forbidden-character', place, {
          case: 'reference',
          text: token[0],
          codePoint: codePointName(code),
        }),
      ];
}

function codeOf([, hex, decimal]: RegExpMatchArray): number | undefined {
  if (hex !== undefined) return Number.parseInt(hex, 16);
  return decimal === undefined ? undefined : Number(decimal);
}
