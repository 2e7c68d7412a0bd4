import { hasErrors } from '../../problem/index.ts';
import type { Writer } from '../writer.ts';
import { layOut } from './lay-out.ts';
import { pageNumber } from './page-number.ts';
import { printPdf } from './print-pdf.ts';
import { printedTexts } from './printed-texts.ts';
import { propertiesOf } from './properties.ts';
import { pageHead } from './running-head.ts';

/**
 * Writes a Document as PDF: set in lines, cut into pages, drawn. A font file that cannot be used and a character
 * that no face has are errors, a format character a warning; with an error `bytes` is empty.
 */
export const writePdf: Writer = async (document, context) => {
  const { style, version } = context;
  const page = style.pages[document.page];
  const { pages: contents, structure, setting, faults: fontFaults } = layOut(document, context);
  const head = contents.length > 1 ? pageHead(document, page, setting) : [];
  const numbered = contents.map((content, index) => ({
    content,
    margins: [...(index > 0 ? head : []), ...pageNumber(document.startPage + index, page, setting)],
  }));
  const faults = fontFaults();
  const problems = faults.length > 0 ? faults : setting.typesetter.problems();
  const pages = contents.map(({ blocks, cells }) => ({ blocks, cells }));
  if (hasErrors(problems)) return { bytes: new Uint8Array(), problems, pages };
  const bytes = await printPdf({
    pages: numbered,
    structure: structure.root,
    size: page,
    border: style.table.border,
    properties: propertiesOf(document, version),
    lang: document.lang,
  });
  const texts = contents.map((content) => printedTexts(content, structure.placeOf));
  return { bytes, problems, pages, texts };
};
