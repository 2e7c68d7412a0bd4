import pdfmake from 'pdfmake';
import type { Document } from '../../document/index.ts';
import type { Leaf } from './bind-parts.ts';
import type { Canvas } from './canvas.ts';
import { createMarks } from './content-marks.ts';
import { addBookmarks, drawPage } from './draw-page.ts';
import { embeddedFaces } from './embed-face.ts';
import { nameTargets, replaceXmp } from './internals.ts';
import { packObjects } from './pack-objects.ts';
import { type Properties, printXmp } from './properties.ts';
import type { StructureElement } from './structure.ts';

/** All that a PDF is made of; `border` is how thick rules are, in points. */
export type Print = {
  /** Asked for one by one. */
  readonly pages: Iterable<Leaf>;
  readonly structure: StructureElement;
  /** The names of parts that links lead to. */
  readonly names: readonly string[];
  readonly border: number;
  readonly properties: Properties;
  readonly lang: Document['lang'];
};

/**
 * Draws pages into a tagged PDF/A-2b file: the same bytes for the same pages, nothing read from disk or network.
 * pdfmake makes the document with its first page, fonts and metadata; what is on the pages is ready and drawn on
 * the canvas of its pdfkit, without its layout.
 */
export async function printPdf(print: Print): Promise<Uint8Array> {
  const pages = print.pages[Symbol.iterator]();
  const first = pages.next();
  if (first.done) throw new Error('Unexpected file without a page');
  const pdf = createPdf(print, first.value.size);
  const canvas = await pdf.getStream();
  replaceXmp(canvas, printXmp(print.properties));
  nameTargets(canvas, print.names);
  drawPages([[first.value], { [Symbol.iterator]: () => pages }], print, canvas);
  return packObjects(await pdf.getBuffer());
}

function createPdf({ properties, lang }: Print, { width, height }: Leaf['size']) {
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

function drawPages(pages: readonly Iterable<Leaf>[], { structure, border }: Print, canvas: Canvas): void {
  const pen = { canvas, marks: createMarks(canvas, structure), faceOf: embeddedFaces(canvas) };
  let title: PDFKit.PDFOutline | undefined;
  let isFirst = true;
  for (const some of pages)
    for (const { content, margins, size, begins } of some) {
      if (!isFirst) canvas.addPage({ size: [size.width, size.height], margin: 0 });
      isFirst = false;
      if (begins !== undefined) canvas.addNamedDestination(begins);
      drawPage(content, margins, border, pen);
      title = addBookmarks(content, title, canvas);
    }
}
