export { byPlace } from './by-place.ts';
export { excerpt, quoted } from './excerpt.ts';
export { countAll, firstProblems } from './first-places.ts';
export {
  type CellPlace,
  hasErrors,
  type Place,
  type Problem,
  problem,
  type Result,
  stops,
  type TextPlace,
} from './problem.ts';
export { type FontUse, printJson, type ReportedFile } from './report/json.ts';
export { printSarif } from './report/sarif.ts';
export { printText } from './report/text.ts';
export { type RuleGroup, ruleGroups, type Severity, type Words } from './rule.ts';
export { isRuleId, type RuleId, rules } from './rules.ts';
export { settle } from './settle.ts';
export { withoutRepeats } from './without-repeats.ts';
export { type Language, languages, visible, word } from './word.ts';
