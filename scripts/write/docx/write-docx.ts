import type { FileChild } from 'docx';
import type { Block, Document } from '../../document/index.ts';
import { typeArea } from '../../style/index.ts';
import type { WriteContext, Writer } from '../writer.ts';
import { docx } from './docx.ts';
import { fontTable } from './font-table.ts';
import { withLineSettings } from './line-settings.ts';
import { addLinks, type Links } from './links.ts';
import { normalisePackage } from './package.ts';
import { coreProperties } from './properties.ts';
import { sectionOf } from './section.ts';
import { separatorStyle, stylesOf } from './styles.ts';
import { writeBlock } from './write-block.ts';

/** Writes an Office Open XML document (ECMA-376, transitional), one section on the page the document asks for. */
export const writeDocx: Writer = async (document, context) => {
  const { style } = context;
  const page = style.pages[document.page];
  const links: Links = { addresses: new Map(), bookmarks: 0 };
  const blockContext = { style, links, ...typeArea(page) };
  const children = separateTables(
    document.children.flatMap((block, index) =>
      writeBlock(block, { ...blockContext, marked: isMarked(document, index) ? index : undefined }),
    ),
  );
  const file = new docx.Document({
    sections: [{ ...sectionOf(style, page, document.startPage), children }],
    styles: stylesOf(style, document.lang),
    evenAndOddHeaderAndFooters: true,
    customProperties: customProperties(context),
  });
  addLinks(file, links);
  const bytes = normalisePackage(await docx.Packer.toBuffer(file), {
    'docProps/core.xml': coreProperties(document),
    'word/fontTable.xml': fontTable(style),
    'word/styles.xml': withLineSettings,
  });
  return { bytes, problems: [] };
};

/** A briefing is a copy of a part: what comes back is the overview, and its table is the first. */
function isMarked({ page, children }: Document, index: number): boolean {
  const isTable = (block: Block | undefined) => block?.type === 'table';
  return page === 'overview' && (!isTable(children[index]) || children.findIndex(isTable) === index);
}

function customProperties({ version, sourceHash }: WriteContext) {
  return [
    { name: 'yigao.version', value: version },
    { name: 'yigao.source', value: `sha256:${sourceHash}` },
  ];
}

/** Word makes one table of two with nothing between them, and adds a paragraph of a line's height after the last. */
function separateTables(blocks: readonly FileChild[]): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const closes = block instanceof docx.Table && (next === undefined || next instanceof docx.Table);
    return closes ? [block, new docx.Paragraph({ style: separatorStyle })] : [block];
  });
}
