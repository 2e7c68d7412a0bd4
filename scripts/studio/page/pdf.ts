import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;
/** One thread reads all PDFs: to start one takes longer than to read a page. */
const reader = PDFWorker.create({});
// Whoever opens a PDF is told.
reader.promise.catch(() => undefined);

/** Opens a PDF; its fonts are embedded, so that nothing else is loaded. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    worker: reader,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: false,
  }).promise;
}

/** Draws a page, so many CSS pixels wide, in the screen's own resolution. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const { width: points } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width / points) * Math.max(1, devicePixelRatio) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
