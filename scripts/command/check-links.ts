import { join } from 'node:path';
import { isWithin, linkAt, listNames, ownPath, readBytesIfThere } from '../files/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { manifestName, ownerOf, readManifest } from './manifest.ts';

/** A source's name, and the folders in `out/<source>/` that its documents go to. */
export type SourceFolder = { readonly name: string; readonly folders: readonly string[] };

/**
 * A link in the place of a source's folder, or of one in it for briefings or other sheets, must lead to a folder under
 * `out` that is no other source's: a build removes there what its source makes no more. `sources` are those at hand.
 */
export function checkLinks(out: string, sources: readonly SourceFolder[]): Problem[] {
  const isNowhere = linkAt(out) && !ownPath(out);
  if (isNowhere) return [problem('out-link', undefined, { path: out, out, target: '', case: 'nowhere' })];
  const names = sources.map(({ name }) => name);
  return sources.flatMap(({ name, folders }) => {
    const folder = join(out, name);
    const isOther = (target: string) =>
      isManifestOfOther(target, name) || overlapsAny(target, foldersOfOthers(out, name, names));
    const own = ownPath(folder);
    const isTaken = (target: string) => overlapsAny(target, [own ?? folder]) || isOther(target);
    const inside = new Set(['briefings', ...folders, ...listedFolders(folder)]);
    return [
      ...checkLink(folder, out, isOther),
      ...[...inside].flatMap((one) => checkLink(join(folder, one), out, isTaken)),
    ];
  });
}

/** `isTaken` tells of a link's target whether other documents have their place there. */
function checkLink(path: string, out: string, isTaken: (target: string) => boolean): Problem[] {
  const link = linkAt(path);
  if (!link) return [];
  const { target } = link;
  if (target === undefined)
    return [problem('out-link', undefined, { path, out, target: '', case: 'nowhere' })];
  const top = ownPath(out) ?? out;
  if (!isWithin(top, target)) return [problem('out-link', undefined, { path, out, target })];
  const isShared = isWithin(target, top) || isTaken(target);
  return isShared ? [problem('out-link', undefined, { path, out, target, case: 'shared' })] : [];
}

/** The folders under `out` of the other sources: of those at hand, and of those whose documents lie there. */
function foldersOfOthers(out: string, name: string, names: readonly string[]): string[] {
  const others = new Set([
    ...names,
    ...listNames(out).filter((one) => manifestSource(join(out, one)) === `${one}.md`),
  ]);
  others.delete(name);
  return [...others].flatMap((one) => ownPath(join(out, one)) ?? []);
}

function overlapsAny(target: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isWithin(folder, target) || isWithin(target, folder));
}

function isManifestOfOther(folder: string, name: string): boolean {
  const source = manifestSource(folder);
  return source !== undefined && source !== `${name}.md`;
}

/** The folders within a source's that its manifest names. */
function listedFolders(folder: string): string[] {
  const { files = [] } = readManifest(readBytesIfThere(join(folder, manifestName))) ?? {};
  return files.flatMap(({ path }) => /^.+(?=\/)/u.exec(path) ?? []);
}

/** The file name of the source whose documents lie in a folder, by its manifest. */
function manifestSource(folder: string): string | undefined {
  const manifest = readManifest(readBytesIfThere(join(folder, manifestName)));
  return manifest && ownerOf(manifest);
}
