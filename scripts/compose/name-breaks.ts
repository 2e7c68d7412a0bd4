import type { Block, Document, Inline, Text } from '../document/index.ts';
import { piecesAt } from '../model/index.ts';
import type { Draft } from './draft.ts';

/**
 * The document with its title and the names in its tables broken where their author breaks them. Elsewhere a name is
 * one text: in running text, at the head of a sheet, in the names of files.
 */
export function withNameBreaks(document: Document, draft: Pick<Draft, 'texts' | 'values'>): Document {
  if (!printsBreaks(draft)) return document;
  const broken = <B extends Block>(block: B, kind: 'title' | 'name'): B =>
    block.type === 'paragraph' || block.type === 'heading'
      ? { ...block, children: block.children.flatMap((node) => breakText(node, kind, draft)) }
      : block;
  const children = document.children.map((block): Block => {
    if (isTitle(block)) return broken(block, 'title');
    if (block.type !== 'table') return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        children: cell.children.map((each) => broken(each, 'name')),
      })),
    }));
    return { ...block, rows };
  });
  return { ...document, children };
}

/** Whether any of the values printed is broken; of many briefings each asks for its own texts alone. */
function printsBreaks({ texts, values }: Pick<Draft, 'texts' | 'values'>): boolean {
  for (const { id } of values.values()) if (texts[id]?.breaks) return true;
  return false;
}

/** What stands above the attachment, by its role; a title in a line of text is one text. */
function isTitle(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'heading') && block.role === 'title';
}

function breakText(
  node: Inline,
  kind: 'title' | 'name',
  { texts, values }: Pick<Draft, 'texts' | 'values'>,
): Inline[] {
  const text = node.type === 'text' ? texts[values.get(node)?.id ?? -1] : undefined;
  if (node.type !== 'text' || text?.unit?.kind !== kind || !text.breaks) return [node];
  const { value, place } = node;
  return piecesAt(value, text.breaks).flatMap((piece, index): Inline[] => {
    const line: Text = { type: 'text', value: piece, place };
    return index === 0 ? [line] : [{ type: 'break', place }, line];
  });
}
