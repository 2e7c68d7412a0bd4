import type { Document } from '../document/index.ts';
import type { Format } from '../write/index.ts';

/**
 * Whether a document is made in a format. An Excel file is one of a table: of the attachment, and of further sheets that
 * are set on its page. A briefing is running text, for which cells are no place. A booklet is bound of pages that are ours to count.
 */
export function isMadeIn({ page }: Document, format: Format): boolean {
  if (page === 'booklet') return format === 'docx' || format === 'pdf';
  return format !== 'xlsx' || page !== 'briefing';
}
