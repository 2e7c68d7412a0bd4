import type { FileChild, TableRow } from 'docx';
import { strToU8 } from 'fflate';
import { docx } from './docx.ts';

/**
 * What of a document's body is written by us, in its order, as UTF-8. docx would make an object of each element, an
 * object of that again to print it, and keep all of them until the document is done: 700 MB of 10,000 rows.
 */
export type ReadyXml = (readonly Uint8Array[])[];

const attribute = 'w:ready';

/** What stands in docx's document for paragraphs that are XML already, up to `withReady`. */
export function readyParagraphs(xml: string, ready: ReadyXml): FileChild {
  return standIn(new docx.Paragraph({}), 'w:p', [strToU8(xml)], ready);
}

/** What stands in a table of docx's for its rows. */
export function readyRows(rows: readonly Uint8Array[], ready: ReadyXml): TableRow {
  return standIn(new docx.TableRow({ children: [] }), 'w:tr', rows, ready);
}

function standIn<T extends object>(
  component: T,
  name: string,
  xml: readonly Uint8Array[],
  ready: ReadyXml,
): T {
  const at = ready.push(xml) - 1;
  return Object.assign(component, { prepForXml: () => ({ [name]: { _attr: { [attribute]: at } } }) });
}

/** The XML of docx's document as UTF-8, with what is ready in its places. */
export function withReady(xml: string, ready: ReadyXml): Uint8Array {
  const pieces = xml.split(new RegExp(`<w:(?:p|tr) ${attribute}="(\\d+)"/>`));
  return join(
    pieces.flatMap((piece, index) => (index % 2 === 0 ? [strToU8(piece)] : (ready[Number(piece)] ?? []))),
  );
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
