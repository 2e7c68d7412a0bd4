import type { File } from 'docx';
import { strFromU8, zipSync } from 'fflate';
import { docx } from './docx.ts';

/** Parts docx writes for what no document of ours has: notes, automatic numbers, a theme's fonts. */
const unused = ['footnotes.xml', 'endnotes.xml', 'numbering.xml', 'theme/theme1.xml'];

/** What names the parts of the package; each part left out must leave these too. */
const registers = ['[Content_Types].xml', 'word/_rels/document.xml.rels'];

/** The parts of a file as text: `changed` in place of docx's own or made of them, unused ones and empty relationships left out. */
export function partsOf(
  file: File,
  changed: Readonly<Record<string, string | ((own: string) => string)>>,
): Map<string, string> {
  const entries = ownParts(file);
  for (const [path, part] of Object.entries(changed))
    entries.set(path, typeof part === 'string' ? part : part(entries.get(path) ?? ''));
  for (const name of unused) entries.delete(`word/${name}`);
  for (const path of registers) {
    const register = entries.get(path);
    if (register) entries.set(path, withoutUnused(register));
  }
  return new Map([...entries].filter(([path, xml]) => !path.endsWith('.rels') || hasRelationships(xml)));
}

/**
 * The package of parts, made the same every time: entries in the order of their names (the list of content types comes
 * first), of the source's `date` (ISO).
 */
export function packageOf(parts: ReadonlyMap<string, Uint8Array>, date: string | undefined): Uint8Array {
  const entries = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: entryTime(date) });
}

/** What docx zips in its next step, by a member that its types call private: a zip would only be unzipped here again. */
function ownParts(file: File): Map<string, string> {
  const { compiler } = docx.Packer as unknown as {
    readonly compiler: { compile(file: File): ReadonlyMap<string, string | Uint8Array> };
  };
  const parts = [...compiler.compile(file)];
  return new Map(parts.map(([path, data]) => [path, typeof data === 'string' ? data : strFromU8(data)]));
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

function hasRelationships(xml: string): boolean {
  return xml.includes('<Relationship ');
}
