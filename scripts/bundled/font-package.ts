/** The npm packages of open fonts, by the family part of a face's name. */
const packages: Readonly<Record<string, string>> = {
  NotoSerifSC: '@expo-google-fonts/noto-serif-sc',
  NotoSansSC: '@expo-google-fonts/noto-sans-sc',
  NotoSerifJP: '@expo-google-fonts/noto-serif-jp',
  NotoEmoji: '@expo-google-fonts/noto-emoji',
  Tinos: '@expo-google-fonts/tinos',
};

/** A face in an npm package: the package's name, and the paths of font file and licence in it. */
export type PackagedFace = { readonly name: string; readonly path: string; readonly licence: string };

/** The package that has a face; undefined for a face of another family. */
export function fontPackage(face: string): PackagedFace | undefined {
  const [family = '', ...weight] = face.split('_');
  const name = Object.hasOwn(packages, family) ? packages[family] : undefined;
  return name === undefined
    ? undefined
    : { name, path: `${weight.join('_')}/${face}.ttf`, licence: 'LICENSE_FONT' };
}
