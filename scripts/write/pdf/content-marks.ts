import type { Box } from './box.ts';
import type { Canvas } from './canvas.ts';
import { addLink, type StructureNode, setAttributes } from './internals.ts';
import type { StructureElement } from './structure.ts';

/** Marks what is drawn as the content of elements; content never stands in other content. */
export type ContentMarks = {
  /** Begins content of an element, on the page that is drawn on. */
  begin(element: StructureElement): void;
  /** Begins the content of a link inside an element; its boxes are then the link's own. */
  beginLink(element: StructureElement): LinkBox;
  /** Ends what was begun last. */
  end(): void;
};

/** Makes a box on the page lead to an address. */
export type LinkBox = (box: Box, url: string) => void;

/** What ends content that is part of no element. */
export const endMark = 'EMC';
/** Begins what belongs to the page and not to the text: its number, and what is repeated from a page before. */
export const beginPagination = '/Artifact <</Type /Pagination>> BDC';
/** Begins what is there for the eye only: rules, and dots under text. */
export const beginLayout = '/Artifact <</Type /Layout>> BDC';

/** Puts a structure into a PDF, and makes the marks that tie what is drawn to it. */
export function createMarks(canvas: Canvas, structure: StructureElement): ContentMarks {
  const nodes = new Map<StructureElement, StructureNode>();
  canvas.addStructure(nodeOf(structure, canvas, nodes));
  let link: StructureNode | undefined;

  function find(element: StructureElement): StructureNode {
    const node = nodes.get(element);
    if (!node) throw new Error(`Unexpected ${element.type}: it is no part of the structure`);
    return node;
  }

  return {
    begin(element) {
      find(element).add(canvas.markStructureContent(element.type));
    },
    beginLink(element) {
      const node = canvas.struct('Link');
      link = node;
      find(element).add(node);
      node.add(canvas.markStructureContent('Link'));
      return (box, url) => addLink(canvas, node, box, url);
    },
    end() {
      canvas.endMarkedContent();
      // pdfkit takes a link to be on the page that is drawn on as its element ends.
      link?.end();
      link = undefined;
    },
  };
}

function nodeOf(
  element: StructureElement,
  canvas: Canvas,
  nodes: Map<StructureElement, StructureNode>,
): StructureNode {
  const node = canvas.struct(element.type);
  if (element.attributes) setAttributes(node, element.attributes);
  for (const kid of element.kids) node.add(nodeOf(kid, canvas, nodes));
  nodes.set(element, node);
  return node;
}
