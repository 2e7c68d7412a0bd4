import type { Format } from '../write/index.ts';

const paged: Readonly<Record<Format, boolean>> = {
  docx: true,
  pdf: true,
  md: false,
  // It is printed on the pages of the style sheet, in the size that Word and the PDF have.
  html: true,
  xlsx: true,
};

/** Whether the text of a format's files stands on pages: then it is set in a size that fits them. */
export function isPaged(format: Format): boolean {
  return paged[format];
}
