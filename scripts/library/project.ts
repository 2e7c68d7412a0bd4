import type { Choice } from '../model/index.ts';
import type { Format } from '../write/index.ts';

/** Text, or a file's bytes: UTF-8, as a source and a template are written in. */
export type TextOrBytes = string | Uint8Array;

/** A source in memory. Its name, such as `附件2.md`, is the one that problems and documents have. */
export type SourceText = { readonly name: string; readonly text: TextOrBytes };

/**
 * The templates of an office, by their file names. A further one says in its front matter what it is for, such as
 * `per: {column: 责任单位}`.
 */
export type TemplateTexts = {
  readonly 'overview.md.hbs'?: TextOrBytes | undefined;
  readonly 'briefing.md.hbs'?: TextOrBytes | undefined;
  readonly 'comparison.md.hbs'?: TextOrBytes | undefined;
  readonly 'booklet.md.hbs'?: TextOrBytes | undefined;
  readonly [further: `${string}.md.hbs`]: TextOrBytes | undefined;
};

/** Sources, and what they are set with; what is left out is the package's own. */
export type Project = {
  readonly sources: readonly SourceText[];
  readonly templates?: TemplateTexts | undefined;
  /** `style.yaml`: all of it, for what it leaves out is not the package's. */
  readonly style?: TextOrBytes | undefined;
  /** `terms.yaml`. */
  readonly terms?: TextOrBytes | undefined;
  /** `check.yaml`. */
  readonly settings?: TextOrBytes | undefined;
  /** Font files (TrueType, OpenType or a collection) by the name that the style sheet has for them, before the bundled ones. */
  readonly fonts?: Readonly<Record<string, Uint8Array>> | undefined;
  /** Which documents, those of further templates being `briefings`; undefined makes all. */
  readonly only?: 'overview' | 'briefings' | undefined;
  /** Which part of each source; undefined makes the whole. Its documents stand beside those of the whole. */
  readonly part?: Choice | undefined;
  /**
   * Binds the attachment and all briefings in a booklet, in Word and PDF, that is printed on both sides of the paper or on one;
   * undefined makes none.
   */
  readonly booklet?: 'duplex' | 'single-sided' | undefined;
  /** What `build` writes; undefined makes Word, PDF and Markdown. */
  readonly formats?: readonly Format[] | undefined;
  /** Warnings fail as errors do. */
  readonly strict?: boolean | undefined;
};
