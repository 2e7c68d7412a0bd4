import { defaultFormats, type Format } from '../write/index.ts';

/** What build, check and verify take between them; paths are relative to the current folder or absolute. */
export type Options = {
  /** Source files; none means every `source/*.md`. */
  readonly sources: readonly string[];
  /** Folder the documents go to, `out` by default. */
  readonly out: string;
  /** Folder of templates; undefined is `templates` where that is there, else the package's own. */
  readonly templates: string | undefined;
  /** Folder searched for font files before the bundled ones. */
  readonly fontDir: string | undefined;
  readonly formats: readonly Format[];
  readonly only: 'overview' | 'briefings' | undefined;
  /** Warnings fail as errors do. */
  readonly strict: boolean;
  /** Whether `build` overwrites what somebody has edited under `out`. */
  readonly force: boolean;
  /** Whether `check` applies the safe edits to the sources. */
  readonly fix: boolean;
};

/** What makes documents, and what compares them. */
export type BuildOptions = Omit<Options, 'fix'>;
/** What reports on sources. */
export type CheckOptions = Omit<Options, 'out' | 'formats' | 'force'>;

/** What a command does when nothing is asked for. */
export const defaultOptions: Options = {
  sources: [],
  out: 'out',
  templates: undefined,
  fontDir: undefined,
  formats: defaultFormats,
  only: undefined,
  strict: false,
  force: false,
  fix: false,
};
