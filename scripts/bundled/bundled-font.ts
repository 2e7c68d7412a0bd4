import { join } from 'node:path';
import { findInPackage, isFile, packageFolder, readOnce } from '../files/index.ts';
import { fontPackage } from './font-package.ts';

/** The faces that the shipped style sheet names: `npm run compile` copies them here. */
const bundledFonts = join(packageFolder, 'dist/fonts');

/** Whether a font file is one of those that are bundled, or another of their packages'. */
export function isBundled(face: string): boolean {
  return fontPackage(face) !== undefined;
}

/**
 * A bundled font file by its name without ending, or one of a font package that is installed. One that could be
 * installed and is not is its package's name.
 */
export function bundledFont(
  face: string,
): { readonly path: string; readonly read: () => Uint8Array } | { readonly install: string } | undefined {
  const found = fontPackage(face);
  if (found === undefined) return undefined;
  const bundled = join(bundledFonts, `${face}.ttf`);
  const path = isFile(bundled) ? bundled : findInPackage(found.name, found.path);
  return path === undefined ? { install: found.name } : { path, read: () => readOnce(path) };
}
