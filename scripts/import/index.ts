export { type ImportOptions, importFile, largestImport } from './import-file.ts';
