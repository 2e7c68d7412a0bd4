import type { File } from 'docx';
import { strFromU8 } from 'fflate';
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

/** What docx zips in its next step, by a member that its types call private: a zip would only be unzipped here again. */
function ownParts(file: File): Map<string, string> {
  const { compiler } = docx.Packer as unknown as {
    readonly compiler: { compile(file: File): ReadonlyMap<string, string | Uint8Array> };
  };
  const parts = [...compiler.compile(file)];
  return new Map(parts.map(([path, data]) => [path, typeof data === 'string' ? data : strFromU8(data)]));
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
