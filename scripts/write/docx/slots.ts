import type { Paragraph, TableRow } from 'docx';
import { strToU8 } from 'fflate';
import { docx } from './docx.ts';

/**
 * XML of ours, as UTF-8 in its order. docx would make an object of each element, an object of that again to print it, and
 * keep all of them until the document is done: 700 MB of 10,000 rows.
 */
export type ReadyXml = readonly Uint8Array[];

const attribute = 'w:slot';

/** Holds the place of paragraphs and tables that are XML already in what docx prints. */
export function paragraphSlot(name: string): Paragraph {
  return slot(new docx.Paragraph({}), 'w:p', name);
}

/** Holds the place of rows in a table of docx's. */
export function rowSlot(name: string): TableRow {
  return slot(new docx.TableRow({ children: [] }), 'w:tr', name);
}

function slot<T extends object>(component: T, element: string, name: string): T {
  return Object.assign(component, { prepForXml: () => ({ [element]: { _attr: { [attribute]: name } } }) });
}

/** Whether docx's XML has a slot. */
export function hasSlot(xml: string): boolean {
  return xml.includes(` ${attribute}="`);
}

/** What docx has printed, with the XML of each name in its slots. */
export function fillSlots(xml: string, filling: Readonly<Record<string, ReadyXml>>): Uint8Array[] {
  const pieces = xml.split(new RegExp(`<w:(?:p|tr) ${attribute}="(\\w+)"/>`));
  return pieces.flatMap((piece, index) => (index % 2 === 0 ? [strToU8(piece)] : (filling[piece] ?? [])));
}

/** The pieces as one part of a package. */
export function joinXml(pieces: ReadyXml): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
