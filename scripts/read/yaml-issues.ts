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
  aliases: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  // A key that is missing because another word stands for it is told by that word alone.
  const meant = new Set<string>();
  const problems = issues.flatMap((issue, index) => {
    // zod measures even what is no text or list at all.
    if (issue.code === 'too_small' && isNoType(issues[index - 1], issue.path)) return [];
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => {
        const suggestion = keyFor(key, known, aliases);
        if (suggestion) meant.add([...issue.path, suggestion].join('.'));
        return problem('yaml-unknown-key', places.placeOf([...issue.path, key], 'key'), {
          key,
          suggestion,
          known: known.join(' / '),
        });
      });
    }
    return issueProblem(issue, places, schema);
  });
  return problems.filter(({ rule, values }) => rule !== 'yaml-missing-key' || !meant.has(String(values.key)));
}

/** The known key that another word stands for, or is nearest to; empty where none is. */
function keyFor(key: string, known: readonly string[], aliases: ReadonlyMap<string, string>): string {
  const alias = aliases.get(key.trim());
  if (alias !== undefined && known.includes(alias)) return alias;
  return known.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearestName(key, known);
}

function isNoType(issue: z.core.$ZodIssue | undefined, path: readonly PropertyKey[]): boolean {
  return issue?.code === 'invalid_type' && issue.path.join('.') === path.join('.');
}

function issueProblem(
  issue: z.core.$ZodIssue,
  { placeOf, sourceOf }: YamlPlaces,
  schema: z.ZodType,
): Problem {
  const { path } = issue;
  const key = path.join('.');
  const source = sourceOf(path);
  const params: Record<string, unknown> = (issue.code === 'custom' && issue.params) || {};
  if (isRuleId(params.rule)) {
    const place = placeOf(path, params.at === 'key' ? 'key' : 'value');
    return problem(params.rule, place, textsOf(params));
  }
  if (source === undefined) return problem('yaml-missing-key', placeOf(path), { key, case: key });
  const shape = shapeRule(issue);
  if (shape) return problem(shape, placeOf(path), { key, text: source, ...wanted(issue, source, schema) });
  const values = { ...textsOf(params), key, value: excerpt(source, 40), expected: expectedBy(issue) };
  return problem('yaml-value', placeOf(path), values);
}

/** Which keys should stand there, and what the words need where a list stands in their place. */
function wanted({ path }: z.core.$ZodIssue, source: string, schema: z.ZodType): Record<string, string> {
  const known = keysAt(schema, path).join(' / ');
  const isList = /^(?:\[|-\s)/.test(source);
  if (path.length === 0) return { known, case: isList ? 'list' : 'whole' };
  if (path.join('.') !== 'columns' || !isList) return { known };
  const names = source.match(/[^[\],，、\s-](?:[^[\],，、\r\n]*[^[\],，、\s])?/g) ?? [];
  return { known, case: 'columns', list: names.join(', ') };
}

function shapeRule(issue: z.core.$ZodIssue): RuleId | undefined {
  if (issue.code === 'too_small') return 'yaml-empty';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string') return 'yaml-not-text';
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
  if (schema instanceof z.ZodRecord) return key === undefined ? [] : keysAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}
