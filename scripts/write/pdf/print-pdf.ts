import pdfmake from 'pdfmake';
import type { Document } from '../../document/index.ts';
import type { PageStyle } from '../../style/index.ts';
import type { Canvas, Outline } from './canvas.ts';
import { createMarks } from './content-marks.ts';
import { addBookmarks, drawPage } from './draw-page.ts';
import { embeddedFaces, type PlacedRun } from './draw-text.ts';
import type { PageContent } from './page-content.ts';
import { type Properties, printXmp } from './properties.ts';
import type { StructureElement } from './structure.ts';
import { writeStructure } from './write-structure.ts';

/** A page and its number. */
export type NumberedPage = { readonly content: PageContent; readonly number: readonly PlacedRun[] };

/**
 * Draws pages, their rules `border` points thick, into a tagged PDF/A-2b file: the same bytes for the same pages,
 * nothing read from disk or network. `structure` takes up what is drawn. pdfmake makes the document with its first page, fonts and marks; what is on the pages
 * is ready and drawn without its layout.
 */
export async function printPdf(
  pages: readonly NumberedPage[],
  structure: StructureElement,
  { width, height }: PageStyle,
  border: number,
  properties: Properties,
  lang: Document['lang'],
): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts({});
  const { date, ...texts } = properties;
  const pdf = pdfmake.createPdf({
    content: [],
    pageSize: { width, height },
    version: '1.7',
    subset: 'PDF/A-2b',
    language: lang,
    displayTitle: true,
    tagged: true,
    info: { ...texts, creationDate: date, modDate: date },
  });
  const canvas = (await pdf.getStream()) as unknown as Canvas;
  // pdfkit puts properties into XML as they are.
  canvas._addInfo = () => canvas.appendXML(printXmp(properties));
  const faces = embeddedFaces(canvas);
  const marks = createMarks(canvas);
  let title: Outline | undefined;
  for (const [index, { content, number }] of pages.entries()) {
    if (index > 0) canvas.addPage({ size: [width, height], margin: 0 });
    drawPage(content, number, border, canvas, faces, marks);
    title = addBookmarks(content, title, canvas);
  }
  writeStructure(canvas, structure, marks);
  return pdf.getBuffer();
}
