/** How grave a problem is: an error keeps every document from being made; a hint need not be followed. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * The words of one rule. `{name}` is replaced by the problem's value of that name.
 * `expected` says what should stand there, `fix` what to do, `clause` which standard's clause asks for it.
 */
export type Words = {
  readonly message: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly clause?: string;
};

/**
 * Where a rule's cause lies: in the source's text alone, so that a waiver nothing is found for is surely idle; in
 * anything else that people write; or outside the input, so that the command ends with exit code 2.
 */
type Kind = 'source' | 'input' | 'outside';

/** What rules are about: a section of the rules' page each, in this order. */
export const ruleGroups = [
  'structure',
  'punctuation',
  'numerals',
  'values',
  'words',
  'source',
  'model',
  'yaml',
  'office',
  'template',
  'style',
  'import',
  'write',
  'verify',
  'command',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** All that is said of a rule; what it looks for is the code that reports it. */
export type RuleText = {
  /** By default: an office may set another for what is no error. */
  readonly severity: Severity;
  readonly kind: Kind;
  readonly group: RuleGroup;
  /** Of an error: whether the office's settings may make it a warning, which a waiver then covers. */
  readonly waivable?: true;
  /** Told once where it says the same word for word, as a slip on every row does: see `withoutRepeats`. */
  readonly repeated?: true;
  /** Told once for each value of the name `by`, where there are at least `from` of it: see `gather`. */
  readonly gathered?: { readonly by: string; readonly from: number };
  readonly zh: Words;
  readonly en: Words;
  /** One rule's causes, by the problem's value `case`: their words count before the others, and an empty one is none. */
  readonly cases?: Readonly<Record<string, { readonly zh: Partial<Words>; readonly en: Partial<Words> }>>;
};

type Shared = Pick<RuleText, 'group' | 'kind'>;

/** A table of rules by id, what they have in common said once; a rule's own `kind` counts. */
export function rulesOf<Id extends string>(
  shared: Shared,
  rules: Readonly<Record<Id, Omit<RuleText, keyof Shared> & Partial<Pick<RuleText, 'kind'>>>>,
): Readonly<Record<Id, RuleText>> {
  const entries = Object.entries<(typeof rules)[Id]>(rules);
  return Object.fromEntries(entries.map(([id, rule]) => [id, { ...shared, ...rule }])) as Record<
    Id,
    RuleText
  >;
}
