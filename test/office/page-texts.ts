import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF in the order it is drawn in, without white space. */
export async function pageTexts(file: string): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/gu, ''),
    );
  }
  await task.destroy();
  return texts;
}
