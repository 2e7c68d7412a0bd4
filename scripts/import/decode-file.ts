import { excerpt, type Problem, problem, type Result } from '../problem/index.ts';
import { decodeText, encodingOf, placeIn } from '../read/index.ts';
import { decodeWestern } from './decode-western.ts';

/** The encodings that Chinese programs write, by the names that files call them. */
const encodings: readonly (readonly [names: RegExp, label: string, name: string])[] = [
  [/^utf-?8$/i, 'utf-8', 'UTF-8'],
  [/^(?:x-)?(?:gb_?2312(?:-80)?|gbk|gb18030|hz-gb-2312|cp-?936|ms936|windows-936)$/i, 'gb18030', 'GB18030'],
  [/^(?:x-x-)?(?:big-?5(?:-hkscs)?|cn-big5|cp-?950)$/i, 'big5', 'Big5'],
  [/^(?:utf-?16le|utf-?16|unicode|ucs-2)$/i, 'utf-16le', 'UTF-16'],
  [/^utf-?16be$/i, 'utf-16be', 'UTF-16'],
];

type Encoding = { readonly label: string; readonly name: string };
const utf8: Encoding = { label: 'utf-8', name: 'UTF-8' };
/** Word's pages in English; some programs call a page in Chinese so, too. */
const western: Encoding = { label: 'windows-1252', name: 'windows-1252' };
const westernNames = /^(?:windows-?1252|cp-?1252|iso-?8859-1|latin-?1)$/i;

/**
 * A file's text, in the encoding that it begins with or says; where it says none, or another than it is in, the one
 * found is told. `declared` is what its wrapping says. What is no character of the encoding is an error at its place.
 */
export function decodeFile(bytes: Uint8Array, file: string, declared?: string): Result<string> {
  const marked = markedEncoding(bytes);
  if (marked) return checked(bytes, marked, file, []);
  const names = [declared, declaredIn(bytes)];
  const said = names.find((name) => encodingNamed(name)) ?? names.find((name) => name !== undefined);
  const named = encodingNamed(said);
  // A page of UTF-16 could not be read for what it says, and UTF-8 is known without it.
  const legacy = named && !named.label.startsWith('utf-') ? named : foreignEncoding(said);
  const isUtf8 = decodes(bytes, 'utf-8') && !isWide(bytes);
  if (!isUtf8 && legacy && decodes(bytes, legacy.label)) return checked(bytes, legacy, file, []);
  const isAlone = !isUtf8 && !bytes.includes(0) && standsAlone(bytes);
  if (isAlone && westernNames.test(said ?? '')) return checked(bytes, western, file, []);
  const found = isUtf8 ? utf8 : isAlone ? undefined : foundEncoding(bytes);
  const taken = found && decodes(bytes, found.label) ? found : (legacy ?? found ?? utf8);
  const isTold = taken === utf8 ? isUtf8 && said !== undefined && !isAscii(bytes) : true;
  return checked(
    bytes,
    taken,
    file,
    isTold && taken.name !== (named ?? legacy)?.name ? [told(file, said, taken)] : [],
  );
}

function told(file: string, said: string | undefined, { name: encoding }: Encoding): Problem {
  if (said === undefined) return problem('import-encoding', { file }, { encoding });
  const declared = encodingNamed(said)?.name ?? excerpt(said);
  return problem('import-encoding', { file }, { case: 'other', declared, encoding });
}

/** The bytes' text, or the first place where they are none; with what is not allowed in any text. */
function checked(
  bytes: Uint8Array,
  { label, name }: Encoding,
  file: string,
  problems: readonly Problem[],
): Result<string> {
  if (label === 'utf-8') return withProblems(decodeText(bytes, file), problems);
  if (label === western.label)
    return withProblems(decodeText(new TextEncoder().encode(decodeWestern(bytes)), file), problems);
  const text = new TextDecoder(label).decode(bytes);
  if (!decodes(bytes, label)) {
    const place = placeIn(text, file)(Math.max(text.indexOf('\ufffd'), 0));
    return {
      value: undefined,
      problems: [...problems, problem('import-bad-byte', place, { encoding: name })],
    };
  }
  const mixed = label.startsWith('utf-') ? undefined : utf8Within(bytes);
  if (mixed !== undefined) {
    const place = placeIn(text, file)(new TextDecoder(label).decode(bytes.subarray(0, mixed)).length);
    const values = { case: 'mixed', encoding: name };
    return { value: undefined, problems: [...problems, problem('import-bad-byte', place, values)] };
  }
  return withProblems(decodeText(new TextEncoder().encode(text), file), problems);
}

/** Chinese in UTF-8 between bytes of ASCII, in bytes of Latin 1: one that is three characters or more is no GBK. */
const utf8Stretch =
  /(?<![\x80-\xff])(?:[\xe4-\xe9][\x80-\xbf]{2}|\xef[\xbc\xbd][\x80-\xbf]|\xe3\x80[\x80-\xbf]|\xe2\x80[\x80-\xbf]){2,}(?![\x80-\xff])/g;

/** Where in the bytes of a text in GBK or Big5 one in UTF-8 begins; two characters alone can be either by chance. */
function utf8Within(bytes: Uint8Array): number | undefined {
  const short: number[] = [];
  for (const { 0: found, index } of latin(bytes).matchAll(utf8Stretch)) {
    short.push(index);
    if (found.length > 6 || short.length > 1) return short[0];
  }
  return undefined;
}

function withProblems(result: Result<string>, problems: readonly Problem[]): Result<string> {
  return { ...result, problems: [...problems, ...result.problems] };
}

function encodingNamed(name: string | undefined): Encoding | undefined {
  const [, label, ours] = encodings.find(([names]) => names.test(name ?? '')) ?? [];
  return label === undefined || ours === undefined ? undefined : { label, name: ours };
}

/** An encoding that no Chinese program takes for its own, such as Shift_JIS: whoever declares it means it. */
function foreignEncoding(name: string | undefined): Encoding | undefined {
  if (name === undefined || encodingNamed(name)) return undefined;
  try {
    const { encoding: label } = new TextDecoder(name);
    return /^(?:utf-|windows-1252$|gb|big5$)/.test(label) ? undefined : { label, name };
  } catch {
    return undefined;
  }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8;
  if (first === 0xff && second === 0xfe) return encodingNamed('utf-16le');
  return first === 0xfe && second === 0xff ? encodingNamed('utf-16be') : undefined;
}

/** What a page's `meta` or an XML declaration says, within the bytes where browsers look for it and some more. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = latin(bytes.subarray(0, 4096)).trimStart();
  if (!start.startsWith('<')) return undefined;
  const [, xml] = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start) ?? [];
  const [, meta] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? [];
  return xml ?? meta;
}

/** GB 18030 also where some bytes are bad, if they are far fewer than in UTF-8 and it is not UTF-8 for the most. */
function foundEncoding(bytes: Uint8Array): Encoding | undefined {
  const found = encodingOf(bytes);
  if (found === 'gbk') return encodingNamed('gb18030');
  if (found === 'utf-16') return encodingNamed(`utf-16${wideOrder(bytes)}`);
  const bad = (label: string) => new TextDecoder(label).decode(bytes).split('\ufffd').length - 1;
  const inUtf8 = new TextDecoder().decode(bytes).match(/\p{Script=Han}/gu)?.length ?? 0;
  const badInUtf8 = bad('utf-8');
  return bad('gb18030') * 10 < badInUtf8 && inUtf8 < badInUtf8 ? encodingNamed('gb18030') : undefined;
}

/** Whether most bytes above ASCII have none beside them, as an accented letter has; of Chinese two and more make a character. */
function standsAlone(bytes: Uint8Array): boolean {
  const isHigh = (at: number) => (bytes[at] ?? 0) >= 0x80;
  let [alone, all] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (!isHigh(at)) continue;
    all++;
    if (!isHigh(at - 1) && !isHigh(at + 1)) alone++;
  }
  return alone * 2 > all;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function isWide(bytes: Uint8Array): boolean {
  return bytes.includes(0) && encodingOf(bytes) === 'utf-16';
}

/** The zero byte of a digit, tab or line end is its second in the little-endian order, its first in the other. */
function wideOrder(bytes: Uint8Array): 'le' | 'be' {
  const second = bytes.reduce((sum, byte, index) => sum + (byte === 0 ? (index % 2) * 2 - 1 : 0), 0);
  return second >= 0 ? 'le' : 'be';
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
