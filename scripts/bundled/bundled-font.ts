import { findInPackage, readBytes } from '../files/index.ts';

/** The packages that bundle open fonts, by the family part of a face's name. */
const packages: Readonly<Record<string, string>> = {
  NotoSerifSC: '@expo-google-fonts/noto-serif-sc',
  NotoSansSC: '@expo-google-fonts/noto-sans-sc',
  NotoSerifJP: '@expo-google-fonts/noto-serif-jp',
  NotoEmoji: '@expo-google-fonts/noto-emoji',
  Tinos: '@expo-google-fonts/tinos',
};

/** Font files already read, by path. */
const contents = new Map<string, Uint8Array>();

/** Whether a font file is one of those that are bundled. */
export function isBundled(face: string): boolean {
  const [family = ''] = face.split('_');
  return packages[family] !== undefined;
}

/** A bundled font file by its name without ending; undefined for one that is not bundled. */
export function bundledFont(
  face: string,
): { readonly path: string; readonly read: () => Uint8Array } | undefined {
  const [family = '', weight = ''] = face.split('_');
  const name = packages[family];
  const path = name === undefined ? undefined : findInPackage(name, `${weight}/${face}.ttf`);
  return path === undefined ? undefined : { path, read: () => readOnce(path) };
}

function readOnce(path: string): Uint8Array {
  const bytes = contents.get(path) ?? readBytes(path);
  contents.set(path, bytes);
  return bytes;
}
