export { verifyDocx } from './verify-docx.ts';
export { verifyHtml } from './verify-html.ts';
export { verifyMarkdown } from './verify-markdown.ts';
export { type LaidOutPage, verifyPages } from './verify-pages.ts';
export { verifyPdf } from './verify-pdf.ts';
export { verifyRedline } from './verify-redline.ts';
export { verifyXlsx } from './verify-xlsx.ts';
