import type { SourceText, TemplateTexts, TextOrBytes } from './project.ts';

/** A Word, Excel, HTML, Markdown, CSV or text file; what it is goes by its bytes, and by the ending of its name. */
export type ImportedFile = { readonly name: string; readonly bytes: Uint8Array };

/** How a file is read. */
export type ImportOptions = {
  /**
   * What becomes of tracked changes: all of them, or one answer for each, in the order in which an import without an
   * answer tells them as problems. Undefined refuses a file that has any.
   */
  readonly changes?: 'accepted' | 'original' | readonly boolean[] | undefined;
  /** Of an Excel file which sheet, by its name or counted from 1; undefined takes the one most like an attachment. */
  readonly sheet?: string | undefined;
  /** Which of the file's tables, counted from 1; undefined takes the one that looks most like an attachment's. */
  readonly table?: number | undefined;
  /** `none`: the table has no header, and its columns are named by their order. */
  readonly header?: 'none' | undefined;
  /** The source whose document the file is, edited: its changes are brought back onto it. */
  readonly onto?: SourceText | undefined;
  /** With `onto`: what its document is made with. */
  readonly templates?: TemplateTexts | undefined;
  /** `style.yaml`, whose Word styles tell a role. */
  readonly style?: TextOrBytes | undefined;
  /** Warnings fail as errors do. */
  readonly strict?: boolean | undefined;
};
