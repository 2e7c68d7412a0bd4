import type { Document, Inline } from '../../scripts/document/index.ts';

/** Which marks are told. */
type Shown = 'all' | 'none' | 'texts';

/**
 * What a reader of a document sees: its lines outside the table and each cell's square, span and lines, every
 * character with its marks: all, none, or all but links. Which of two nested marks is the outer one, and empty lines, do
 * not show.
 */
export function printed(document: Document, shown: Shown = 'all'): unknown {
  return document.children.flatMap((block): unknown[] => {
    if (block.type === 'table')
      return block.rows.map(({ cells }) =>
        cells.map(({ column, rowSpan, columnSpan, children }) => [
          [column, rowSpan, columnSpan].join(),
          ...children.flatMap((one) => lines(one, shown)),
        ]),
      );
    if (block.type === 'heading') return [line(block.children, shown)];
    return lines(block, shown);
  });
}

function lines(
  block: Extract<Document['children'][number], { type: 'paragraph' | 'list' }>,
  shown: Shown,
): string[] {
  const items = block.type === 'paragraph' ? [{ number: '', children: block.children }] : block.items;
  return items
    .filter(({ number, children }) => (number + line(children, 'none')).trim() !== '')
    .map(({ number, children }) => number + line(children, shown));
}

/** A line's text, with its marks in braces. */
function line(nodes: readonly Inline[], shown: Shown): string {
  let before = '';
  const parts: string[] = [];
  const add = (text: string, marks: readonly string[]) => {
    for (const character of text) {
      const own = [...new Set(marks)].sort().join(' ');
      if (own !== before && !shown) parts.push(`{${own}}`);
      before = own;
      parts.push(character);
    }
  };
  const visit = (node: Inline, marks: readonly string[]): void => {
    if (node.type === 'text') add(node.value, marks);
    else if (node.type === 'break') add('\n', []);
    else {
      if (node.type === 'item') {
        for (const child of node.children) visit(child, marks);
        return;
      }
      const own = node.type === 'link' ? `link:${encodeURI(node.url).replace(/%25/g, '%')}` : node.type;
      const isShown = node.type !== 'link' || shown === 'all';
      for (const child of node.children) visit(child, isShown ? [...marks, own] : marks);
    }
  };
  for (const node of nodes) visit(node, []);
  return parts.join('');
}
