import { join } from 'node:path';
import { findInPackage, isFile, isFolder, listFiles, readBytes } from '../files/index.ts';
import { type Problem, problem, type TextPlace } from '../problem/index.ts';
import { facesOf, type Style } from '../style/index.ts';
import type { FontFile, FontSource } from '../write/index.ts';
import { bundledFace } from './bundled-fonts.ts';

/** Font files already read, by face and by path: a process that builds many documents reads and opens each once. */
const files = new Map<string, FontFile>();
const contents = new Map<string, Uint8Array>();

/**
 * Finds every face the style names, in the office's own folder first; a missing one is a problem.
 * Without a style nothing is looked for: no font is wanted. `placeOf` says where the style sheet names a face.
 */
export function findFonts(
  style: Style | undefined,
  fontDir: string | undefined,
  placeOf: (face: string) => TextPlace | undefined = () => undefined,
): { fonts: FontSource; problems: Problem[] } {
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const face of style ? facesOf(style) : []) {
    const path = findFace(partsOf(face).file, fontDir);
    if (path === undefined) problems.push(problem('font-missing', placeOf(face), { face }));
    else paths.set(face, path);
  }
  const fonts = (face: string): FontFile | undefined => {
    const path = paths.get(face);
    if (path === undefined) return undefined;
    const key = `${path}#${partsOf(face).name}`;
    const file = files.get(key) ?? readFontFile(path, partsOf(face).name);
    files.set(key, file);
    return file;
  };
  return { fonts, problems };
}

/** `simsun#NSimSun` is the font NSimSun in the file simsun; without # the font is called as the file. */
function partsOf(face: string): { file: string; name: string } {
  const [file = '', name = file] = face.split('#');
  return { file, name };
}

function readFontFile(path: string, name: string): FontFile {
  const bytes = contents.get(path) ?? readBytes(path);
  contents.set(path, bytes);
  return { path, name, bytes };
}

/** A folder named for fonts that is none, or holds none, is a slip: its fonts would be missed in silence. */
export function checkFontDir(fontDir: string | undefined): Problem[] {
  if (fontDir === undefined) return [];
  const values = { path: fontDir };
  if (!isFolder(fontDir)) return [problem('folder-missing', undefined, values)];
  const hasFonts = listFiles(fontDir).some((name) => endings.some((ending) => name.endsWith(`.${ending}`)));
  return hasFonts ? [] : [problem('fonts-none', undefined, values)];
}

const endings = ['ttf', 'otf', 'ttc', 'TTF', 'OTF', 'TTC'];

function findFace(file: string, fontDir: string | undefined): string | undefined {
  if (fontDir !== undefined) {
    const own = endings.map((ending) => join(fontDir, `${file}.${ending}`)).find(isFile);
    if (own !== undefined) return own;
  }
  const bundled = bundledFace(file);
  return bundled && findInPackage(bundled.package, bundled.path);
}
