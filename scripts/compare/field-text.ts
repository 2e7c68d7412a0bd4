import type { Field, FieldBlock, FieldInline } from '../model/index.ts';

/** A field's text as it is read: a line for each paragraph, item and line break, without the numbers made from the order. */
export function fieldText(field: Field | undefined): string {
  const lines = field?.blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [inlineText(block.children)]
      : block.items.map((item) => inlineText(item.children)),
  );
  return lines?.join('\n') ?? '';
}

function inlineText(nodes: readonly FieldInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'break' ? '\n' : inlineText(node.children);
    })
    .join('');
}

/** All of a field that is printed, its form too, as one string; equal strings print alike. Nothing written is the empty string. */
export function fieldPrint(field: Field | undefined): string {
  return field === undefined || field.blocks.length === 0 ? '' : JSON.stringify(field.blocks.map(printBlock));
}

function printBlock(block: FieldBlock): unknown {
  return block.type === 'paragraph'
    ? printInlines(block.children)
    : { ordered: block.ordered, items: block.items.map((item) => printInlines(item.children)) };
}

function printInlines(nodes: readonly FieldInline[]): unknown[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return 0;
    return [node.type, node.type === 'link' ? node.url : '', ...printInlines(node.children)];
  });
}
