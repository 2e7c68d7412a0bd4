import type { Format, PageCounter, PageCutter, Writer } from './writer.ts';

/** Every writer by format, loaded when first asked for: a command never pays for a format it does not write. */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).writeDocx,
  pdf: async () => (await import('./pdf/index.ts')).writePdf,
  md: async () => (await import('./markdown/index.ts')).writeMarkdown,
  html: async () => (await import('./html/index.ts')).writeHtml,
  xlsx: async () => (await import('./xlsx/index.ts')).writeXlsx,
};

/** Lays pages out without drawing them, as the PDF has them: for every format that has pages. */
export async function pageCounter(): Promise<PageCounter> {
  return (await import('./pdf/index.ts')).countPages;
}

/** Cuts tables as the PDF does: for a format whose pages are to be the same. */
export async function pageCutter(): Promise<PageCutter> {
  return (await import('./pdf/index.ts')).cutPages;
}

export {
  type BoundContext,
  defaultFormats,
  type FontFile,
  type FontSource,
  type Format,
  formats,
  type PrintedText,
  type WriteContext,
  type Writer,
  type Written,
} from './writer.ts';
