import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import type { FieldBlock, FieldItem } from './attachment.ts';
import { coverBlock, readComment } from './comment.ts';
import { type Findings, report } from './findings.ts';
import { readInlines } from './inlines.ts';
import { comparisonIn } from './misplaced-quote.ts';

/**
 * Adds a block of the source to a field or note. A list directly after a list of its kind goes on in it;
 * what may not stand there is a problem and left out.
 */
export function addBlock(
  node: BlockContent | DefinitionContent,
  blocks: FieldBlock[],
  findings: Findings,
): void {
  switch (node.type) {
    case 'paragraph': {
      coverBlock(node, findings);
      const children = readInlines(node.children, findings);
      if (children.length > 0) blocks.push({ type: 'paragraph', children, place: findings.placeOf(node) });
      break;
    }
    case 'list':
      addList(node, blocks, findings);
      break;
    case 'html':
      readComment(node, findings);
      break;
    case 'blockquote':
      report(findings, 'quote-nested', node, comparisonIn(node, findings));
      break;
    case 'heading':
      report(findings, 'heading-nested', node);
      break;
    case 'thematicBreak':
      report(findings, 'thematic-break', node);
      break;
    default:
    // A definition or code, which reading has reported.
  }
}

function addList(list: List, blocks: FieldBlock[], findings: Findings): void {
  coverBlock(list, findings);
  const ordered = list.ordered === true;
  const items = list.children.flatMap((item) => readItem(item, findings));
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) {
    const { endLine, endColumn } = findings.placeOf(list);
    const place = { ...last.place, ...(endLine && endColumn ? { endLine, endColumn } : {}) };
    blocks.splice(-1, 1, { ...last, items: [...last.items, ...items], place });
  } else {
    if (ordered && (list.start ?? 1) > 1) report(findings, 'list-start', list, { number: `${list.start}.` });
    blocks.push({ type: 'list', ordered, items, place: findings.placeOf(list) });
  }
}

function readItem(item: ListItem, findings: Findings): FieldItem[] {
  coverBlock(item, findings);
  const items: FieldItem[] = [];
  for (const child of item.children) {
    if (child.type === 'paragraph' && items.length > 0) report(findings, 'item-paragraphs', child);
    else if (child.type === 'paragraph') {
      const children = readInlines(child.children, findings);
      if (children.length > 0) items.push({ children, place: findings.placeOf(item) });
    } else if (child.type === 'list') report(findings, 'list-nested', child);
    else addBlock(child, [], findings);
  }
  if (items.length === 0 && item.children.every(({ type }) => type === 'html' || type === 'paragraph'))
    report(findings, 'item-empty', item);
  return items;
}
