import { type Problem, problem, type Result } from '../problem/index.ts';
import { type PlaceAt, placeIn, writtenText } from '../read/index.ts';

/** A template's text, its line ends LF, and the places in it. */
export type TemplateText = {
  readonly text: string;
  readonly placeAt: PlaceAt;
  /** The offset of a position as Handlebars gives it: lines from 1, columns from 0. */
  readonly offsetOf: (position: { readonly line: number; readonly column: number }) => number;
};

/** Reads a template's bytes; what is no UTF-8, and characters no document may hold, are problems. */
export function readTemplateText(bytes: Uint8Array, file: string): Result<TemplateText> {
  const { value: raw, problems } = writtenText(bytes, file);
  if (raw === undefined || problems.length > 0) return { value: undefined, problems };
  const text = raw.replace(/\r\n?/g, '\n');
  const placeAt = placeIn(text, file);
  const forged = forbiddenReferences(text, placeAt);
  if (forged.length > 0) return { value: undefined, problems: forged };
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return {
    value: {
      text,
      placeAt,
      offsetOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column,
    },
    problems,
  };
}

/** What no document may hold, and the two characters that mark values: written as numbers they are no better. */
const forbidden = /[\0-\x08\v\f\x0E-\x1F\uD800-\uDFFF\uE000\uE001\uFFFE\uFFFF]/;

function forbiddenReferences(text: string, placeAt: PlaceAt): Problem[] {
  return [...text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));?/gi)].flatMap(
    ({ 0: reference, 1: hex, 2: digits, index }) => {
      const codePoint = hex ? Number.parseInt(hex, 16) : Number(digits);
      if (codePoint <= 0x10ffff && !forbidden.test(String.fromCodePoint(codePoint))) return [];
      const place = placeAt(index, index + reference.length);
      return [problem('forbidden-character', place, { codePoint: reference })];
    },
  );
}
