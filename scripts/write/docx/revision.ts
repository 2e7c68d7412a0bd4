import type { Revision } from '../../document/index.ts';
import type { Links } from './links.ts';
import { escapeText } from './xml.ts';

const changes: Readonly<Record<Revision, string>> = { inserted: 'w:ins', deleted: 'w:del' };
const cellChanges: Readonly<Record<Revision, string>> = { inserted: 'w:cellIns', deleted: 'w:cellDel' };

/** Among the properties of a row or of a paragraph's end, what marks it as one version's alone. */
export function revisionMark(revision: Revision | undefined, links: Links): string {
  return revision ? `<${changes[revision]}${nextChange(links)}/>` : '';
}

/** Among the properties of a cell, the same. */
export function cellRevisionMark(revision: Revision | undefined, links: Links): string {
  return revision ? `<${cellChanges[revision]}${nextChange(links)}/>` : '';
}

/** A run, within `w:ins` or `w:del` where one version alone has it. */
export function reviseRun(run: string, revision: Revision | undefined, links: Links): string {
  if (!revision) return run;
  const name = changes[revision];
  return `<${name}${nextChange(links)}>${run}</${name}>`;
}

/** The attributes of a change. Throws where the document has no one whose changes they could be. */
function nextChange(links: Links): string {
  if (!links.tracked) throw new TypeError('a document that is no redline has a revision');
  const { author, date } = links.tracked;
  const time = date ? ` w:date="${escapeText(date)}T00:00:00Z"` : '';
  return ` w:id="${++links.ids}" w:author="${escapeText(author)}"${time}`;
}
