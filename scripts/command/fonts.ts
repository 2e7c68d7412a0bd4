import { join } from 'node:path';
import { findInPackage, isFile, readBytes } from '../files.ts';
import { type Problem, problem } from '../problem/index.ts';
import { facesOf, type Style } from '../style/index.ts';
import type { FontSource } from '../write/index.ts';

/** The packages that bundle open fonts, by the family part of a face's name. */
const bundled: Readonly<Record<string, string>> = {
  NotoSerifSC: '@expo-google-fonts/noto-serif-sc',
  NotoSansSC: '@expo-google-fonts/noto-sans-sc',
  NotoSerifJP: '@expo-google-fonts/noto-serif-jp',
  NotoEmoji: '@expo-google-fonts/noto-emoji',
  Tinos: '@expo-google-fonts/tinos',
};

/** Bytes of fonts already read, by path: a process that builds many documents reads each file once. */
const read = new Map<string, Uint8Array>();

/**
 * Finds every face the style names, in the office's own folder first; a missing one is a problem.
 * Without a style nothing is looked for: no font is wanted.
 */
export function findFonts(
  style: Style | undefined,
  fontDir: string | undefined,
): { fonts: FontSource; problems: Problem[] } {
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const face of style ? facesOf(style) : []) {
    const path = findFace(face, fontDir);
    if (path === undefined) problems.push(problem('font-missing', undefined, { face }));
    else paths.set(face, path);
  }
  const fonts = (face: string): Uint8Array => {
    const path = paths.get(face);
    if (path === undefined) throw new Error(`Unexpected face ${face}: the style sheet does not name it`);
    const bytes = read.get(path) ?? readBytes(path);
    read.set(path, bytes);
    return bytes;
  };
  return { fonts, problems };
}

function findFace(face: string, fontDir: string | undefined): string | undefined {
  if (fontDir !== undefined) {
    const own = ['ttf', 'otf'].map((ending) => join(fontDir, `${face}.${ending}`)).find(isFile);
    if (own !== undefined) return own;
  }
  const [family = '', weight = ''] = face.split('_');
  const folder = bundled[family];
  return folder === undefined ? undefined : findInPackage(folder, `${weight}/${face}.ttf`);
}
