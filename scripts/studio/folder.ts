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
import { TooLong } from './body.ts';
import type { Now, SourceState } from './protocol.ts';

/** No source is longer, and no template; in bytes. */
export const longestSource = 4 * 2 ** 20;

/**
 * The folder that a studio works on: its sources, and the office's templates beside them. Each function throws FolderGone
 * where the folder is not there any more, UnfitName, TooLong, or the system's error.
 */
export type Folder = {
  readonly name: string;
  /** The names of the sources. */
  readonly list: () => string[];
  /** Undefined where there is no such source. */
  readonly read: (name: string) => SourceState | undefined;
  /** What a source and the templates are now, to be compared with what they were. */
  readonly now: (name: string) => Now;
  /** Writes a source, unless it is another than `base` on the disk by now: then that is given, or that it is gone. */
  readonly save: (name: string, text: string, base: string | null) => SourceState | 'gone' | undefined;
  /** Templates, style sheet, terms and settings as they are now, and the hash of them all. */
  readonly workspace: () => { readonly project: Omit<Project, 'sources'>; readonly sha256: string };
};

/** A name that no source of the folder can have. */
export class UnfitName extends Error {}
/** A template is a link that leads out of the folder. */
export class LinkAway extends Error {}
/** The folder has been moved or deleted, or its disk taken out. */
export class FolderGone extends Error {}

/** Opens a folder: sources are in its `source/`, or in itself where they stand there already. */
export function openFolder(path: string): Folder {
  const base = resolve(path);
  const isFlat = !isFolder(join(base, 'source')) && listFiles(base).some(isFit);
  const sources = isFlat ? base : join(base, 'source');
  const templates = join(base, 'templates');
  const isThereStill = () => {
    if (!isFolder(base)) throw new FolderGone();
  };
  const placeOf = (name: string): string => {
    isThereStill();
    checkName(name);
    if (leadsAway(sources, name)) throw new UnfitName(name);
    return join(sources, name);
  };
  const read = (name: string): SourceState | undefined => {
    const bytes = readWhole(placeOf(name));
    return bytes && { text: decode(bytes), sha256: hashOf(bytes) };
  };
  return {
    name: basename(base),
    list: () => {
      isThereStill();
      return listFiles(sources).filter((name) => isFit(name) && !leadsAway(sources, name));
    },
    read,
    now: (name) => {
      const bytes = isFit(name) ? readWhole(placeOf(name)) : undefined;
      return { sha256: bytes ? hashOf(bytes) : null, workspace: hashOfAll(readTemplates(templates)) };
    },
    save: (name, text, hash) => {
      const place = placeOf(name);
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > longestSource) throw new TooLong();
      const isWritten = hash === null ? putFile(place, bytes, false) : replaceFile(place, bytes, hash);
      return isWritten ? undefined : (read(name) ?? 'gone');
    },
    workspace: () => {
      isThereStill();
      return openWorkspace(readTemplates(templates));
    },
  };
}

/** What lies beside sources and is none. */
const isReadMe = /^(?:readme|changelog|contributing|license)(?:\.|$)/iu;
/** Windows has devices of these names. */
const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A longer name of a file is refused by some systems, in bytes. */
const longestName = 200;

export function isFit(name: string): boolean {
  return (
    /^[^.\s\\/\p{Cc}][^\\/\p{Cc}]*\.md$/iu.test(name) &&
    !/[<>:"|?*]/u.test(name) &&
    !isReadMe.test(name) &&
    !isDevice.test(name) &&
    !isOwnName(name) &&
    Buffer.byteLength(name) <= longestName
  );
}

/** A name that a source can have, as like as can be to that of a file: what is too long is cut off, what cannot be left out. */
export function fitName(file: string): string {
  const stem = file
    .replace(/^.*[/\\]/su, '')
    .replace(/\.\w+$/u, '')
    .replace(/[<>:"|?*\p{Cc}]/gu, '-')
    .replace(/^[.\s]+/u, '');
  let fit = [...stem].slice(0, 100);
  while (Buffer.byteLength(`${fit.join('')}.md`) > longestName - 20) fit = fit.slice(0, -1);
  const name = `${fit.join('').trimEnd()}.md`;
  return isFit(name) ? name : `source${name === '.md' ? '' : '-'}${name}`;
}

/** Throws UnfitName. */
function checkName(name: string): void {
  if (!isFit(name)) throw new UnfitName(name);
}

/** Whether a name is a link to nothing, or out of its folder. */
function leadsAway(folder: string, name: string): boolean {
  const link = linkAt(join(folder, name));
  const own = ownPath(folder);
  return link !== undefined && (!link.target || own === undefined || !isWithin(own, link.target));
}

/** The bytes of a file; undefined where there is none. */
function readWhole(path: string): Uint8Array | undefined {
  if (!isThere(path)) return undefined;
  const bytes = readAtMost(path, longestSource);
  if (bytes === undefined) throw new TooLong();
  return bytes;
}

/** Every character as it is, a mark at the beginning, too; throws a TypeError where it is no UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

const settings = { style: 'style.yaml', terms: 'terms.yaml', settings: 'check.yaml' } as const;

/** What an office may have beside its sources, by name: undefined is not there, a link out of the folder is not read. */
type Templates = ReadonlyMap<string, Uint8Array | 'away' | undefined>;

function readTemplates(folder: string): Templates {
  const templates = listFiles(folder).filter((name) => /^[^.].*\.md\.hbs$/u.test(name));
  const names = [...templates, ...Object.values(settings)];
  return new Map(
    names.map((name) => [name, leadsAway(folder, name) ? 'away' : readWhole(join(folder, name))]),
  );
}

function openWorkspace(files: Templates): ReturnType<Folder['workspace']> {
  const bytesOf = (name: string) => {
    const bytes = files.get(name);
    if (bytes === 'away') throw new LinkAway(name);
    return bytes;
  };
  const templates = [...files.keys()].filter((name) => name.endsWith('.md.hbs'));
  const others = Object.entries(settings).map(([key, name]) => [key, bytesOf(name)] as const);
  const project = {
    templates: Object.fromEntries(templates.map((name) => [name, bytesOf(name)])),
    ...Object.fromEntries(others),
  };
  return { project, sha256: hashOfAll(files) };
}

function hashOfAll(files: Templates): string {
  const hashes = [...files].map(
    ([name, bytes]) => `${name} ${bytes instanceof Uint8Array ? hashOf(bytes) : ''}`,
  );
  return hashOf(new TextEncoder().encode(hashes.join('\n')));
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
