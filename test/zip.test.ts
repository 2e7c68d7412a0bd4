import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../scripts/zip.ts';

type Listed = {
  readonly name: string;
  readonly isUtf8: boolean;
  readonly time: number;
  readonly date: number;
};

/** What the central directory of a zip (APPNOTE.TXT 4.3.12) lists, read byte by byte. */
function directoryOf(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at + 46, at + 46 + length));
    const flags = view.getUint16(at + 8, true);
    const listed = {
      name,
      isUtf8: (flags & (1 << 11)) !== 0,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return listed;
  });
}

const bytes = new TextEncoder().encode('甲'.repeat(100));

test('names that are not ASCII are marked as UTF-8, in composed Unicode, their folders kept', () => {
  const made = zip(
    [
      { path: '附件2/briefings/1-大湾区.docx', bytes },
      { path: 'x/cafe\u0301.md', bytes },
    ],
    undefined,
  );
  const listed = directoryOf(made);
  expect(listed.map(({ name }) => name)).toEqual(['附件2/briefings/1-大湾区.docx', 'x/caf\u00e9.md']);
  expect(listed.map(({ isUtf8 }) => isUtf8)).toEqual([true, true]);
});

test('entries have the day of the date, or the first that a zip can state', () => {
  const dayOf = (date: string | undefined) => {
    const [{ time, date: day } = { time: 0, date: 0 }] = directoryOf(zip([{ path: 'a', bytes }], date));
    return [(day >> 9) + 1980, (day >> 5) & 15, day & 31, time >> 11];
  };
  expect(dayOf('2026-03-05')).toEqual([2026, 3, 5, 12]);
  expect(dayOf(undefined)).toEqual([1980, 1, 1, 12]);
  expect(dayOf('1949-10-01')).toEqual([1980, 1, 1, 12]);
});

test('the bytes come out as they went in, zipped again or not', () => {
  const made = zip(
    [
      { path: 'a', bytes },
      { path: 'b', bytes, isZipped: true },
    ],
    '2026-03-05',
  );
  const files = unzipSync(made);
  expect([files.a, files.b]).toEqual([bytes, bytes]);
  expect(made.length).toBeLessThan(2 * bytes.length);
  expect(made.length).toBeGreaterThan(bytes.length);
});
