import { type Problem, problem, type TextPlace } from '../problem/index.ts';
import { facesOf, type Style } from '../style/index.ts';
import type { FontFile, FontSource } from '../write/index.ts';

/** A font file: its path for messages, and its bytes once they are wanted. */
type FoundFile = { readonly path: string; readonly read: () => Uint8Array };

/** Gives a font file by its name without ending; `install` is the npm package that has one which is not there. */
export type FontFiles = (name: string) => FoundFile | { readonly install: string } | undefined;

/** The fonts of a style that were found, and an error for each that was not. */
export type FoundFonts = { readonly fonts: FontSource; readonly problems: readonly Problem[] };

/** The fonts of a file, by the bytes as they were given: a process that builds many documents opens each once. */
const opened = new WeakMap<Uint8Array, Map<string, FontFile>>();

/**
 * Finds every face the style names; a missing one is a problem. Without a style nothing is looked for: no font is
 * wanted. `placeOf` says where the style sheet names a face.
 */
export function findFonts(
  style: Style | undefined,
  files: FontFiles,
  placeOf: (face: string) => TextPlace | undefined = () => undefined,
): FoundFonts {
  const found = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  for (const face of style ? facesOf(style) : []) {
    const { file: name } = partsOf(face);
    const file = files(name);
    if (file && 'read' in file) found.set(face, file);
    else problems.push(problem('font-missing', placeOf(face), { face, file: name, ...packageOf(file) }));
  }
  const fonts = (face: string): FontFile | undefined => {
    const file = found.get(face);
    return file && openFont(file.path, partsOf(face).name, file.read());
  };
  return { fonts, problems };
}

/** What the message of a missing face says of the package that has it. */
function packageOf(file: { readonly install: string } | undefined) {
  return file && { case: 'packaged', package: file.install };
}

/** `simsun#NSimSun` is the font NSimSun in the file simsun; without # the font is called as the file. */
function partsOf(face: string): { file: string; name: string } {
  const [file = '', name = file] = face.split('#');
  return { file, name };
}

/** Of the same bytes the same object. */
function openFont(path: string, name: string, bytes: Uint8Array): FontFile {
  const fonts = opened.get(bytes) ?? new Map<string, FontFile>();
  opened.set(bytes, fonts);
  const font = fonts.get(name) ?? { path, name, bytes };
  fonts.set(name, font);
  return font;
}
