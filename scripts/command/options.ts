import type { BookletForm } from '../document/index.ts';
import type { Choice } from '../model/index.ts';
import { defaultFormats, type Format } from '../write/index.ts';

/** More threads than any machine has cores for would only take memory. */
export const mostJobs = 256;

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
  /** Which part of each source is made, into a folder of its own; undefined makes the whole. */
  readonly part: Choice | undefined;
  /** Whether the attachment and all briefings are also bound in a booklet, and how that is printed. */
  readonly booklet: BookletForm | undefined;
  /** Whether all documents of a source are also written as one zip, or compared with it. */
  readonly zip: boolean;
  /** Warnings fail as errors do. */
  readonly strict: boolean;
  /** Whether `build` overwrites what somebody has edited under `out`. */
  readonly force: boolean;
  /** How many threads make documents; undefined is as many as pay on this machine. */
  readonly jobs: number | undefined;
  /** Which part of the sources is taken, where several processes share them: every `count`th, from the `index`th on, from 1. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** Whether `check` applies the safe edits to the sources. */
  readonly fix: boolean;
};

/** What makes documents, and what compares them. */
export type BuildOptions = Omit<Options, 'fix'>;
/** What reports on sources. */
export type CheckOptions = Omit<
  Options,
  'out' | 'formats' | 'part' | 'booklet' | 'zip' | 'force' | 'jobs' | 'shard'
>;

/** What a command does when nothing is asked for. */
export const defaultOptions: Options = {
  sources: [],
  out: 'out',
  templates: undefined,
  fontDir: undefined,
  formats: defaultFormats,
  only: undefined,
  part: undefined,
  booklet: undefined,
  zip: false,
  strict: false,
  force: false,
  jobs: undefined,
  shard: undefined,
  fix: false,
};
