import { zip } from '../../zip.ts';

/**
 * The package of parts, made the same every time: entries in the order of their names (the list of content types comes
 * first), of the source's `date` (ISO).
 */
export function packageOf(parts: ReadonlyMap<string, Uint8Array>, date: string | undefined): Uint8Array {
  const entries = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zip(
    entries.map(([path, bytes]) => ({ path, bytes })),
    date,
  );
}
