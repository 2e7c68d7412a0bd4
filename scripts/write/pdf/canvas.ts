/**
 * pdfkit's document, which pdfmake makes; what is drawn goes on its last page, y growing downwards from the upper
 * edge.
 */
export type Canvas = PDFKit.PDFDocument;
