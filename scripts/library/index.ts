export { type Built, build } from './build.ts';
export { type Checked, check, type FixedSource } from './check.ts';
export { type Composed, type ComposedDocument, compose, type WrittenDocument } from './compose.ts';
export { type Imported, importDocument } from './import-document.ts';
export type { ImportedFile, ImportOptions } from './import-options.ts';
export type { MadeDocument } from './made-document.ts';
export type { Project, SourceText, TemplateTexts, TextOrBytes } from './project.ts';
export type { Found } from './result.ts';
export { take } from './take.ts';
