import { type Problem, problem, type Result } from '../../problem/index.ts';
import { decodeFile } from '../decode-file.ts';
import { foreign } from '../format-of.ts';

/** A part of a message; a character of `body` is a byte. */
type Part = { readonly headers: string; readonly body: string };

const deepest = 10;

/**
 * The pages in a message of MIME, as Word and browsers save a page with its pictures: those with a table, one after
 * the other. An error where no page has one.
 */
export function mhtmlAsHtml(bytes: Uint8Array, file: string): Result<string> {
  const { value: pages, problems } = mhtmlPages(bytes, file);
  if (!pages) return { value: undefined, problems };
  const withTable = pages.filter((page) => /<table\b/i.test(page));
  if (withTable.length > 0) return { value: withTable.join('\n'), problems };
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return { value: undefined, problems: [...problems, withoutTable(message, file)] };
}

/** All pages in a message, undefined where one cannot be read. */
export function mhtmlPages(bytes: Uint8Array, file: string): Result<readonly string[]> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const read = pagesOf(partOf(message), 0).map((part) =>
    decodeFile(contentOf(part), file, parameter(header(part, 'Content-Type'), 'charset')),
  );
  const problems = read.flatMap((page) => page.problems);
  const pages = read.flatMap(({ value }) => value ?? []);
  return { value: pages.length < read.length ? undefined : pages, problems };
}

function withoutTable(message: string, file: string): Problem {
  const isMail = /^Content-Disposition:\s*attachment\b/im.test(message);
  if (isMail) return problem('import-other-format', { file }, foreign('.eml'));
  return problem('import-no-table', { file }, { case: 'page' });
}

/** A part's headers end with the first empty line; a line that begins with a space goes on with the one before. */
function partOf(text: string): Part {
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const headers = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function pagesOf(part: Part, depth: number): Part[] {
  const type = header(part, 'Content-Type');
  if (/^text\/html\b/i.test(type)) return [part];
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
  if (boundary === undefined || depth === deepest) return [];
  return partsBetween(part.body, `\n--${boundary}`).flatMap((text) => pagesOf(partOf(text), depth + 1));
}

/** What stands between the lines of a boundary; what is before the first and after the last is for no reader. */
function partsBetween(body: string, boundary: string): string[] {
  const parts: string[] = [];
  for (const piece of `\n${body}`.split(boundary).slice(1)) {
    if (piece.startsWith('--')) break;
    const [line] = /^[ \t]*\r?\n/.exec(piece) ?? [];
    // The boundary of a part within may begin as this one does.
    if (line === undefined) parts.push(`${parts.pop() ?? ''}${boundary}${piece}`);
    else parts.push(piece.slice(line.length));
  }
  return parts;
}

function contentOf(part: Part): Uint8Array {
  const encoding = header(part, 'Content-Transfer-Encoding').trim().toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(part.body, 'base64'));
  return new Uint8Array(
    Buffer.from(encoding === 'quoted-printable' ? unquoted(part.body) : part.body, 'latin1'),
  );
}

/** RFC 2045, 6.7: `=E9` is a byte, `=` at the end of a line joins it to the next; white space there was added. */
function unquoted(body: string): string {
  return body
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

function header({ headers }: Part, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1] ?? '';
}

function parameter(value: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value) ?? [];
  return quoted ?? bare;
}
