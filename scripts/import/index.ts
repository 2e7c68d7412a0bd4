export {
  type Edited,
  type ImportOptions,
  importEdited,
  importFile,
  largestImport,
  stemOf,
} from './import-file.ts';
export { type Known, nameKey } from './known.ts';
export { linesOf } from './read-sheet.ts';
export { type GridCell, textOf } from './sheet.ts';
