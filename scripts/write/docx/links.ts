import type { Document as Package } from 'docx';
import type { Tracked } from '../../document/index.ts';
import { escapeAddress } from '../package/index.ts';

/** What a document's text refers to by ids, and in a redline whose its revisions are. */
export type Links = {
  /** The addresses it links to, each with its relationship id without the `rId` that docx puts before it. */
  readonly addresses: Map<string, string>;
  readonly tracked: Tracked | undefined;
  /** The last id that a bookmark or a revision has been given. */
  ids: number;
};

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The id of an address: the same one each time, in the order of first use, so that two builds agree. */
export function linkId(links: Links, url: string): string {
  const address = escapeAddress(url);
  const id = links.addresses.get(address) ?? `Link${links.addresses.size + 1}`;
  links.addresses.set(address, id);
  return id;
}

/** Enters the addresses into the package: docx's own way would give them random ids. */
export function addLinks(file: Package, addresses: Links['addresses']): void {
  for (const [address, id] of addresses) {
    file.Document.Relationships.addRelationship(id, hyperlink, address, 'External');
  }
}
