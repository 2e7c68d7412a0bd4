import { inflateSync } from 'node:zlib';
import pdfmake from 'pdfmake';
import { expect, it } from 'vitest';
import { packObjects } from '../../../scripts/write/pdf/pack-objects.ts';

const info = { producer: 'a', creator: 'b', creationDate: new Date(0), modDate: new Date(0) };

/** What pdfkit writes of a page and as many elements of one kind. */
async function plainFile(elements: number, url?: string): Promise<Buffer> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const pdf = pdfmake.createPdf({ content: [], version: '1.7', tagged: true, info });
  const canvas = await pdf.getStream();
  const root = canvas.struct('Document');
  for (let number = 0; number < elements; number++) root.add(canvas.struct('P'));
  canvas.addStructure(root);
  if (url !== undefined) canvas.link(0, 0, 9, 9, url);
  return pdf.getBuffer();
}

/** Each object's text by its number, those in streams of objects among them, as the cross-references tell. */
function objectsOf(file: Buffer): string[] {
  const raw = file.toString('latin1');
  const place = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(raw)?.[1]);
  const table = streamAt(raw, place);
  expect(table.head).toContain(`/Size ${table.data.length / 7}`);
  return Array.from({ length: table.data.length / 7 }, (_, number) => {
    const [kind, offset, index] = [0, 1, 5].map((at, field) =>
      table.data.readUIntBE(number * 7 + at, [1, 4, 2][field] ?? 0),
    ) as [number, number, number];
    if (kind === 0) return '';
    if (kind === 1) {
      expect(raw.startsWith(`${number} 0 obj\n`, offset)).toBe(true);
      return raw.slice(raw.indexOf('\n', offset) + 1, raw.indexOf('\nendobj\n', offset));
    }
    const stream = streamAt(raw, table.data.readUInt32BE(offset * 7 + 1));
    const first = Number(/\/First (\d+)/u.exec(stream.head)?.[1]);
    const places = stream.data.toString('latin1', 0, first).trim().split(' ').map(Number);
    expect(places[index * 2]).toBe(number);
    const end = places[index * 2 + 3];
    const start = first + (places[index * 2 + 1] ?? 0);
    return stream.data.toString('latin1', start, end === undefined ? undefined : first + end).trim();
  });
}

function streamAt(raw: string, offset: number) {
  const [, head = '', data = ''] =
    /^\d+ 0 obj\n([\s\S]*?)\nstream\n([\s\S]*?)\nendstream\nendobj\n/u.exec(raw.slice(offset)) ?? [];
  return { head, data: inflateSync(Buffer.from(data, 'latin1')) };
}

/** Each object's text by its number, of a file as pdfkit writes it. */
function plainObjects(file: Buffer): string[] {
  const objects: string[] = [''];
  for (const [, number, text = ''] of file
    .toString('latin1')
    .matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj\n/gmu))
    objects[Number(number)] = text;
  return objects;
}

it.each([0, 1, 498, 499, 1200])('leaves each object what it was, %i elements packed', async (elements) => {
  const plain = await plainFile(elements);
  const packed = packObjects(plain);
  const given = plainObjects(plain);
  expect(given.length).toBeGreaterThan(elements + 5);
  expect(objectsOf(packed).slice(0, given.length)).toEqual(given);
  expect(packed.toString('latin1')).not.toMatch(/^\/S \/P$/mu);
  const streams = packed.toString('latin1').match(/\/Type \/ObjStm/gu) ?? [];
  expect(streams).toHaveLength(Math.ceil((elements + 2) / 500));
});

it('leaves the address of a link where a search for text finds it', async () => {
  const packed = packObjects(await plainFile(1, 'https://a.cn/'));
  expect(packed.toString('latin1')).toContain('/URI (https://a.cn/)');
});

it('has the trailer’s entries in the stream of cross-references', async () => {
  const plain = await plainFile(3);
  const trailer = /trailer\n<<\n\/Size \d+\n([\s\S]*?)\n>>\nstartxref/u.exec(plain.toString('latin1'))?.[1];
  expect(trailer).toMatch(/^\/Root \d+ 0 R\n\/Info \d+ 0 R\n\/ID \[<[\da-f]+> <[\da-f]+>\]$/u);
  expect(packObjects(plain).toString('latin1')).toContain(`/W [1 4 2]\n${trailer}\n/Filter`);
});

it('throws for a file that does not end as pdfkit ends one', async () => {
  const plain = await plainFile(1);
  expect(() => packObjects(plain.subarray(0, -8))).toThrow('Unexpected end');
  expect(() => packObjects(packObjects(plain))).toThrow('Unexpected end');
});
