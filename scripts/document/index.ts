export * from './document.ts';
export { gridOf } from './grid.ts';
export { blockLines, inlineText } from './text.ts';
