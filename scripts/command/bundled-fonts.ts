/** The packages that bundle open fonts, by the family part of a face's name. */
const packages: Readonly<Record<string, string>> = {
  NotoSerifSC: '@expo-google-fonts/noto-serif-sc',
  NotoSansSC: '@expo-google-fonts/noto-sans-sc',
  NotoSerifJP: '@expo-google-fonts/noto-serif-jp',
  NotoEmoji: '@expo-google-fonts/noto-emoji',
  Tinos: '@expo-google-fonts/tinos',
};

/** Where a bundled face stands: its package, and the path in it; undefined for a face that is not bundled. */
export function bundledFace(face: string): { readonly package: string; readonly path: string } | undefined {
  const [family = '', weight = ''] = face.split('_');
  const found = packages[family];
  return found === undefined ? undefined : { package: found, path: `${weight}/${face}.ttf` };
}
