import type { Attachment, Entry } from '../model/index.ts';
import type { Problem, RuleId, TextPlace } from '../problem/index.ts';
import type { Terms } from './terms.ts';

/** One stretch of running text as a reader reads it, and the way back to its source. */
export type Passage = {
  readonly kind: 'label' | 'title' | 'issuer' | 'column' | 'name' | 'paragraph' | 'item' | 'note';
  /** Without markup, soft breaks joined; a hard break is a line feed. */
  readonly text: string;
  /** The place of the stretch of `text` from `start` to `end` (UTF-16 offsets, end exclusive). */
  readonly place: (start: number, end: number) => TextPlace;
  /** The programme, task or step it belongs to; undefined in the front matter and in notes. */
  readonly entry: Entry | undefined;
  /** The column it is printed in; undefined in the front matter and in notes. */
  readonly column: string | undefined;
};

/** What the rules look at: one validated source and the office's terms. */
export type Subject = {
  readonly attachment: Attachment;
  /** Every stretch of text that is printed, in the order of the source. */
  readonly passages: readonly Passage[];
  /** Whether `lang` is Chinese: rules of Chinese text stay silent elsewhere. */
  readonly chinese: boolean;
  readonly terms: Terms;
};

/** What a rule has found. */
export type Finding = {
  readonly place: TextPlace;
  readonly values?: Problem['values'];
  /** Replaces the text at the place where that is safe: it changes no word that is read aloud. */
  readonly fix?: string;
};

/**
 * An example of a rule: a paragraph's source, or a whole `source` file where the rule needs more. `finds` are the
 * stretches of source text the rule reports, in order; `fixed` the same after `--fix`, where the rule has a fix.
 */
export type WrongExample = {
  readonly text?: string;
  readonly source?: string;
  /** The source file's name, where the rule looks at it. */
  readonly file?: string;
  readonly finds: readonly string[];
  readonly fixed?: string;
};
export type RightExample = Pick<WrongExample, 'text' | 'source' | 'file'>;

/** One rule of the editor: what is said of it stands in `problem/rules/check/`. */
export type EditorRule = {
  readonly id: RuleId;
  readonly check: (subject: Subject) => Iterable<Finding>;
  /** At least two that violate and two that look alike but are right: the rule's tests and its documentation. */
  readonly wrong: readonly WrongExample[];
  readonly right: readonly RightExample[];
};
