import { codePointName } from '../language/index.ts';
import { firstProblems, type Problem, problem, type Result } from '../problem/index.ts';
import { encodingOf } from './encoding-of.ts';
import { placeIn } from './place-in.ts';

/**
 * What XML forbids, and the two private-use characters that mark places in a composed text;
 * valid UTF-8 holds no lone surrogate.
 */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ue000\ue001\ufffe\uffff]/g;

/** Strictly decoded UTF-8 without its byte order mark; the first bad byte or every forbidden character is an error. */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = firstDifference(bytes, new TextEncoder().encode(decoded));
  if (bad !== undefined) {
    // In stream mode the decoder leaves out a character that is cut off at the end.
    const good = withoutMark(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad), { stream: true }),
    );
    const values = { case: encodingOf(bytes) ?? '' };
    return { value: undefined, problems: [problem('not-utf-8', placeIn(good, file)(good.length), values)] };
  }
  const text = withoutMark(decoded);
  return { value: text, problems: forbiddenIn(text, file) };
}

function forbiddenIn(text: string, file: string): Problem[] {
  const placeAt = placeIn(text, file);
  return firstProblems(text.matchAll(forbidden), ({ 0: character, index }) =>
    problem('forbidden-character', placeAt(index, index + 1), {
      // Word writes a line break as U+000B, a page break as U+000C.
      case: /[\v\f]/.test(character) ? 'break' : '',
      codePoint: codePointName(character),
    }),
  );
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return index;
  return undefined;
}
