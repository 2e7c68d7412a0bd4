import type { Document } from '../document/index.ts';
import type { PlacedText } from '../model/index.ts';
import type { TemplateFile } from './workspace.ts';

/** One document to be written in each format. `stem` is its path in `out/<source>/` without ending. */
export type PlannedDocument = {
  readonly stem: string;
  readonly document: Document;
  readonly template: TemplateFile;
  /** The name of the programme that it is about, if it is about one. */
  readonly programme?: PlacedText;
};
