import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts docx writes for what no document of ours has: notes, automatic numbers, a theme's fonts. */
const unused = ['footnotes.xml', 'endnotes.xml', 'numbering.xml', 'theme/theme1.xml'];

/** What names the parts of the package; each part left out must leave these too. */
const registers = ['[Content_Types].xml', 'word/_rels/document.xml.rels'];

/**
 * The package made the same every time: `parts` in place of docx's own or made of them, unused ones and empty relationships left
 * out, entries in the order of their names (the list of content types comes first), of the source's `date` (ISO).
 */
export function normalisePackage(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((own: string) => string | Uint8Array)>>,
  date: string | undefined,
): Uint8Array {
  const entries = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  for (const [path, part] of Object.entries(parts)) {
    const made = typeof part === 'string' ? part : part(strFromU8(entries.get(path) ?? new Uint8Array()));
    entries.set(path, typeof made === 'string' ? strToU8(made) : made);
  }
  for (const name of unused) entries.delete(`word/${name}`);
  for (const path of registers) {
    const register = entries.get(path);
    if (register) entries.set(path, strToU8(withoutUnused(strFromU8(register))));
  }
  const kept = [...entries].filter(([path, data]) => !path.endsWith('.rels') || hasRelationships(data));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(kept), { mtime: entryTime(date) });
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

function hasRelationships(data: Uint8Array): boolean {
  return strFromU8(data).includes('<Relationship ');
}
