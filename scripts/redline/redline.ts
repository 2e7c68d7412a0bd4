import { type Block, type Document, inlineText, type Revision, type Tracked } from '../document/index.ts';
import { align } from './align.ts';
import { redlineInlines } from './redline-inlines.ts';
import { redlineList, redlineParagraph, revisedBlock, revisedParagraph } from './redline-paragraphs.ts';
import { redlineTables, revisedTable } from './redline-table.ts';
import { nodePrint } from './same-node.ts';
import { type Aligned, textLikeness } from './weigh.ts';

/** From this likeness on a text is one that was reworded. */
const likeText = 0.3;

/**
 * Two versions of a document as one: what is deleted and what is inserted stands in it, marked. Without the inserted
 * nodes it is the old version, without the deleted ones the new one.
 */
export function redline(before: Document, after: Document, tracked: Tracked): Document {
  const alone = aloneOfKind(before.children, after.children);
  const likeness = textLikeness(likeText, textOf);
  const pairs = align(before.children, after.children, {
    keys: [nodePrint],
    likeness: (old, now) => {
      if (kindOf(old) !== kindOf(now)) return 0;
      if (alone.has(kindOf(old))) return 1;
      return likeness(old, now);
    },
  });
  return { ...after, tracked, children: pairs.flatMap(redlineBlock) };
}

/** Blocks of one kind can be one. */
function kindOf(block: Block): string {
  if (block.type === 'table') return 'table';
  return `${block.type} ${block.role} ${block.type === 'heading' ? block.depth : ''} ${block.type === 'list' && block.ordered}`;
}

/** Kinds of which both versions have just one, such as the title: that is the same one, whatever it says. */
function aloneOfKind(before: readonly Block[], after: readonly Block[]): ReadonlySet<string> {
  const single = (blocks: readonly Block[]) => {
    const kinds = blocks.map(kindOf);
    return new Set(kinds.filter((kind) => kinds.indexOf(kind) === kinds.lastIndexOf(kind)));
  };
  const news = single(after);
  return new Set([...single(before)].filter((kind) => news.has(kind) && !/ (?:body|note) /.test(kind)));
}

function textOf(block: Block): string {
  if (block.type === 'table') return block.columns.map(({ name }) => name).join('\n');
  const parts = block.type === 'list' ? block.items : [block];
  return parts.map(({ children }) => inlineText(children)).join('\n');
}

function redlineBlock([old, now]: Aligned<Block>): readonly Block[] {
  if (now === undefined) return [revise(old, 'deleted')];
  if (old === undefined) return [revise(now, 'inserted')];
  if (old.type === 'table' && now.type === 'table') return redlineTables(old, now);
  if (old.type === 'list' && now.type === 'list') return [redlineList(old, now)];
  if (old.type === 'heading' && now.type === 'heading')
    return [{ ...now, children: redlineInlines(old.children, now.children) }];
  if (old.type === 'paragraph' && now.type === 'paragraph') return [redlineParagraph([old, now])];
  return [revise(old, 'deleted'), revise(now, 'inserted')];
}

function revise(block: Block, revision: Revision): Block {
  if (block.type === 'table') return revisedTable(block, revision);
  if (block.type === 'heading') return revisedParagraph(block, revision);
  return revisedBlock(block, revision);
}
