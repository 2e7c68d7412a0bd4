export type { Change, ChangeSide, Matching } from './change.ts';
export { changedField } from './changed-field.ts';
export { diffWords } from './diff-words.ts';
export { fieldPrint, fieldText } from './field-text.ts';
export { longestIncreasing } from './increasing.ts';
export { listChanges } from './list-changes.ts';
export { matchEntries } from './match-entries.ts';
export { tellChange, tellPieces } from './tell-change.ts';
export { likenessOf, type TextPairs, textPairs } from './text-pairs.ts';
