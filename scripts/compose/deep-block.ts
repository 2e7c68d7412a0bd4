import { deepest } from '../read/index.ts';

/** What opens and closes in a template: `{{#…}}`, `{{/…}}`, `{{else if …}}`, which opens a block of its own, and brackets. */
const marks = /\{\{~?\s*(?:([#^/])|(else\s+\S))|(\()|(\))|(\}\})/g;

/** The offset where blocks or brackets of a template nest too deep, found in its text before it is parsed: Handlebars' parser, and every walk of its tree, is recursive. */
export function deepBlock(text: string): number | undefined {
  /** For each block that is open, how many it has opened with its `else`. */
  const blocks: number[] = [];
  let depth = 0;
  let brackets = 0;
  for (const { 1: block, 2: chain, 3: open, 4: close, 5: end, index } of text.matchAll(marks)) {
    if (block === '/') depth -= blocks.pop() ?? 0;
    else if (block !== undefined) {
      blocks.push(1);
      depth++;
    } else if (chain !== undefined && blocks.length > 0) {
      blocks.push((blocks.pop() ?? 0) + 1);
      depth++;
    } else if (open !== undefined) brackets++;
    else if (close !== undefined) brackets--;
    else if (end !== undefined) brackets = 0;
    if (depth > deepest || brackets > deepest) return index;
  }
  return undefined;
}
