import { basename, join, resolve } from 'node:path';
import {
  hashOf,
  isFolder,
  isOwnName,
  isThere,
  isWithin,
  linkAt,
  listFiles,
  ownPath,
  putFile,
  readAtMost,
  readBytesIfThere,
  replaceFile,
} from '../files/index.ts';
import type { Project } from '../index.ts';
import type { ListedSource, SourceState } from './protocol.ts';

/** No source is longer. */
export const longestSource = 4 * 2 ** 20;

/** The folder that a studio works on: its sources, and the office's templates beside them. */
export type Folder = {
  readonly name: string;
  readonly list: () => ListedSource[];
  /** Undefined where there is no such source. */
  readonly read: (name: string) => SourceState | undefined;
  /** Writes a source, unless it is another than `base` on the disk by now: then that is given. */
  readonly save: (name: string, text: string, base: string | null) => SourceState | undefined;
  /** Templates, style sheet, terms and settings as they are now. */
  readonly workspace: () => Omit<Project, 'sources'>;
};

/** Every character as it is, a mark at the beginning, too; throws a TypeError where it is no UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** A name that no source of the folder can have. */
export class UnfitName extends Error {}

/** Opens a folder: sources are in its `source/`, or in itself where they stand there already. */
export function openFolder(path: string): Folder {
  const base = resolve(path);
  const isFlat = !isFolder(join(base, 'source')) && sourcesIn(base).length > 0;
  const sources = isFlat ? base : join(base, 'source');
  const placeOf = (name: string): string => {
    checkName(name);
    const place = join(sources, name);
    const link = linkAt(place);
    const own = ownPath(sources);
    if (link && (link.target === undefined || own === undefined || !isWithin(own, link.target)))
      throw new UnfitName(name);
    return place;
  };
  const read = (name: string): SourceState | undefined => {
    const place = placeOf(name);
    if (!isThere(place)) return undefined;
    const bytes = readAtMost(place, longestSource);
    return bytes && { text: decode(bytes), sha256: hashOf(bytes) };
  };
  return {
    name: basename(base),
    list: () =>
      sourcesIn(sources).flatMap((name) => {
        const bytes = readAtMost(join(sources, name), longestSource);
        return bytes ? [{ name, sha256: hashOf(bytes) }] : [];
      }),
    read,
    save: (name, text, hash) => {
      const place = placeOf(name);
      const bytes = new TextEncoder().encode(text);
      const isWritten = hash === null ? putFile(place, bytes, false) : replaceFile(place, bytes, hash);
      return isWritten ? undefined : (read(name) ?? { text: '', sha256: '' });
    },
    workspace: () => openWorkspace(join(base, 'templates')),
  };
}

function sourcesIn(folder: string): string[] {
  return listFiles(folder).filter((name) => /^[^.].*\.md$/iu.test(name) && !isReadMe.test(name));
}

/** What lies beside sources and is none. */
const isReadMe = /^(?:readme|changelog|contributing|license)(?:\.|$)/iu;

function checkName(name: string): void {
  const isFit =
    /^[^.\\/\p{Cc}][^\\/\p{Cc}]*\.md$/iu.test(name) &&
    !/[<>:"|?*]/u.test(name) &&
    !isOwnName(name) &&
    Buffer.byteLength(name) <= 200;
  if (!isFit) throw new UnfitName(name);
}

function openWorkspace(folder: string): Omit<Project, 'sources'> {
  const bytesOf = (name: string) => readBytesIfThere(join(folder, name));
  const templates = listFiles(folder).filter((name) => /^[^.].*\.md\.hbs$/u.test(name));
  return {
    templates: Object.fromEntries(templates.map((name) => [name, bytesOf(name)])),
    style: bytesOf('style.yaml'),
    terms: bytesOf('terms.yaml'),
    settings: bytesOf('check.yaml'),
  };
}

/** An office's own fonts by their names without ending. */
export function openFonts(folder: string | undefined): NonNullable<Project['fonts']> {
  if (folder === undefined) return {};
  const files = listFiles(folder).filter((name) => /\.(?:ttf|otf|ttc)$/iu.test(name));
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.\w+$/u, ''),
      readBytesIfThere(join(folder, name)) ?? new Uint8Array(),
    ]),
  );
}
