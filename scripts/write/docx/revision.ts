import type { IRunOptions, ITableCellOptions, ParagraphChild } from 'docx';
import type { Revision } from '../../document/index.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';

type Change = NonNullable<ITableCellOptions['insertion']>;

/** The options that mark a row, a cell or a paragraph's end as what one version alone has. */
export function revisionMark(
  revision: Revision | undefined,
  links: Links,
): { readonly insertion?: Change; readonly deletion?: Change } {
  if (revision === undefined) return {};
  return revision === 'inserted' ? { insertion: nextChange(links) } : { deletion: nextChange(links) };
}

/** A run, within `w:ins` or `w:del` where one version alone has it. */
export function writeRun(options: IRunOptions, revision: Revision | undefined, links: Links): ParagraphChild {
  if (revision === undefined) return new docx.TextRun(options);
  const RevisedRun = revision === 'inserted' ? docx.InsertedTextRun : docx.DeletedTextRun;
  return new RevisedRun({ ...options, ...nextChange(links) });
}

/** Throws where the document has no one whose changes they could be. */
function nextChange(links: Links): Change {
  if (!links.tracked) throw new TypeError('a document that is no redline has a revision');
  const { author, date } = links.tracked;
  // Without a date docx writes none, as OOXML allows, but its types ask for one.
  return { id: ++links.ids, author, date: date && `${date}T00:00:00Z` } as Change;
}
