export type {
  Built,
  Checked,
  Composed,
  ComposedDocument,
  FixedSource,
  Found,
  Imported,
  ImportedFile,
  ImportOptions,
  MadeDocument,
  Project,
  SourceText,
  TemplateTexts,
  TextOrBytes,
  WrittenDocument,
} from './library/index.ts';
export { build, check, compose, importDocument } from './library/index.ts';
export type {
  CellPlace,
  Language,
  Place,
  Problem,
  RuleId,
  Severity,
  TextPlace,
  Words,
} from './problem/index.ts';
export { printJson, printSarif, printText, word } from './problem/index.ts';
