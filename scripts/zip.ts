import { zipSync } from 'fflate';

/** A file of an archive; its path has `/` on every system. */
export type ZipEntry = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether its bytes are zipped already, as a Word file's are, so that nothing is to be gained. */
  readonly isZipped?: boolean;
};

/**
 * Files as one zip, in their order, made the same every time: of the time of a `date` (ISO), without one of the first day
 * that a zip can state. Names are in composed Unicode and marked as UTF-8 where they are not ASCII, as Windows needs it.
 */
export function zip(entries: readonly ZipEntry[], date: string | undefined): Uint8Array {
  const files = entries.map(
    ({ path, bytes, isZipped }) =>
      [path.normalize('NFC'), [bytes, { level: isZipped ? 0 : 6 }]] as [
        string,
        [Uint8Array, { level: 0 | 6 }],
      ],
  );
  return zipSync(Object.fromEntries(files), { mtime: entryTime(date) });
}

/**
 * A day's noon, for a zone may have no midnight on a day its clocks are set. fflate writes local time and this is
 * local time: the same in every zone. A zip entry holds no day before 1980, and fflate writes none after 2099.
 */
function entryTime(date: string | undefined): Date {
  const isWritable = date !== undefined && date >= '1980' && date < '2100';
  const [year = 0, month = 0, day = 0] = (isWritable ? date : '1980-01-01').split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
