import type { Severity } from './problem.ts';

/**
 * Every rule id with its default severity: the one table. Words in Chinese and English stand in `words/`.
 * A rule id never changes its meaning: waivers and scripts name it.
 */
export const rules = {
  // yaml: front matter and style sheets (read/yaml.ts)
  'yaml-syntax': 'error',
  'yaml-unknown-key': 'error',
  'yaml-missing-key': 'error',
  'yaml-value': 'error',
  // read
  // model
  // compose
  // style
  // write
  'glyph-missing': 'error',
  'format-character': 'warning',
  // verify
  // command
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof rules;
