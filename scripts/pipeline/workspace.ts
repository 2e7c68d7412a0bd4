import {
  defaultSettings,
  readSettings,
  readTerms,
  type Settings,
  setSeverities,
  type Terms,
} from '../check/index.ts';
import type { Problem, Result } from '../problem/index.ts';
import { type PlacedStyle, readPlacedStyle, type Style } from '../style/index.ts';
import type { WorkspaceFile } from './workspace-files.ts';

/** A template or style file as read: its name for messages, bytes and SHA-256. */
export type TemplateFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Whether it is the office's own and not the package's. */
  readonly own: boolean;
};

/** Everything the documents of all sources share. */
export type Workspace = {
  /** What it was read from. */
  readonly files: TemplateFiles;
  readonly overview: TemplateFile;
  readonly briefing: TemplateFile;
  readonly comparison: TemplateFile;
  readonly booklet: TemplateFile;
  /** An office's further templates, sorted by name; each says itself what it is for. */
  readonly further: readonly TemplateFile[];
  readonly styleFile: TemplateFile;
  readonly style: Style;
  /** The same with the places of its keys. */
  readonly styleSheet: PlacedStyle;
  readonly settings: Settings;
  readonly terms: Terms;
};

/** A workspace, and the texts of its files, which problems may point into. */
export type OpenedWorkspace = Result<Workspace> & { readonly texts: ReadonlyMap<string, string> };

/** What gives the files of a workspace: an office's own, or the package's. */
export type TemplateFiles = {
  readonly open: (name: WorkspaceFile) => TemplateFile;
  /** Every other `*.md.hbs`. */
  readonly further: readonly TemplateFile[];
  /** `check.yaml`, which only an office has: without it the defaults hold. */
  readonly settings: Pick<TemplateFile, 'file' | 'bytes'> | undefined;
  /** What is amiss with the files as such, such as one whose name is slightly another. */
  readonly problems: readonly Problem[];
};

/** Reads templates, style sheet, terms and check settings. */
export function readWorkspace(files: TemplateFiles): OpenedWorkspace {
  const { open, further, settings: own, problems: unread } = files;
  const texts = new Map<string, string>();
  const keep = <File extends Pick<TemplateFile, 'file' | 'bytes'>>(file: File): File => {
    texts.set(file.file, new TextDecoder().decode(file.bytes));
    return file;
  };
  const [overview, briefing, comparison, booklet, styleFile, termsFile] = [
    keep(open('overview.md.hbs')),
    keep(open('briefing.md.hbs')),
    keep(open('comparison.md.hbs')),
    keep(open('booklet.md.hbs')),
    keep(open('style.yaml')),
    keep(open('terms.yaml')),
  ];
  const sorted = further.map(keep).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const style = readPlacedStyle(styleFile.bytes, styleFile.file);
  const terms = readTerms(termsFile.bytes, termsFile.file);
  const settings: Result<Settings> = own
    ? readSettings(keep(own).bytes, own.file)
    : { value: defaultSettings, problems: [] };
  const heeded = setSeverities([...unread, ...style.problems], settings.value ?? defaultSettings);
  const problems: Problem[] = [...heeded, ...settings.problems, ...terms.problems];
  const value = style.value &&
    settings.value &&
    terms.value && {
      files,
      overview,
      briefing,
      comparison,
      booklet,
      further: sorted,
      styleFile,
      style: style.value.value,
      styleSheet: style.value,
      settings: settings.value,
      terms: terms.value,
    };
  return { value, problems, texts };
}
