import { strToU8 } from 'fflate';
import { type Block, blockLines, type List, type Paragraph, type Table } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { markText } from './bookmark.ts';
import { writeContentsEntry } from './contents-entry.ts';
import { styleOfText } from './indented-styles.ts';
import type { Links } from './links.ts';
import { revisionMark } from './revision.ts';
import type { ReadyXml } from './slots.ts';
import { outlineLevels } from './styles.ts';
import { textLines } from './text-lines.ts';
import { writeInline } from './write-inline.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';
import { element, properties } from './xml.ts';

type Handlers = {
  readonly [K in Block['type']]: (block: Extract<Block, { type: K }>, context: BlockContext) => ReadyXml;
};

const handlers: Handlers = {
  heading: (heading, context) => {
    const { width, links, marked } = context;
    const { role, depth, children, revision } = heading;
    const level = depth - 1;
    const set = [
      `<w:pStyle w:val="${styleOfText(role, children, width, true, context)}"/>`,
      // A cover's title is the attachment's, which has its own entry in the navigation pane.
      outlineLevels[role] === level || role === 'coverTitle' ? '' : `<w:outlineLvl w:val="${level}"/>`,
      properties('w:rPr', revisionMark(revision, links)),
    ];
    const text = markBlock(heading, marked, links) + writeInline(children, links);
    return [strToU8(element('w:p', element('w:pPr', set.join('')) + text))];
  },
  paragraph: writeText,
  list: writeText,
  table: writeTable,
};

function writeText(block: Paragraph | List, context: BlockContext): ReadyXml {
  const entry = block.type === 'paragraph' && block.role === 'contentsEntry';
  const written = entry ? writeContentsEntry(block, context) : undefined;
  if (written !== undefined) {
    const set = `<w:pStyle w:val="${context.idOf('contentsEntry')}"/>`;
    return [strToU8(element('w:p', element('w:pPr', set) + written))];
  }
  const mark = markBlock(block, context.marked, context.links);
  return textLines(block).map((line, index) => {
    const xml = writeParagraph(line, line.revision, context.width, context, index === 0 ? mark : '');
    return strToU8(xml);
  });
}

/** The mark of a text beside the table. */
function markBlock(block: Exclude<Block, Table>, index: number | undefined, links: Links): string {
  return index === undefined ? '' : markText({ type: 'block', index }, blockLines(block), links);
}

/** A block as paragraphs and tables. */
export function writeBlock(block: Block, context: BlockContext): ReadyXml {
  return handle(block, context);
}

function handle<K extends Block['type']>(
  block: Extract<Block, { type: K }>,
  context: BlockContext,
): ReadyXml {
  const handler: Handlers[K] = handlers[block.type as K];
  return handler(block, context);
}
