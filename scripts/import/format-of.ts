/** What a file is by its first bytes, whatever its name says. */
export type ImportFormat =
  | 'docx'
  | 'html'
  | 'markdown'
  | 'text'
  | 'ole'
  | 'PDF'
  | 'RTF'
  | 'PNG'
  | 'JPEG'
  | 'UTF-16';

const signatures: readonly (readonly [ImportFormat, readonly number[]])[] = [
  ['docx', [0x50, 0x4b]],
  // Word before 2007, WPS, and any document with a password
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** Word and others by their bytes; HTML, Markdown and text apart by the file's name, HTML by its start as well. */
export function formatOf(bytes: Uint8Array, file: string): ImportFormat {
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  if (/\.docx$/i.test(file)) return 'docx';
  if (/\.html?$/i.test(file)) return 'html';
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown';
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return /^<(?:!doctype html|html|table|head|body|meta|div|p)\b/i.test(start) ? 'html' : 'text';
}
