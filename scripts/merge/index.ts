export { mergeEdited } from './merge.ts';
