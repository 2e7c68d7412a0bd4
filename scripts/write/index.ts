import type { Format, Writer } from './writer.ts';

/** Every writer by format, loaded when first asked for: a command never pays for a format it does not write. */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).writeDocx,
  pdf: async () => (await import('./pdf/index.ts')).writePdf,
  md: async () => (await import('./markdown/index.ts')).writeMarkdown,
};

export {
  type FontFile,
  type FontSource,
  type Format,
  formats,
  type WriteContext,
  type Writer,
  type Written,
} from './writer.ts';
