import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';

/** A file of an archive; its path has `/` on every system. */
export type Entry = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is a program: a zip has no room for that, nor has Windows. */
  readonly executable?: boolean;
};

/** The time of every entry, that the same files give the same bytes: the first that a zip can state. */
const year = 1980;

export function writeZip(entries: readonly Entry[]): Uint8Array {
  // A zip states local time.
  const mtime = new Date(year, 0, 1);
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, [bytes, { mtime }]])));
}

export async function writeTarGz(entries: readonly Entry[]): Promise<Uint8Array> {
  const mtime = new Date(Date.UTC(year, 0, 1));
  const tar = pack();
  const packed = buffer(tar.pipe(createGzip()));
  for (const { path, bytes, executable } of entries) {
    const entry = tar.entry({ name: path, mode: executable ? 0o755 : 0o644, mtime, size: bytes.length });
    entry.end(bytes);
    await once(entry, 'finish');
  }
  tar.finalize();
  return packed;
}
