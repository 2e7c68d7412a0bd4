import { decodeWestern } from '../decode-western.ts';

/** Why a part's bytes are no text; `before` is the text up to the first that is none. */
export type Undecoded =
  | { readonly case: 'bytes'; readonly encoding: string; readonly before: string }
  | { readonly case: 'encoding'; readonly declared: string; readonly encoding: string }
  | { readonly case: 'unknown'; readonly declared: string };

/**
 * The text of a part of XML: UTF-8, UTF-16 as its first bytes show, or the encoding it declares (XML 1.0, 4.3.3 and
 * appendix F). One that declares another than it begins in is not guessed at.
 */
export function decodePart(bytes: Uint8Array): string | Undecoded {
  const shown = shownBy(bytes);
  const label = shown ?? 'utf-8';
  const head = new TextDecoder(label).decode(bytes.subarray(0, 400));
  const [, declared] = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head) ?? [];
  if (declared === undefined) return decoded(bytes, label);
  const named = labelOf(declared);
  if (named === undefined) return { case: 'unknown', declared };
  if (isWide(label) !== isWide(named) || (shown !== undefined && !agree(shown, declared, named)))
    return { case: 'encoding', declared, encoding: nameOf(label) };
  return decoded(bytes, isWide(label) ? label : named);
}

/** The encoding that a mark, or the first two characters of XML, show. */
function shownBy([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** UTF-16 and UCS-2 name either order of bytes. */
function agree(shown: string, declared: string, named: string): boolean {
  return shown === named || (isWide(shown) && /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)$/i.test(declared));
}

function isWide(label: string): boolean {
  return label.startsWith('utf-16');
}

function labelOf(declared: string): string | undefined {
  // The decoder takes ASCII for windows-1252; a byte above it is none of ASCII.
  if (/^(?:us-)?ascii$/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, label: string): string | Undecoded {
  if (label === 'windows-1252') return decodeWestern(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return { case: 'bytes', encoding: nameOf(label), before: goodStart(bytes, label) };
  }
}

/** The text before the first byte that is none: found by halving, since a decoder does not say where it stopped. */
function goodStart(bytes: Uint8Array, label: string): string {
  const startOf = (length: number): string | undefined => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startOf(middle) === undefined) bad = middle;
    else good = middle;
  }
  return startOf(good) ?? '';
}

function nameOf(label: string): string {
  return /^(?:utf|gb)/.test(label) ? label.toUpperCase().replace(/LE$|BE$/, '') : label;
}
