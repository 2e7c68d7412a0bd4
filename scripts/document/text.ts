import type { Block, Inline } from './document.ts';

/** The text of inline nodes, a hard break as a line end. */
export function inlineText(nodes: readonly Inline[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += '\n';
    else text += inlineText(node.children);
  }
  return text;
}

/** The paragraphs of a block other than a table as plain text, items with their printed numbers. */
export function blockLines(block: Exclude<Block, { type: 'table' }>): string[] {
  return block.type === 'list'
    ? block.items.map((item) => item.number + inlineText(item.children))
    : [inlineText(block.children)];
}
