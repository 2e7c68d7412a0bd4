import type { FileChild } from 'docx';
import type { Block } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { docx } from './docx.ts';
import { outlineLevels } from './styles.ts';
import { titleIndent } from './title-indent.ts';
import { writeInline } from './write-inline.ts';
import { writeParagraphs } from './write-paragraphs.ts';
import { writeTable } from './write-table.ts';

type Handlers = {
  readonly [K in Block['type']]: (block: Extract<Block, { type: K }>, context: BlockContext) => FileChild[];
};

const handlers: Handlers = {
  heading: ({ role, depth, children }, { style, width, links }) => {
    const outlineLevel = depth - 1;
    const outline = outlineLevels[role] === outlineLevel ? {} : { outlineLevel };
    const indent = titleIndent(children, width, style.roles[role], true);
    const options = { style: role, ...outline, ...(indent ? { indent } : {}) };
    return [new docx.Paragraph({ ...options, children: writeInline(children, links) })];
  },
  paragraph: (paragraph, { style, width, links }) => writeParagraphs(paragraph, width, style, links),
  list: (list, { style, width, links }) => writeParagraphs(list, width, style, links),
  table: writeTable,
};

/** A block as paragraphs and tables. */
export function writeBlock(block: Block, context: BlockContext): FileChild[] {
  return handle(block, context);
}

function handle<K extends Block['type']>(
  block: Extract<Block, { type: K }>,
  context: BlockContext,
): FileChild[] {
  const handler: Handlers[K] = handlers[block.type as K];
  return handler(block, context);
}
