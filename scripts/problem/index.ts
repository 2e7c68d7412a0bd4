export { hasErrors, type Place, type Problem, problem, type Result, type Severity } from './problem.ts';
export { type RuleId, rules } from './rules.ts';
