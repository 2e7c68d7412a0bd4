import type { RuleText } from './rule.ts';
import { numeralRules } from './rules/check/numerals.ts';
import { officeRules } from './rules/check/office.ts';
import { punctuationRules } from './rules/check/punctuation.ts';
import { structureRules } from './rules/check/structure.ts';
import { valueRules } from './rules/check/values.ts';
import { wordRules } from './rules/check/words.ts';
import { commandRules } from './rules/command.ts';
import { composeRules } from './rules/compose.ts';
import { importRules } from './rules/import.ts';
import { mergeRules } from './rules/merge.ts';
import { modelRules } from './rules/model.ts';
import { sourceRules } from './rules/read/source.ts';
import { yamlRules } from './rules/read/yaml.ts';
import { styleRules } from './rules/style.ts';
import { trackedChangeRules } from './rules/tracked-changes.ts';
import { verifyRules } from './rules/verify.ts';
import { writeRules } from './rules/write.ts';

/** Every rule by its id, a table for each room. An id never changes its meaning: waivers and scripts name it. */
export const rules = {
  ...yamlRules,
  ...sourceRules,
  ...modelRules,
  ...composeRules,
  ...writeRules,
  ...verifyRules,
  ...officeRules,
  ...structureRules,
  ...punctuationRules,
  ...numeralRules,
  ...valueRules,
  ...wordRules,
  ...styleRules,
  ...importRules,
  ...trackedChangeRules,
  ...mergeRules,
  ...commandRules,
} satisfies Readonly<Record<string, RuleText>>;

/** The id of a rule, as messages name it. */
export type RuleId = keyof typeof rules;

/** Whether a text names one of our rules. */
export function isRuleId(name: unknown): name is RuleId {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}
