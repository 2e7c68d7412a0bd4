import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The docx library in its CommonJS build, which loads in half the time of the other one. */
export const docx: typeof import('docx') = require('docx');

/** Its shapes, loaded when a document has one. */
export function docxShapes(): typeof import('docx/shapes') {
  return require('docx/shapes');
}
