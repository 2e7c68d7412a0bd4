import {
  accessSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError, readBytes } from './read-files.ts';
import { quietly } from './stopped.ts';
import { makeFolder, removeIfEmpty } from './write-files.ts';

/** A change of a folder that is ready to be made: nothing in it is changed yet. */
export type Change = {
  /** Makes it, or as much as the system lets; its error has the place of the file as `path`. */
  readonly make: () => void;
  /** Puts back what has been changed so far; false where that cannot be done of all. */
  readonly undo: () => boolean;
  /** Clears what was needed for it. */
  readonly finish: () => void;
};

/** Files that lie in the folder `from` under the paths they are to have in `to`; `spare` is free for what is there. */
export type Move = {
  readonly from: string;
  readonly to: string;
  readonly spare: string;
  /** In the order they are put in place. */
  readonly paths: readonly string[];
  /** Removed before the last one is in place. */
  readonly obsolete: readonly string[];
};

const halfDone = new WeakSet<object>();

/** Whether at an error some files could neither be put in place nor back. */
export function isHalfDone(error: object): boolean {
  return halfDone.has(error);
}

/** Makes all changes, or none: at the system's error, which is thrown, all is put back as it was. */
export function makeChanges(changes: readonly Change[]): void {
  try {
    for (const { make } of changes) make();
  } catch (error) {
    const undone = [...changes].reverse().map(({ undo }) => undo());
    if (undone.includes(false)) halfDone.add(Object(error));
    throw error;
  }
  for (const { finish } of changes) finish();
}

/**
 * Makes ready to put files in place: each place is tried, and what is there kept. Throws the system's error, with the
 * place as its `path`, where a file could not be put.
 */
export function prepareMove({ from, to, spare, paths, obsolete }: Move): Omit<Change, 'finish'> {
  const undos: (() => void)[] = [];
  const kept = new Set([...paths, ...obsolete].filter((path) => keep(join(to, path), join(spare, path))));
  const putBack = (path: string) => {
    const place = join(to, path);
    if (!kept.has(path)) return rmSync(place, { force: true });
    makeFolder(dirname(place));
    renameSync(join(spare, path), place);
  };
  const put = (path: string) =>
    named(join(to, path), (place) => {
      undos.push(() => removeIfEmpty(dirname(place), to));
      makeFolder(dirname(place));
      renameSync(join(from, path), place);
      undos.push(() => putBack(path));
    });
  const remove = (path: string) =>
    named(join(to, path), (place) => {
      rmSync(place, { force: true });
      undos.push(() => putBack(path));
    });
  return {
    make() {
      paths.slice(0, -1).forEach(put);
      obsolete.forEach(remove);
      for (const path of obsolete) removeIfEmpty(dirname(join(to, path)), to);
      paths.slice(-1).forEach(put);
    },
    undo: () => !undos.splice(0).reverse().map(quietly).includes(false),
  };
}

/**
 * Keeps what stands in a place where a file is to go, and tries whether one can; false where nothing is there. A second
 * name of the same file takes no room; a link is kept as one.
 */
function keep(place: string, spare: string): boolean {
  testFolder(dirname(place));
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (!there) return false;
  // The error where it is a folder, a pipe or a device.
  if (!there.isFile() && !there.isSymbolicLink()) readBytes(place);
  named(place, () => {
    makeFolder(dirname(spare));
    if (there.isSymbolicLink()) symlinkSync(readlinkSync(place), spare);
    else if (!quietly(() => linkSync(place, spare))) copyFileSync(place, spare);
  });
  return true;
}

/** Throws the system's error where no file can be put into a folder, or into the one that it is to be made in. */
function testFolder(folder: string): void {
  let there = folder;
  while (!lstatSync(there, { throwIfNoEntry: false }) && dirname(there) !== there) there = dirname(there);
  // The system's own error where it is none.
  readdirSync(there);
  accessSync(there, constants.W_OK | constants.X_OK);
}

/** A system's error names the place that was meant, not the one a file comes from. */
function named<Given>(place: string, act: (place: string) => Given): Given {
  try {
    return act(place);
  } catch (error) {
    throw isSystemError(error) ? Object.assign(error, { path: place }) : error;
  }
}
