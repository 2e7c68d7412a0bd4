import { lstatSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Where a link leads that leaves a folder, or undefined; what is not there yet, or is no link, leads nowhere. */
export function leadsOutside(folder: string, path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const target = targetOf(path);
  if (target === undefined) return path;
  const way = relative(realpathSync(folder), target);
  return way === '..' || way.startsWith(`..${sep}`) || way === target ? target : undefined;
}

/** Undefined where the link leads to nothing. */
function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
