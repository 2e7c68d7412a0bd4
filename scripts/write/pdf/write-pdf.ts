import type { Content } from 'pdfmake/interfaces.js';
import type { Document } from '../../document/index.ts';
import { hasErrors } from '../../problem/index.ts';
import type { Style } from '../../style/index.ts';
import type { LaidOutPage, Writer } from '../writer.ts';
import { flow } from './flow.ts';
import { pageNodes } from './page-nodes.ts';
import { pageNumber } from './page-number.ts';
import { printPdf } from './print-pdf.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/**
 * Writes a Document as PDF: set in lines, cut into pages, drawn. A character that no face has is an error,
 * a format character a warning; with an error `bytes` is empty.
 */
export const writePdf: Writer = async (document, { style, fonts, version, sourceHash }) => {
  const typesetter = createTypesetter(style, fonts);
  const { nodes, pages } = layOut(document, style, typesetter);
  const problems = typesetter.problems();
  if (hasErrors(problems)) return { bytes: new Uint8Array(), problems, pages };
  const page = style.pages[document.page];
  const bytes = await printPdf(nodes, typesetter.faces(), document, page, version, sourceHash);
  return { bytes, problems, pages };
};

type Layout = { readonly nodes: readonly (readonly Content[])[]; readonly pages: readonly LaidOutPage[] };

/** What pdfmake is to draw and what is to be checked; the lines themselves are let go, which saves memory. */
function layOut(document: Document, style: Style, typesetter: Typesetter): Layout {
  const contents = flow(document, style, typesetter);
  const nodes = contents.map((content, index) => [
    ...pageNodes(content, style.table.border),
    ...pageNumber(document.startPage + index, style.pages[document.page], style, typesetter),
  ]);
  return { nodes, pages: contents.map(({ blocks, cells }) => ({ blocks, cells })) };
}
