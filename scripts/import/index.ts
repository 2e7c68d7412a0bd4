export { type Edited, type ImportOptions, importEdited, importFile, largestImport } from './import-file.ts';
export type { Known } from './known.ts';
export { type GridCell, textOf } from './sheet.ts';
