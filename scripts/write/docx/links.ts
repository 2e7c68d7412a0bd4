import type { Document as Package } from 'docx';

/** The addresses a document links to, each with its relationship id without the `rId` that docx puts before it. */
export type Links = Map<string, string>;

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The id of an address: the same one each time, in the order of first use, so that two builds agree. */
export function linkId(links: Links, url: string): string {
  const address = escapeAddress(url);
  const id = links.get(address) ?? `Link${links.size + 1}`;
  links.set(address, id);
  return id;
}

/** Enters the addresses into the package: docx's own way would give them random ids. */
export function addLinks(file: Package, links: Links): void {
  for (const [address, id] of links) {
    file.Document.Relationships.addRelationship(id, hyperlink, address, 'External');
  }
}

/** Percent-encodes what no address in a package may hold (ECMA-376, part 2). */
function escapeAddress(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
}
