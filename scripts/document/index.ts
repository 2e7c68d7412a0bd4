export {
  type BookletForm,
  type BookletPart,
  bookletForms,
  isContents,
  linkedParts,
  partAt,
  partName,
  partsOf,
} from './booklet.ts';
export { contentHash } from './content-hash.ts';
export * from './document.ts';
export { gridOf } from './grid.ts';
export { runningHead } from './running-head.ts';
export { blockLines, inlineText } from './text.ts';
