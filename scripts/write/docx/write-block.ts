import type { FileChild, ParagraphChild } from 'docx';
import { type Block, blockLines, type List, type Paragraph, type Table } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { markText } from './bookmark.ts';
import { styleOfText } from './centred-styles.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';
import { revisionMark } from './revision.ts';
import { outlineLevels } from './styles.ts';
import { textLines } from './text-lines.ts';
import { writeInline } from './write-inline.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';

type Handlers = {
  readonly [K in Block['type']]: (block: Extract<Block, { type: K }>, context: BlockContext) => FileChild[];
};

const handlers: Handlers = {
  heading: (heading, context) => {
    const { width, links, marked } = context;
    const { role, depth, children, revision } = heading;
    const outlineLevel = depth - 1;
    const outline = outlineLevels[role] === outlineLevel ? {} : { outlineLevel };
    return [
      new docx.Paragraph({
        style: styleOfText(role, children, width, true, context),
        ...outline,
        run: revisionMark(revision, links),
        children: [...markBlock(heading, marked, links), ...writeInline(children, links)],
      }),
    ];
  },
  paragraph: writeText,
  list: writeText,
  table: writeTable,
};

function writeText(block: Paragraph | List, context: BlockContext): FileChild[] {
  const mark = markBlock(block, context.marked, context.links);
  return textLines(block).map((line, index) =>
    writeParagraph(line, line.revision, context.width, context, index === 0 ? mark : []),
  );
}

/** The mark of a text beside the table. */
function markBlock(block: Exclude<Block, Table>, index: number | undefined, links: Links): ParagraphChild[] {
  return index === undefined ? [] : markText({ type: 'block', index }, blockLines(block), links);
}

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
