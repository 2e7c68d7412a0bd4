import { zipSync } from 'fflate';

/**
 * The package of parts, made the same every time: entries in the order of their names (the list of content types comes
 * first), of the source's `date` (ISO).
 */
export function packageOf(parts: ReadonlyMap<string, Uint8Array>, date: string | undefined): Uint8Array {
  const entries = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: entryTime(date) });
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
