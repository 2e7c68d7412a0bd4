export { isWithin, linkAt, ownPath } from './links.ts';
export { type Holder, lockFolders, whoIsAt } from './lock.ts';
export { isOwnFile, isOwnName, journalName, placeOf } from './own-names.ts';
export { findInPackage, packageFolder } from './package-files.ts';
export { type Change, isHalfDone, makeChanges } from './place-files.ts';
export { putFile } from './put-file.ts';
export {
  forgetRead,
  hashOf,
  isFile,
  isFolder,
  isSamePlace,
  isSystemError,
  isThere,
  listFiles,
  listNames,
  listTree,
  readAtMost,
  readBytes,
  readBytesIfThere,
  readOnce,
  type SystemError,
  standardInput,
} from './read-files.ts';
export { type Staging, stageFiles } from './staging.ts';
export { undoAll } from './stopped.ts';
export { replaceFile } from './write-files.ts';
