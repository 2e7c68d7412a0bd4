import { encodingOf } from '../read/index.ts';

/** What can be imported, as far as its bytes say. */
type Readable = 'office' | 'mhtml' | 'text';
/** What a text can be. */
type Written = 'html' | 'markdown' | 'flat' | 'csv' | 'text';
/** A container of Word before 2007, of WPS by the file's name, or of a document with a password. */
type Old = 'old' | 'wps' | 'locked';
/** What cannot: its name, and the case of the rule `import-other-format` that says what to do with its kind. */
export type Foreign = { readonly format: string; readonly case: keyof typeof foreignKinds };

/** Kinds of files that cannot be imported, each with its own way out. */
const foreignKinds = {
  document: ['.odt', '.fodt', 'RTF', 'Word 2003 XML'],
  sheet: ['.xls', '.xlsb', '.et', '.ods', '.fods', 'Excel 2003 XML'],
  pages: ['PDF', 'OFD'],
  mail: ['.eml'],
  slides: ['.pptx', '.ppt', '.odp'],
  picture: ['PNG', 'JPEG', 'GIF', 'BMP', 'TIFF', 'WebP'],
  archive: ['ZIP', 'RAR', '7z', 'gzip'],
} as const;

const signatures: readonly (readonly [format: string, start: string])[] = [
  ['PDF', '%PDF'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['RAR', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
];

/** What a file is by its first bytes, whatever its name says; `unknown` is no text. */
export function formatOf(bytes: Uint8Array, file: string): Readable | Foreign | Old | 'unknown' {
  const start = latin(bytes.subarray(0, 16));
  if (start.startsWith('PK')) return 'office';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oldFormat(bytes, file);
  const [known] = signatures.find(([, bytesOf]) => start.startsWith(bytesOf)) ?? [];
  if (known !== undefined) return foreign(known);
  if (/^RIFF.{4}WEBP/s.test(start)) return foreign('WebP');
  if (/^BM.{4}\0{4}/s.test(start)) return foreign('BMP');
  if (isMime(bytes)) return 'mhtml';
  if (
    /\.(?:docx|xlsx)$/i.test(file) &&
    encodingOf(bytes) === undefined &&
    !/^(?:\xef\xbb\xbf)?\s*</.test(start)
  )
    return 'office';
  return isBinary(bytes) ? 'unknown' : 'text';
}

/** XML that is the whole of a document, by a name of its namespaces. */
const xmlFormats: readonly (readonly [name: string, format: 'flat' | Foreign])[] = [
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'flat'],
  ['http://schemas.microsoft.com/office/word/2003/wordml', foreign('Word 2003 XML')],
  ['urn:schemas-microsoft-com:office:spreadsheet', foreign('Excel 2003 XML')],
  ['application/vnd.oasis.opendocument.text', foreign('.fodt')],
  ['application/vnd.oasis.opendocument.spreadsheet', foreign('.fods')],
];

/** What a text is: HTML and other XML by its start, whatever its name says; the others by the file's name. */
export function textFormatOf(text: string, file: string): Written | Foreign {
  const start = text
    .slice(0, 8192)
    .replace(/^\s*(?:(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE(?! html)[^>]*>)\s*)*/i, '');
  const [root] = /^<(?!html\b)[^>]*/i.exec(start) ?? [];
  const [, format] = xmlFormats.find(([name]) => root?.includes(name)) ?? [];
  if (format) return format;
  if (/\.(?:html?|xhtml)$/i.test(file)) return 'html';
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown';
  if (/\.[ct]sv$/i.test(file)) return 'csv';
  return /^<(?:!doctype html|html|table|head|body|meta|title|style|div|p|center)\b/i.test(start)
    ? 'html'
    : 'text';
}

/** What a zip is by the names in it and its `mimetype`; undefined for one that is to be a file of Word or Excel. */
export function zipFormat(names: readonly string[], mimetype: string | undefined): Foreign | undefined {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  const [, open] = /opendocument\.(\w+)/.exec(mimetype ?? '') ?? [];
  if (open === 'spreadsheet') return foreign('.ods');
  if (open === 'presentation') return foreign('.odp');
  if (open !== undefined) return foreign('.odt');
  if (names.includes('xl/workbook.bin')) return foreign('.xlsb');
  if (has('word/') || has('xl/')) return undefined;
  if (has('ppt/')) return foreign('.pptx');
  if (names.includes('OFD.xml')) return foreign('OFD');
  return has('[Content_Types].xml') || has('_rels/.rels') ? undefined : foreign('ZIP');
}

/** A kind of file by the name it goes by. */
export function foreign(format: string): Foreign {
  const kinds = Object.keys(foreignKinds) as (keyof typeof foreignKinds)[];
  const kind = kinds.find((one) => foreignKinds[one].some((name) => name === format));
  return { format, case: kind ?? 'document' };
}

/** The names of a container's parts stand in it as UTF-16. */
function oldFormat(bytes: Uint8Array, file: string): Foreign | Old {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => container.includes(Buffer.from(name, 'utf16le'));
  const [ending = ''] = /\.\w+$/.exec(file.toLowerCase()) ?? [];
  if (holds('EncryptedPackage')) return 'locked';
  if (/^\.wp[st]$/.test(ending)) return 'wps';
  if (holds('WordDocument')) return 'old';
  if (ending === '.et') return foreign('.et');
  if (holds('Workbook') || ending === '.xls') return foreign('.xls');
  return holds('PowerPoint Document') || ending === '.ppt' ? foreign('.ppt') : 'old';
}

/** Several zero bytes are in no text but UTF-16, where every other byte of a digit or line end is one. */
function isBinary(bytes: Uint8Array): boolean {
  const zeros = bytes.subarray(0, 4096).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > 3 && encodingOf(bytes) === undefined;
}

/** A message as browsers and Word save pages in: its first header says what it holds. */
function isMime(bytes: Uint8Array): boolean {
  const [head = ''] = latin(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/, 1);
  return /^[\w-]+:/.test(head) && /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(head);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
