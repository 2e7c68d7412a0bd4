import { join } from 'node:path';
import { bundledFont } from '../bundled/index.ts';
import { hashOf, isFile, isFolder, listFiles, readOnce } from '../files/index.ts';
import type { FontFiles } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';

/** The font files of an office's own folder, where it has one, before the bundled ones. */
export function fontFiles(fontDir: string | undefined): FontFiles {
  return (name) => {
    const path = fontDir === undefined ? undefined : ownFont(name, fontDir);
    return path === undefined ? bundledFont(name) : { path, read: () => readOnce(path) };
  };
}

/**
 * Gives what tells whether a face's file is still the same: of one in the office's own folder the hash, of one that the
 * package brings that it does. Each file is looked at once, however many sources ask for it.
 */
export function facePrints(fontDir: string | undefined): (face: string) => string {
  const known = new Map<string, string>();
  return (face) => {
    const name = face.replace(/#.*$/su, '');
    const print = known.get(name) ?? printOf(name, fontDir);
    known.set(name, print);
    return print;
  };
}

function printOf(name: string, fontDir: string | undefined): string {
  const path = fontDir === undefined ? undefined : ownFont(name, fontDir);
  if (path !== undefined) return hashOf(readOnce(path));
  const bundled = bundledFont(name);
  return bundled && 'path' in bundled ? 'bundled' : 'missing';
}

const endings = ['ttf', 'otf', 'ttc', 'TTF', 'OTF', 'TTC'];

function ownFont(name: string, folder: string): string | undefined {
  return endings.map((ending) => join(folder, `${name}.${ending}`)).find(isFile);
}

/** A folder named for fonts that is none, or holds none, is a slip: its fonts would be missed in silence. */
export function checkFontDir(fontDir: string | undefined): Problem[] {
  if (fontDir === undefined) return [];
  const values = { path: fontDir };
  if (!isFolder(fontDir)) return [problem('folder-missing', undefined, values)];
  const hasFonts = listFiles(fontDir).some((name) => endings.some((ending) => name.endsWith(`.${ending}`)));
  return hasFonts ? [] : [problem('fonts-none', undefined, values)];
}
