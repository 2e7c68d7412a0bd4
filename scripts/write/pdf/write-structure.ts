import type { Canvas } from './canvas.ts';
import type { ContentMarks } from './content-marks.ts';
import { packObjects, referenceTo, reserveNumbers } from './packed-objects.ts';
import type { Annotation, MarkedContent, StructureElement } from './structure.ts';

/** Writes the logical structure of a document whose pages are drawn, and with it which content is whose. */
export function writeStructure(canvas: Canvas, structure: StructureElement, marks: ContentMarks): void {
  const elements = inOrder(structure);
  const root = canvas.getStructTreeRoot();
  const first = reserveNumbers(canvas, elements.length + 1);
  const references = new Map(elements.map((element, index) => [element, `${first + index} 0 R`]));
  const reference = (element: StructureElement) => references.get(element) ?? '';
  const parents = new Map<unknown, string>(
    elements.flatMap((element) => element.kids.map((kid) => [kid, reference(element)] as const)),
  );
  const objects = elements.map((element) =>
    printElement(element, parents.get(element) ?? String(root), reference),
  );
  objects.push(printOwners(marks.owners, reference));
  root.data.K = referenceTo(first);
  root.data.ParentTree = referenceTo(first + elements.length);
  root.data.ParentTreeNextKey = marks.owners.length;
  packObjects(canvas, first, objects);
}

/** An element before its kids. */
function inOrder(root: StructureElement): StructureElement[] {
  const elements: StructureElement[] = [];
  const visit = (element: StructureElement) => {
    elements.push(element);
    for (const kid of element.kids) if ('kids' in kid) visit(kid);
  };
  visit(root);
  return elements;
}

type References = (element: StructureElement) => string;

function printElement(
  { type, attributes, kids }: StructureElement,
  parent: string,
  reference: References,
): string {
  const page = kids.find((kid) => 'number' in kid)?.page;
  const printed = kids.map((kid) => ('kids' in kid ? reference(kid) : printContent(kid, page)));
  return [
    `<</S/${type}/P ${parent}`,
    page === undefined ? '' : `/Pg ${page}`,
    printed.length === 0 ? '' : `/K[${printed.join(' ')}]`,
    attributes === '' ? '' : `/A<<${attributes}>>`,
    '>>',
  ].join('');
}

/** Content on the element's own page is told by its number alone. */
function printContent(kid: MarkedContent | Annotation, page: string | undefined): string {
  if ('annotation' in kid) return `<</Type/OBJR/Pg ${kid.page}/Obj ${kid.annotation}>>`;
  return kid.page === page ? String(kid.number) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.number}>>`;
}

/** The number tree that leads from content to elements (14.7.4.4). */
function printOwners(owners: ContentMarks['owners'], reference: References): string {
  const entries = owners.map((owner, key) =>
    'kids' in owner ? `${key} ${reference(owner)}` : `${key}[${owner.map(reference).join(' ')}]`,
  );
  return `<</Nums[${entries.join(' ')}]>>`;
}
