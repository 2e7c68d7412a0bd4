export { countPages, cutPages } from './lay-out.ts';
export { writePdf } from './write-pdf.ts';
