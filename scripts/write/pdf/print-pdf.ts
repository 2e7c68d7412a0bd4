import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Document } from '../../document/index.ts';
import type { PageStyle } from '../../style/index.ts';
import type { Face } from './face.ts';

/** pdfmake's files in memory: missing from its types. */
type WithFiles = { readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void } };

/** An undated document is as old as a ZIP file can say. */
const undated = '1980-01-01';

/** Draws pages into a PDF/A-2b file: the same bytes for the same pages, nothing read from disk or network. */
export async function printPdf(
  pages: readonly (readonly Content[])[],
  faces: readonly Face[],
  document: Document,
  page: PageStyle,
  version: string,
  sourceHash: string,
): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  // A face's file and font go by its PostScript name: under that name pdfkit finds it again for an SVG.
  for (const { name, bytes } of faces) (pdfmake as unknown as WithFiles).virtualfs.writeFileSync(name, bytes);
  pdfmake.setFonts(Object.fromEntries(faces.map(({ name }) => [name, { normal: name }])));
  const date = new Date(`${document.date ?? undated}T00:00:00Z`);
  const definition: TDocumentDefinitions = {
    content: pages.map((stack, index) => ({
      stack: [...stack],
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    })),
    pageSize: { width: page.width, height: page.height },
    pageMargins: 0,
    version: '1.7',
    subset: 'PDF/A-2b',
    language: document.lang,
    displayTitle: true,
    info: {
      title: propertyText(document.title),
      creator: `yigao ${version}`,
      keywords: `sha256:${sourceHash}`,
      creationDate: date,
      modDate: date,
    },
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** pdfkit puts properties into XML as they are: what would be markup there is written full width. */
function propertyText(text: string): string {
  const fullWidth: Readonly<Record<string, string>> = { '&': '＆', '<': '＜', '>': '＞' };
  return text.replace(/[&<>]/gu, (mark) => fullWidth[mark] ?? mark).replace(/\p{Cc}/gu, ' ');
}
