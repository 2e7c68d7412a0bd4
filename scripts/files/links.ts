import { lstatSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Where a link leads: its target's own path, or undefined where it leads to nothing or round in a circle. */
export type Link = { readonly target: string | undefined };

/** The link that a path is; undefined where it is none. */
export function linkAt(path: string): Link | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  return { target: ownPath(path) };
}

/** A path without links in it; undefined where nothing is there. */
export function ownPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path is a folder's own or of something in it; both have no links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== path && way !== '..' && !way.startsWith(`..${sep}`);
}
