import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { listTree, packageFolder, readBytes } from '../files/index.ts';
import { runNpm } from './run-npm.ts';

/** What only those who write or mend programs read. */
const unused = /\.(?:map|[cm]?ts|flow|coffee)$/;

/**
 * In place of the package that pdfjs draws with, 33 MB of another kind for every system: we only read. Without any it
 * would warn.
 */
const standIn = [
  'node_modules/@napi-rs/canvas/index.js',
  strToU8('module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };\n'),
] as const;

/** The program as installed, by paths from its folder: what the package holds, and every package that it needs. */
export function programFiles(): ReadonlyMap<string, Uint8Array> {
  const paths = [...packedFiles(), ...neededPackages().flatMap(filesOf)];
  const kept = paths.filter((path) => !unused.test(path));
  return new Map([...kept.map((path) => [path, readBytes(join(packageFolder, path))] as const), standIn]);
}

/** What `npm pack` packs, as compiled last. */
function packedFiles(): string[] {
  const [{ files }] = JSON.parse(runNpm('pack', '--dry-run', '--json', '--ignore-scripts'));
  return files.map(({ path }: { path: string }) => path);
}

/** The folders of the packages that the lock file says are needed on every system. */
function neededPackages(): string[] {
  const { packages } = JSON.parse(
    new TextDecoder().decode(readBytes(join(packageFolder, 'package-lock.json'))),
  );
  return Object.entries<Readonly<Record<string, unknown>>>(packages).flatMap(
    ([path, { dev, optional, devOptional }]) => (path === '' || dev || optional || devOptional ? [] : [path]),
  );
}

/** The paths of all files in a folder of ours, from the same place as its own. */
function filesOf(folder: string): string[] {
  return listTree(join(packageFolder, folder)).map((path) => `${folder}/${path}`);
}
