import { z } from 'zod';
import { nearestName } from '../language/index.ts';
import { excerpt, isRuleId, type Problem, problem, type RuleId, type TextPlace } from '../problem/index.ts';

/** Where a schema's issue lies in the YAML text. */
export type YamlPlaces = {
  /** The place of a key or value; of the nearest thing around it where it is not there. */
  readonly placeOf: (path: readonly PropertyKey[], what?: 'key' | 'value') => TextPlace;
  /** Its text as written, undefined where it is not there. */
  readonly sourceOf: (path: readonly PropertyKey[]) => string | undefined;
};

/**
 * A schema's issues as problems. Zod's own words are not shown, but for those of a custom issue, which say
 * what is expected in words of every language (`28mm / 16pt`), or name a rule and its values in `params`,
 * with `at: 'key'` where the key is at fault.
 */
export function yamlProblems(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  places: YamlPlaces,
): Problem[] {
  return issues.flatMap((issue, index) => {
    // zod measures even what is no text or list at all.
    if (issue.code === 'too_small' && isNoType(issues[index - 1], issue.path)) return [];
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => unknownKey([...issue.path, key], known, places));
    }
    return issueProblem(issue, places);
  });
}

function isNoType(issue: z.core.$ZodIssue | undefined, path: readonly PropertyKey[]): boolean {
  return issue?.code === 'invalid_type' && issue.path.join('.') === path.join('.');
}

function unknownKey(
  path: readonly PropertyKey[],
  known: readonly string[],
  { placeOf }: YamlPlaces,
): Problem {
  const key = String(path.at(-1));
  const suggestion = nearestName(key, known);
  return problem('yaml-unknown-key', placeOf(path, 'key'), { key, suggestion, known: known.join(' / ') });
}

function issueProblem(issue: z.core.$ZodIssue, { placeOf, sourceOf }: YamlPlaces): Problem {
  const { path } = issue;
  const key = path.join('.');
  const source = sourceOf(path);
  const params: Record<string, unknown> = (issue.code === 'custom' && issue.params) || {};
  if (isRuleId(params.rule)) {
    const place = placeOf(path, params.at === 'key' ? 'key' : 'value');
    return problem(params.rule, place, textsOf(params));
  }
  if (source === undefined) return problem('yaml-missing-key', placeOf(path), { key });
  const shape = shapeRule(issue);
  if (shape) return problem(shape, placeOf(path), { key, text: source });
  const values = { key, value: excerpt(source, 40), expected: expectedBy(issue) };
  return problem('yaml-value', placeOf(path), values);
}

function shapeRule(issue: z.core.$ZodIssue): RuleId | undefined {
  if (issue.code === 'too_small') return 'yaml-empty';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string') return 'yaml-not-text';
  if (issue.path.length === 0) return 'yaml-syntax';
  return issue.expected === 'array' ? 'yaml-not-list' : 'yaml-not-map';
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' / ');
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.message;
}

function textsOf({ rule: _, at: __, ...values }: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** The keys a schema knows in the map at a path; none where any key may stand. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject)
    return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}
