import { deflateSync } from 'node:zlib';

/** A reader has to unpack a stream for any object in it. */
const objectsPerStream = 500;

/** Where an object stands: at an offset of the file, or in a stream of objects, as the index says. */
type Entry = { readonly kind: 1 | 2; readonly place: number; readonly index: number };

type Plain = { readonly number: number; readonly bytes: Buffer };
type PlainFile = { readonly head: Buffer; readonly objects: readonly Plain[]; readonly trailer: string };

/**
 * The same PDF with its logical structure in compressed streams (ISO 32000-1, 7.5.7): elements are most of a tagged
 * table's objects. All else stays where a search for text in the file finds it. Takes what pdfkit writes: one
 * table of cross-references, every object in use.
 */
export function packObjects(file: Buffer): Buffer {
  const { head, objects, trailer } = readObjects(file);
  const streams = packed(objects.filter(isStructure), objects.length + 1);
  const written = [...objects.filter((object) => !isStructure(object)), ...streams];
  const last = objects.length + streams.length + 1;
  const entries = new Map(streams.flatMap((stream) => stream.entries));
  let place = head.length;
  for (const { number, bytes } of written) {
    entries.set(number, { kind: 1, place, index: 0 });
    place += bytes.length;
  }
  entries.set(last, { kind: 1, place, index: 0 });
  const references = printReferences(last, entries, trailer);
  const end = Buffer.from(`startxref\n${place}\n%%EOF\n`);
  return Buffer.concat([head, ...written.map(({ bytes }) => bytes), references, end]);
}

type Stream = Plain & { readonly entries: readonly (readonly [number, Entry])[] };

/** Streams of objects, numbered from `first`, and where each object stands in them. */
function packed(objects: readonly Plain[], first: number): Stream[] {
  const count = Math.ceil(objects.length / objectsPerStream);
  return Array.from({ length: count }, (_, order) => {
    const number = first + order;
    const held = objects.slice(order * objectsPerStream, (order + 1) * objectsPerStream);
    const entries = held.map((each, index) => [each.number, { kind: 2, place: number, index }] as const);
    return { number, bytes: printObjects(number, held), entries };
  });
}

/** The objects in the order of the file, each with its number and its end. */
function readObjects(file: Buffer): PlainFile {
  const end = file.toString('latin1', file.lastIndexOf('startxref'));
  const table = Number(/^startxref\n(\d+)\n%%EOF\n$/u.exec(end)?.[1]);
  const [, places, trailer] =
    /^xref\n0 \d+\n0{10} 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n<<\n\/Size \d+\n([\s\S]*)>>\nstartxref\n/u.exec(
      file.toString('latin1', table),
    ) ?? [];
  if (places === undefined || trailer === undefined) throw new Error('Unexpected end of a PDF by pdfkit');
  const offsets = places.split('\n').slice(0, -1).map(Number.parseFloat);
  const starts = [...offsets.entries()].sort((a, b) => a[1] - b[1]);
  const objects = starts.map(([index, start], order) => {
    const bytes = file.subarray(start, starts[order + 1]?.[1] ?? table);
    return { number: index + 1, bytes };
  });
  return { head: file.subarray(0, starts[0]?.[1]), objects, trailer };
}

/**
 * Elements, whose kind pdfkit writes first as it does that of a link's action, and the root with its tree from content
 * to elements.
 */
function isStructure({ bytes }: Plain): boolean {
  return /^\d+ 0 obj\n<<\n\/(?:S \/(?!URI\n)|Type \/StructTreeRoot\n)/u.test(bytes.toString('latin1', 0, 48));
}

function printObjects(number: number, objects: readonly Plain[]): Buffer {
  const texts = objects.map(
    ({ bytes }) => /^.*\n([\s\S]*)\nendobj\n$/u.exec(bytes.toString('latin1'))?.[1] ?? '',
  );
  let offset = 0;
  const index = objects.map((object, place) => {
    const entry = `${object.number} ${offset}`;
    offset += (texts[place] ?? '').length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const entries = `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`;
  return printStream(number, entries, Buffer.from(head + texts.join('\n'), 'latin1'));
}

/** Bytes of each field of an entry: its kind; an offset, or a stream's number; an index in that stream. */
const fields = [1, 4, 2] as const;
const entrySize = fields[0] + fields[1] + fields[2];

/** The stream of cross-references that a file with packed objects needs, the trailer's entries in it (7.5.8). */
function printReferences(number: number, entries: ReadonlyMap<number, Entry>, trailer: string): Buffer {
  const table = Buffer.alloc((number + 1) * entrySize);
  // Entry 0 is the head of the list of free objects, of generation 65535.
  table.writeUInt16BE(0xffff, fields[0] + fields[1]);
  for (const [at, { kind, place, index }] of entries) {
    table.writeUInt8(kind, at * entrySize);
    table.writeUInt32BE(place, at * entrySize + fields[0]);
    table.writeUInt16BE(index, at * entrySize + fields[0] + fields[1]);
  }
  return printStream(
    number,
    `/Type /XRef\n/Size ${number + 1}\n/W [${fields.join(' ')}]\n${trailer.trim()}`,
    table,
  );
}

function printStream(number: number, entries: string, content: Buffer): Buffer {
  const data = deflateSync(content);
  const head = `${number} 0 obj\n<<\n${entries}\n/Filter /FlateDecode\n/Length ${data.length}\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n')]);
}
