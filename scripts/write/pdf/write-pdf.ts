import type { Document } from '../../document/index.ts';
import { hasErrors } from '../../problem/index.ts';
import type { LaidOutPage, PrintedText, WriteContext, Writer, Written } from '../writer.ts';
import { type BoundPart, bindParts, layOutParts } from './bind-parts.ts';
import { type Print, printPdf } from './print-pdf.ts';
import { printedTexts } from './printed-texts.ts';
import { propertiesOf } from './properties.ts';
import type { StructureElement } from './structure.ts';

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
  const parts = layOutParts(document, context);
  const leaves = bindParts(document, parts);
  const faults = parts.flatMap(({ layout }) => layout.faults());
  const found = parts.flatMap(({ layout }) => layout.setting.typesetter.problems());
  const texts: PrintedText[][] = [];
  const placeOf = (element: StructureElement) =>
    parts.map(({ layout }) => layout.structure.placeOf(element)).find((place) => place !== undefined);
  return {
    problems: faults.length > 0 ? faults : found,
    pages: pagesOf(parts),
    texts,
    print: {
      pages: handedOut(leaves, (leaf) => {
        texts.push(printedTexts(leaf.content, placeOf));
        return leaf;
      }),
      structure: structureOf(parts),
      names: parts.flatMap(({ name }) => name ?? []),
      border: style.table.border,
      properties: propertiesOf(document, version),
      lang: document.lang,
    },
  };
}

/** What stands on the pages, the tables of all parts counted through. */
function pagesOf(parts: readonly BoundPart[]): LaidOutPage[] {
  let before = 0;
  return parts.flatMap(({ layout: { pages, tables } }) => {
    const first = before;
    before += tables.length;
    return pages.map(({ blocks, cells }) => ({
      blocks,
      cells: first === 0 ? cells : cells.map((cell) => ({ ...cell, table: cell.table + first })),
    }));
  });
}

/** The structure of a document, or of several as the parts of one. */
function structureOf(parts: readonly BoundPart[]): StructureElement {
  const [first, ...others] = parts.map(({ layout }) => layout.structure.root);
  if (first && others.length === 0) return first;
  const kids = [...(first ? [first] : []), ...others].map((root) => ({ ...root, type: 'Part' }));
  return { type: 'Document', attributes: undefined, kids };
}

/** Pages one after another, each forgotten once the next is asked for: the lines of a long table take 100 MB. */
function* handedOut<T, Made>(leaves: T[], make: (leaf: T) => Made) {
  for (let leaf = leaves.shift(); leaf; leaf = leaves.shift()) yield make(leaf);
}
