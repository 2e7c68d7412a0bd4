import pdfmake from 'pdfmake';
import type { Document } from '../../document/index.ts';
import type { PageStyle } from '../../style/index.ts';
import type { Canvas } from './canvas.ts';
import { createMarks } from './content-marks.ts';
import { addBookmarks, drawPage } from './draw-page.ts';
import type { PlacedRun } from './draw-text.ts';
import { embeddedFaces } from './embed-face.ts';
import { replaceXmp } from './internals.ts';
import { packObjects } from './pack-objects.ts';
import type { PageContent } from './page-content.ts';
import { type Properties, printXmp } from './properties.ts';
import type { StructureElement } from './structure.ts';

/** All that a PDF is made of; `border` is how thick rules are, in points. */
export type Print = {
  /** Asked for one by one. */
  readonly pages: Iterable<NumberedPage>;
  readonly structure: StructureElement;
  readonly size: PageStyle;
  readonly border: number;
  readonly properties: Properties;
  readonly lang: Document['lang'];
};

/** A page, and what stands in its margins: its number, and the name that it goes on with. */
type NumberedPage = { readonly content: PageContent; readonly margins: readonly PlacedRun[] };

/**
 * Draws pages into a tagged PDF/A-2b file: the same bytes for the same pages, nothing read from disk or network.
 * pdfmake makes the document with its first page, fonts and metadata; what is on the pages is ready and drawn on
 * the canvas of its pdfkit, without its layout.
 */
export async function printPdf(print: Print): Promise<Uint8Array> {
  const pdf = createPdf(print);
  const canvas = await pdf.getStream();
  replaceXmp(canvas, printXmp(print.properties));
  drawPages(print, canvas);
  return packObjects(await pdf.getBuffer());
}

function createPdf({ size: { width, height }, properties, lang }: Print) {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts({});
  const { date, ...texts } = properties;
  return pdfmake.createPdf({
    content: [],
    pageSize: { width, height },
    version: '1.7',
    subset: 'PDF/A-2b',
    language: lang,
    displayTitle: true,
    tagged: true,
    info: { ...texts, creationDate: date, modDate: date },
  });
}

function drawPages({ pages, structure, size: { width, height }, border }: Print, canvas: Canvas): void {
  const pen = { canvas, marks: createMarks(canvas, structure), faceOf: embeddedFaces(canvas) };
  let title: PDFKit.PDFOutline | undefined;
  let isFirst = true;
  for (const { content, margins } of pages) {
    if (!isFirst) canvas.addPage({ size: [width, height], margin: 0 });
    isFirst = false;
    drawPage(content, margins, border, pen);
    title = addBookmarks(content, title, canvas);
  }
}
