import { z } from 'zod';
import { nearestName } from '../language/index.ts';
import { isRuleId, type Problem, type Result, type RuleId, rules } from '../problem/index.ts';
import { readYaml, writtenText } from '../read/index.ts';

const severities = z.enum(['error', 'warning', 'hint', 'off']);
type Severities = Readonly<Partial<Record<RuleId, z.infer<typeof severities>>>>;

/** As `check.yaml` is written. */
export const settingsSchema = z.strictObject({
  /** Columns a template leaves out on purpose: a hint instead of an error. */
  leftOut: z.array(z.string()).default([]).describe('模板有意不打印的栏：只作提示'),
  /** How grave a rule's findings are, by rule id. */
  severity: z
    .record(z.string(), severities)
    .default({})
    .superRefine((set, context) => {
      for (const name of Object.keys(set)) {
        const rule = isRuleId(name) ? 'setting-fixed' : 'setting-unknown';
        if (settable.has(name)) continue;
        const params = { rule, at: 'key', name, nearest: nearestName(name, [...settable]) };
        context.addIssue({ code: 'custom', path: [name], params });
      }
    })
    .describe('各规则的轻重，按规则名：error 错误、warning 警告、hint 提示、off 不查')
    .transform((set): Severities => set),
});

/** Rules whose severity an office may choose: an error means that nothing can be built. */
const settable: ReadonlySet<string> = new Set(
  Object.keys(rules).filter((id) => isRuleId(id) && rules[id].severity !== 'error'),
);

/** `templates/check.yaml`: how strictly an office wants its documents checked. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { leftOut: [], severity: {} };

/** Reads `check.yaml`; unknown keys and rules and wrong values are reported with their places. */
export function readSettings(bytes: Uint8Array, file: string): Result<Settings> {
  const { value: text, problems: misread } = writtenText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const { value, problems } = readYaml(text, file, settingsSchema);
  return { value: value?.value, problems };
}

/** The problems with the severities an office has chosen; those of rules that are off are left out. */
export function setSeverities(problems: readonly Problem[], { severity }: Settings): Problem[] {
  return problems.flatMap((one) => {
    const set = severity[one.rule];
    if (set === 'off') return [];
    return [set === undefined ? one : { ...one, severity: set }];
  });
}
