import { basename, join } from 'node:path';
import {
  defaultSettings,
  readSettings,
  readTerms,
  type Settings,
  setSeverities,
  type Terms,
} from '../check/index.ts';
import { hashOf, isFolder, packageFolder, readBytes, readBytesIfThere } from '../files/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';
import { type PlacedStyle, readPlacedStyle, type Style } from '../style/index.ts';
import { misnamedFiles, misnamedFolder } from './misnamed-files.ts';

/** A template or style file as read: its name for messages, bytes and SHA-256. */
export type TemplateFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Whether it is the office's own and not the package's. */
  readonly own: boolean;
};

/** Everything the documents of all sources share. */
export type Workspace = {
  readonly overview: TemplateFile;
  readonly briefing: TemplateFile;
  readonly comparison: TemplateFile;
  readonly styleFile: TemplateFile;
  readonly style: Style;
  /** The same with the places of its keys. */
  readonly styleSheet: PlacedStyle;
  readonly settings: Settings;
  readonly terms: Terms;
};

/** A workspace, and the texts of its files, which problems may point into. */
type OpenedWorkspace = Result<Workspace> & { readonly texts: ReadonlyMap<string, string> };

/**
 * Reads templates, style sheet and check settings from a folder, `templates` by default; a file missing there, or
 * the default folder, comes from the package.
 */
export function openWorkspace(templates: string | undefined): OpenedWorkspace {
  const texts = new Map<string, string>();
  if (templates !== undefined && !isFolder(templates)) {
    return { value: undefined, problems: [problem('folder-missing', undefined, { path: templates })], texts };
  }
  const folder = templates ?? 'templates';
  const open = (name: string) => readTemplateFile(folder, name, texts);
  const [overview, briefing, comparison, styleFile] = [
    open('overview.md.hbs'),
    open('briefing.md.hbs'),
    open('comparison.md.hbs'),
    open('style.yaml'),
  ];
  const style = readPlacedStyle(styleFile.bytes, styleFile.file);
  const settings = openSettings(folder, texts);
  const termsFile = open('terms.yaml');
  const terms = readTerms(termsFile.bytes, termsFile.file);
  const heeded = setSeverities(style.problems, settings.value ?? defaultSettings);
  const unread = [...(templates === undefined ? misnamedFolder('.') : []), ...misnamedFiles(folder)];
  const misnamed = setSeverities(unread, settings.value ?? defaultSettings);
  const problems: Problem[] = [...misnamed, ...heeded, ...settings.problems, ...terms.problems];
  const value = style.value &&
    settings.value &&
    terms.value && {
      overview,
      briefing,
      comparison,
      styleFile,
      style: style.value.value,
      styleSheet: style.value,
      settings: settings.value,
      terms: terms.value,
    };
  return { value, problems, texts };
}

function readTemplateFile(folder: string, name: string, texts: Map<string, string>): TemplateFile {
  const own = join(folder, name);
  const bytes = readBytesIfThere(own);
  const file = bytes ? own : `${basename(packageFolder)}/templates/${name}`;
  const content = bytes ?? readBytes(join(packageFolder, 'templates', name));
  texts.set(file, new TextDecoder().decode(content));
  return { file, bytes: content, sha256: hashOf(content), own: bytes !== undefined };
}

/** `check.yaml` is an office's own: without one in the folder, the defaults hold. */
function openSettings(folder: string, texts: Map<string, string>): Result<Settings> {
  const file = join(folder, 'check.yaml');
  const bytes = readBytesIfThere(file);
  if (bytes === undefined) return { value: defaultSettings, problems: [] };
  texts.set(file, new TextDecoder().decode(bytes));
  return readSettings(bytes, file);
}
