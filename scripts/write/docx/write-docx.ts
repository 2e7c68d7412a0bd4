import type { FileChild } from 'docx';
import { type Block, contentHash, type Document, runningHead } from '../../document/index.ts';
import { hyphenatedRoles, typeArea } from '../../style/index.ts';
import type { WriteContext, Writer } from '../writer.ts';
import type { CentredStyles } from './centred-styles.ts';
import { docx } from './docx.ts';
import { fontTable } from './font-table.ts';
import { withLineSettings } from './line-settings.ts';
import { addLinks, type Links } from './links.ts';
import { packageOf } from './package.ts';
import { coreProperties } from './properties.ts';
import { type ReadyXml, withReady } from './ready-xml.ts';
import { sectionOf } from './section.ts';
import { withSettings } from './settings.ts';
import { separatorStyle, stylesOf } from './styles.ts';
import { writeBlock } from './write-block.ts';

/** Writes an Office Open XML document (ECMA-376, transitional), one section on the page the document asks for. */
export const writeDocx: Writer = async (document, context) => {
  const { style } = context;
  const page = style.pages[document.page];
  const name = runningHead(document);
  const head = name === undefined ? undefined : name + style.table.continued;
  const hyphenated = hyphenatedRoles(document.lang);
  const links: Links = { addresses: new Map(), tracked: document.tracked, ids: 0 };
  const centred: CentredStyles = new Map();
  const ready: ReadyXml = [];
  const blockContext = { style, links, centred, ready, ...typeArea(page) };
  const children = separate(
    document.children.map((block, index) => ({
      block,
      written: writeBlock(block, {
        ...blockContext,
        marked: isMarked(document, index) ? index : undefined,
        cut: cutOf(document, index, context),
      }),
    })),
  );
  const file = new docx.Document({
    sections: [{ ...sectionOf(style, page, document.startPage, head), children }],
    styles: stylesOf(style, document.lang, centred),
    evenAndOddHeaderAndFooters: true,
    ...(hyphenated.size > 0 ? { hyphenation } : {}),
    customProperties: customProperties(document, context),
  });
  addLinks(file, links);
  const parts = {
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': (xml: string) => withReady(xml, ready),
    'word/fontTable.xml': fontTable(style),
    'word/settings.xml': withSettings,
    'word/styles.xml': (xml: string) => withLineSettings(xml, hyphenated),
  };
  return { bytes: packageOf(file, parts, document.date), problems: [] };
};

/** Word's own zone, in twips; no more than two hyphens stand one below the other. */
const hyphenation = {
  autoHyphenation: true,
  consecutiveHyphenLimit: 2,
  hyphenationZone: 360,
  doNotHyphenateCaps: true,
};

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

function customProperties(document: Document, { version }: WriteContext) {
  return [
    { name: 'yigao.version', value: version },
    { name: 'yigao.content', value: `sha256:${contentHash(document)}` },
    // What it does not hold has not been deleted by anybody.
    ...(document.extract ? [{ name: 'yigao.extract', value: 'true' }] : []),
  ];
}

/**
 * Word makes one table of two with nothing between them, and adds a paragraph of a line's height after the last. A
 * paragraph that one version alone has is joined to the next one in the other: there must be one.
 */
function separate(blocks: readonly { block: Block; written: readonly FileChild[] }[]): FileChild[] {
  const there = blocks.filter(({ written }) => written.length > 0);
  return there.flatMap(({ block, written }, index) => {
    const next = there[index + 1]?.block;
    const closes = !next || next.type === 'table';
    return closes && isJoining(block)
      ? [...written, new docx.Paragraph({ style: separatorStyle })]
      : [...written];
  });
}

function isJoining(block: Block): boolean {
  if (block.type === 'table') return true;
  return (block.type === 'list' ? block.items.at(-1) : block)?.revision !== undefined;
}
