import { strToU8 } from 'fflate';
import {
  type Block,
  type BookletPart,
  type Document,
  partsOf,
  type Role,
  runningHead,
} from '../../document/index.ts';
import { typeArea } from '../../style/index.ts';
import { coreProperties, customProperties, packageOf } from '../package/index.ts';
import type { BoundContext, WriteContext, Writer } from '../writer.ts';
import type { BlockContext } from './block-context.ts';
import { withBookmark } from './bookmark.ts';
import { docx } from './docx.ts';
import { frameOf } from './frame.ts';
import type { IndentedStyles } from './indented-styles.ts';
import type { Links } from './links.ts';
import { printHead } from './page-number.ts';
import { fillSlots, joinXml, type ReadyXml } from './slots.ts';
import { stylesOfParts, stylesOfRoles } from './style-ids.ts';
import { separatorStyle } from './styles.ts';
import { writeBlock } from './write-block.ts';
import { printComponent } from './xml.ts';

/**
 * Writes an Office Open XML document (ECMA-376, transitional): one section on the page the document asks for, in a booklet one for each
 * part.
 */
export const writeDocx: Writer = async (document, context) => {
  const { style, version } = context;
  const { lang, date } = document;
  const links: Links = { addresses: new Map(), tracked: document.tracked, ids: 0 };
  const indented: IndentedStyles = new Map();
  const parts = settingsOf(document, context);
  const starts = startsOf(parts);
  const filling: Record<string, ReadyXml> = {};
  const { all: styles, idsOf } = document.bound
    ? stylesOfParts(parts.map((part) => part.style))
    : { all: stylesOfRoles(style), idsOf: [] };
  const sections = parts.map((part, index) => {
    const shared = { links, indented, idOf: idsOf[index] ?? ((role: Role) => role), starts };
    const body = writeBody(part, shared);
    filling[`body${index}`] = part.name === undefined ? body : withBookmark(body, part.name, links);
    const head = runningHead(part.document);
    if (head !== undefined)
      filling[`head${index}`] = [strToU8(printHead(head + style.table.continued, shared.idOf))];
    return {
      style: part.style,
      page: part.style.pages[part.document.page],
      startPage: part.start,
      headSlot: head === undefined ? undefined : `head${index}`,
      bodySlot: `body${index}`,
      bound: boundOf(document, part),
    };
  });
  const frame = frameOf({ lang, style, sections, styles, indented, addresses: links.addresses });
  const files = new Map(
    [...frame].map(([path, part]) => [
      path,
      typeof part === 'string' ? joinXml(fillSlots(part, filling)) : part,
    ]),
  );
  files.set('docProps/core.xml', strToU8(coreProperties(document)));
  files.set('docProps/custom.xml', strToU8(customProperties(document, version)));
  return { bytes: packageOf(files, date), problems: [] };
};

/** A part of a file and how it is set; of a document that is no booklet itself. */
type Part = BookletPart & BoundContext;

function settingsOf(document: Document, { style, cuts, bound }: WriteContext): Part[] {
  return partsOf(document).map((part, index): Part => {
    const own = bound?.[index - 1];
    if (own) return { ...part, ...own };
    return { ...part, style, ...(cuts && { cuts }), start: document.bound ? undefined : document.startPage };
  });
}

/** The numbers of the pages on which parts begin, by their names. */
function startsOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  return new Map(
    parts.flatMap(({ name, start }) => (name !== undefined && start !== undefined ? [[name, start]] : [])),
  );
}

function boundOf({ bound }: Document, { name, start }: Part) {
  if (!bound) return undefined;
  return {
    begins: bound.singleSided ? ('next' as const) : ('odd' as const),
    counts: name === 'part-1' && start === 1,
  };
}

/** The paragraphs and tables of a document; what they refer to is noted in `links`, the styles they ask for in `indented`. */
function writeBody(
  { document, style, cuts }: Part,
  shared: Pick<BlockContext, 'links' | 'indented' | 'idOf' | 'starts'>,
): ReadyXml {
  const blockContext = { ...shared, style, ...typeArea(style.pages[document.page]) };
  return separate(
    document.children.map((block, index) => ({
      block,
      written: writeBlock(block, {
        ...blockContext,
        marked: isMarked(document, index) ? index : undefined,
        cut: cutOf(document, index, cuts),
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
function cutOf({ tracked, children }: Document, index: number, cuts: WriteContext['cuts']) {
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
