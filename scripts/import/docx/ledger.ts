import { elementsOf, find, type XmlElement } from './parse-xml.ts';

/**
 * The elements of a file whose text has been taken or reported. What a reader of the document sees and is not in it at
 * the end was passed over by the code that reads it, and is reported by itself.
 */
export type Ledger = Set<XmlElement>;

/** Enters every text below an element. */
export function enterAll(element: XmlElement, ledger: Ledger): void {
  for (const one of textsOf(element)) ledger.add(one);
}

/** What below an element is not entered: each paragraph's texts as one. */
export function notEntered(root: XmlElement, ledger: Ledger): string[] {
  const found = new Map<XmlElement, string>();
  const walk = (element: XmlElement, owner: XmlElement) => {
    if (isUnseen(element)) return;
    const paragraph = /^(?:w|a):p$/.test(element.name) ? element : owner;
    const text = ownText(element);
    if (text !== '' && !ledger.has(element)) found.set(paragraph, (found.get(paragraph) ?? '') + text);
    for (const child of elementsOf(element)) walk(child, paragraph);
  };
  walk(root, root);
  return [...found.values()].filter((text) => text.trim() !== '');
}

/** All text below an element that a reader sees, a space between paragraphs. */
export function textIn(element: XmlElement): string {
  const parts: string[] = [];
  const walk = (one: XmlElement) => {
    if (isUnseen(one)) return;
    if (/^(?:w|a):p$/.test(one.name) && parts.length > 0) parts.push(' ');
    if (/^w:(?:tab|br|cr)$/.test(one.name)) parts.push(' ');
    parts.push(ownText(one));
    for (const child of elementsOf(one)) walk(child);
  };
  walk(element);
  return parts.join('').trim();
}

function* textsOf(element: XmlElement): Generator<XmlElement> {
  if (ownText(element) !== '') yield element;
  for (const child of elementsOf(element)) yield* textsOf(child);
}

/** The text that an element itself shows: of a run, a formula, a drawing, a chart; WordArt has it in an attribute. */
export function ownText({ name, attributes, children }: XmlElement): string {
  if (name === 'v:textpath') return attributes.string ?? '';
  if (name === 'w:sym') return '\ufffd';
  if (!/^(?:[wma]:t|c:v)$/.test(name)) return '';
  return children.filter((child) => typeof child === 'string').join('');
}

/** What stands in a file and is not shown: deleted text, what an empty control says. */
function isUnseen(element: XmlElement): boolean {
  return /^(?:w:del|w:moveFrom)$/.test(element.name) || isPlaceholder(element);
}

/** A content control that nobody has filled in yet. */
export function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'w:sdt' && find(element, 'w:sdtPr', 'w:showingPlcHdr') !== undefined;
}
