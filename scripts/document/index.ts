export * from './document.ts';
export { gridOf, type Square } from './grid.ts';
export { blockLines, inlineText } from './text.ts';
