import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { readBytes } from '../files/index.ts';
import { runNpm } from './run-npm.ts';
import { nodeVersion, type System } from './systems.ts';

/** A file of the npm package that holds Node for a system; throws where npm gives another package than the pinned one. */
export async function readFromNode(node: System['node'], path: string): Promise<Uint8Array> {
  return readFromTar(gunzipSync(tarballOf(node)), `package/${path}`);
}

const tarballs = new Map<string, Uint8Array>();

/** The package as pinned, fetched once. */
function tarballOf({ package: name, integrity }: System['node']): Uint8Array {
  const tarball = tarballs.get(name) ?? fetchPackage(`${name}@${nodeVersion}`);
  const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${nodeVersion} is ${found}, not ${integrity}`);
  tarballs.set(name, tarball);
  return tarball;
}

/** A package's tarball, by npm and the registry that it is set to. */
function fetchPackage(wanted: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-node-'));
  try {
    const tarball = runNpm('pack', '--silent', '--prefer-offline', '--pack-destination', folder, wanted);
    return readBytes(join(folder, tarball.trim()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readFromTar(tar: Uint8Array, path: string): Promise<Uint8Array> {
  const reading = extract();
  reading.end(tar);
  for await (const entry of reading) {
    if (entry.header.name === path) return buffer(entry);
    entry.resume();
  }
  throw new Error(`${path} is not in the package`);
}
