import { deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';

/** A reader has to unpack a stream for any object in it. */
const objectsPerStream = 500;

/** A reference to an object that pdfkit does not know, in the form its dictionaries take. */
export function referenceTo(number: number): object {
  return { toString: () => `${number} 0 R`, [Symbol.toStringTag]: 'Reference' };
}

/** Reserves the numbers of `count` objects that are to be packed; gives the first. */
export function reserveNumbers(canvas: Canvas, count: number): number {
  const first = canvas._offsets.length + 1;
  for (let index = 0; index < count; index++) canvas._offsets.push(null);
  return first;
}

/**
 * Writes objects, numbered from `first`, into compressed streams (ISO 32000-1, 7.5.7), and has the document end with
 * a cross-reference stream, as no table tells of such objects.
 */
export function packObjects(canvas: Canvas, first: number, objects: readonly string[]): void {
  for (let start = 0; start < objects.length; start += objectsPerStream) {
    packStream(canvas, first + start, objects.slice(start, start + objectsPerStream));
  }
  canvas._finalize = () => finish(canvas);
}

function packStream(canvas: Canvas, first: number, objects: readonly string[]): void {
  let offset = 0;
  const index = objects.map((object, place) => {
    const entry = `${first + place} ${offset}`;
    offset += object.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const stream = canvas.ref({ Type: 'ObjStm', N: objects.length, First: head.length });
  stream.end(head + objects.join('\n'));
  for (let place = 0; place < objects.length; place++) {
    canvas._offsets[first - 1 + place] = { stream: stream.id, index: place };
  }
}

/** Bytes of each field of an entry: its kind; an offset, or a stream's number; an index in that stream. */
const fields = [1, 4, 2] as const;
const entrySize = fields[0] + fields[1] + fields[2];

/** Ends the document with a cross-reference stream and the trailer's entries in it (7.5.8). */
function finish(canvas: Canvas): void {
  const place = canvas._offset;
  const number = canvas._offsets.push(place);
  const data = deflateSync(crossReferences(canvas._offsets));
  const id = `<${canvas._id.toString('hex')}>`;
  canvas._write(`${number} 0 obj`);
  canvas._write(
    `<</Type/XRef/Size ${number + 1}/W[${fields.join(' ')}]/Root ${canvas._root}/Info ${canvas._info}` +
      `/ID[${id}${id}]/Filter/FlateDecode/Length ${data.length}>>\nstream`,
  );
  canvas._write(data);
  canvas._write(`\nendstream\nendobj\nstartxref\n${place}\n%%EOF`);
  canvas.push(null);
}

function crossReferences(offsets: Canvas['_offsets']): Buffer {
  const table = Buffer.alloc((offsets.length + 1) * entrySize);
  // Entry 0 is the head of the list of free objects, of generation 65535.
  table.writeUInt16BE(0xffff, fields[0] + fields[1]);
  for (const [index, entry] of offsets.entries()) {
    const at = (index + 1) * entrySize;
    const packed = typeof entry === 'object' && entry !== null;
    table.writeUInt8(packed ? 2 : 1, at);
    table.writeUInt32BE(packed ? entry.stream : Number(entry), at + fields[0]);
    table.writeUInt16BE(packed ? entry.index : 0, at + fields[0] + fields[1]);
  }
  return table;
}
