import type { Format, PageCounter, Writer } from './writer.ts';

/** Every writer by format, loaded when first asked for: a command never pays for a format it does not write. */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).writeDocx,
  pdf: async () => (await import('./pdf/index.ts')).writePdf,
  md: async () => (await import('./markdown/index.ts')).writeMarkdown,
};

/** Lays pages out without drawing them, as the PDF has them: for every format that has pages. */
export async function pageCounter(): Promise<PageCounter> {
  return (await import('./pdf/index.ts')).countPages;
}

export {
  type FontFile,
  type FontSource,
  type Format,
  formats,
  type WriteContext,
  type Writer,
  type Written,
} from './writer.ts';
