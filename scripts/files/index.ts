export { findInPackage, packageFolder } from './package-files.ts';
export {
  fileSize,
  hashOf,
  isFile,
  isFolder,
  isSameFile,
  isSystemError,
  listFiles,
  listTree,
  readBytes,
  readBytesIfThere,
  type SystemError,
} from './read-files.ts';
export { isLeftOver, journalName, type Staging, stageFiles } from './staging.ts';
export { replaceFile } from './write-files.ts';
