import type { File } from 'docx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { docx } from './docx.ts';

/** Parts docx writes for what no document of ours has: notes, automatic numbers, a theme's fonts. */
const unused = ['footnotes.xml', 'endnotes.xml', 'numbering.xml', 'theme/theme1.xml'];

/** What names the parts of the package; each part left out must leave these too. */
const registers = ['[Content_Types].xml', 'word/_rels/document.xml.rels'];

type Part = string | Uint8Array;

/**
 * The package of a file, made the same every time: `parts` in place of docx's own or made of them, unused ones and empty
 * relationships left out, entries in the order of their names (the list of content types comes first), of the source's
 * `date` (ISO).
 */
export function packageOf(
  file: File,
  parts: Readonly<Record<string, string | ((own: string) => Part)>>,
  date: string | undefined,
): Uint8Array {
  const entries = ownParts(file);
  for (const [path, part] of Object.entries(parts))
    entries.set(path, typeof part === 'string' ? part : part(textOf(entries.get(path) ?? '')));
  for (const name of unused) entries.delete(`word/${name}`);
  for (const path of registers) {
    const register = entries.get(path);
    if (register) entries.set(path, withoutUnused(textOf(register)));
  }
  const kept = [...entries].filter(([path, data]) => !path.endsWith('.rels') || hasRelationships(data));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = kept.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: entryTime(date) });
}

/** What docx zips in its next step, by a member that its types call private: a zip would only be unzipped here again. */
function ownParts(file: File): Map<string, Part> {
  const { compiler } = docx.Packer as unknown as {
    readonly compiler: { compile(file: File): ReadonlyMap<string, Part> };
  };
  return new Map(compiler.compile(file));
}

function textOf(part: Part): string {
  return typeof part === 'string' ? part : strFromU8(part);
}

/**
 * A day's noon, for a zone may have no midnight on a day its clocks are set. fflate writes local time and this is
 * local time: the same in every zone. A zip entry holds no day before 1980, and fflate writes none after 2099.
 */
function entryTime(date: string | undefined): Date {
  const isWritable = date !== undefined && date >= '1980' && date < '2100';
  const [year = 0, month = 0, day = 0] = (isWritable ? date : '1980-01-01').split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function withoutUnused(register: string): string {
  return register.replace(/<(?:Override|Relationship) [^>]*>/g, (element) =>
    unused.some((name) => element.includes(`"${name}"`) || element.includes(`"/word/${name}"`))
      ? ''
      : element,
  );
}

function hasRelationships(part: Part): boolean {
  return textOf(part).includes('<Relationship ');
}
