import type { Document } from '../../document/index.ts';
import { hasErrors } from '../../problem/index.ts';
import type { PrintedText, WriteContext, Writer, Written } from '../writer.ts';
import { layOut } from './lay-out.ts';
import type { PageContent } from './page-content.ts';
import { pageNumber } from './page-number.ts';
import { type Print, printPdf } from './print-pdf.ts';
import { printedTexts } from './printed-texts.ts';
import { propertiesOf } from './properties.ts';
import { pageHead } from './running-head.ts';

/**
 * Writes a Document as PDF: set in lines, cut into pages, drawn. A font file that cannot be used and a character
 * that no face has are errors, a format character a warning; with an error `bytes` is empty.
 */
export const writePdf: Writer = async (document, context) => {
  const { problems, pages, texts, print } = prepare(document, context);
  if (hasErrors(problems)) return { bytes: new Uint8Array(), problems, pages };
  return { bytes: await printPdf(print), problems, pages, texts };
};

/** What is told of a document's pages, its `texts` once they are drawn; nothing here holds on to a page that is. */
type Prepared = Pick<Required<Written>, 'problems' | 'pages'> & {
  readonly texts: readonly PrintedText[][];
  readonly print: Print;
};

function prepare(document: Document, context: WriteContext): Prepared {
  const { style, version } = context;
  const page = style.pages[document.page];
  const { pages: contents, structure, setting, faults: fontFaults } = layOut(document, context);
  const head = contents.length > 1 ? pageHead(document, page, setting) : [];
  const margins = contents.map((_, index) => [
    ...(index > 0 ? head : []),
    ...pageNumber(document.startPage + index, page, setting),
  ]);
  const faults = fontFaults();
  const texts: PrintedText[][] = [];
  return {
    problems: faults.length > 0 ? faults : setting.typesetter.problems(),
    pages: contents.map(({ blocks, cells }) => ({ blocks, cells })),
    texts,
    print: {
      pages: handedOut([...contents], (content, index) => {
        texts.push(printedTexts(content, structure.placeOf));
        return { content, margins: margins[index] ?? [] };
      }),
      structure: structure.root,
      size: page,
      border: style.table.border,
      properties: propertiesOf(document, version),
      lang: document.lang,
    },
  };
}

/** Pages one after another, each forgotten once the next is asked for: the lines of a long table take 100 MB. */
function* handedOut<T>(contents: PageContent[], numbered: (content: PageContent, index: number) => T) {
  let index = 0;
  for (let content = contents.shift(); content; content = contents.shift()) yield numbered(content, index++);
}
