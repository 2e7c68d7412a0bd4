export type { Change, Piece } from './change.ts';
export { diffWords } from './diff-words.ts';
export { fieldPrint, fieldText } from './field-text.ts';
export { longestIncreasing } from './increasing.ts';
export { listChanges } from './list-changes.ts';
export { matchEntries } from './match-entries.ts';
