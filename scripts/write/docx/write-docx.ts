import { strToU8 } from 'fflate';
import { type Block, type Document, runningHead } from '../../document/index.ts';
import { typeArea } from '../../style/index.ts';
import { coreProperties, customProperties, packageOf } from '../package/index.ts';
import type { WriteContext, Writer } from '../writer.ts';
import { docx } from './docx.ts';
import { bodySlot, frameOf } from './frame.ts';
import type { IndentedStyles } from './indented-styles.ts';
import type { Links } from './links.ts';
import { headSlot, printHead } from './page-number.ts';
import { fillSlots, joinXml, type ReadyXml } from './slots.ts';
import { separatorStyle } from './styles.ts';
import { writeBlock } from './write-block.ts';
import { printComponent } from './xml.ts';

/** Writes an Office Open XML document (ECMA-376, transitional), one section on the page the document asks for. */
export const writeDocx: Writer = async (document, context) => {
  const { style, version } = context;
  const { page, lang, startPage, date } = document;
  const links: Links = { addresses: new Map(), tracked: document.tracked, ids: 0 };
  const indented: IndentedStyles = new Map();
  const body = writeBody(document, context, links, indented);
  const name = runningHead(document);
  const head = name === undefined ? [] : [strToU8(printHead(name + style.table.continued))];
  const hasHead = name !== undefined;
  const frame = frameOf({ style, page, startPage, hasHead, lang, indented, addresses: links.addresses });
  const parts = new Map(
    [...frame].map(([path, part]) => [
      path,
      typeof part === 'string' ? joinXml(fillSlots(part, { [bodySlot]: body, [headSlot]: head })) : part,
    ]),
  );
  parts.set('docProps/core.xml', strToU8(coreProperties(document)));
  parts.set('docProps/custom.xml', strToU8(customProperties(document, version)));
  return { bytes: packageOf(parts, date), problems: [] };
};

/** The paragraphs and tables of a document; what they refer to is noted in `links`, the styles they ask for in `centred`. */
function writeBody(
  document: Document,
  context: WriteContext,
  links: Links,
  indented: IndentedStyles,
): ReadyXml {
  const { style } = context;
  const blockContext = { style, links, indented, ...typeArea(style.pages[document.page]) };
  return separate(
    document.children.map((block, index) => ({
      block,
      written: writeBlock(block, {
        ...blockContext,
        marked: isMarked(document, index) ? index : undefined,
        cut: cutOf(document, index, context),
      }),
    })),
  );
}

/**
 * A briefing or another sheet is a copy of a part: what comes back is the overview, and its table is the first. A redline's texts are
 * no writing of ours that somebody could have edited.
 */
function isMarked({ page, tracked, extract, children }: Document, index: number): boolean {
  const isTable = (block: Block | undefined) => block?.type === 'table';
  return (
    page === 'overview' &&
    !tracked &&
    !extract &&
    (!isTable(children[index]) || children.findIndex(isTable) === index)
  );
}

/** Tables are counted in their order; a redline, which is to be worked on, is never cut. */
function cutOf({ tracked, children }: Document, index: number, { cuts }: WriteContext) {
  if (tracked || children[index]?.type !== 'table') return undefined;
  return cuts?.[children.slice(0, index).filter(({ type }) => type === 'table').length];
}

/**
 * Word makes one table of two with nothing between them, and adds a paragraph of a line's height after the last. A
 * paragraph that one version alone has is joined to the next one in the other: there must be one.
 */
function separate(blocks: readonly { block: Block; written: ReadyXml }[]): ReadyXml {
  const there = blocks.filter(({ written }) => written.length > 0);
  return there.flatMap(({ block, written }, index) => {
    const next = there[index + 1]?.block;
    const closes = !next || next.type === 'table';
    return closes && isJoining(block) ? written.concat([strToU8(printSeparator())]) : written;
  });
}

function printSeparator(): string {
  return printComponent(new docx.Paragraph({ style: separatorStyle }));
}

function isJoining(block: Block): boolean {
  if (block.type === 'table') return true;
  return (block.type === 'list' ? block.items.at(-1) : block)?.revision !== undefined;
}
