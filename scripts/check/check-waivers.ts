import { nearestName } from '../language/index.ts';
import { type Attachment, type Waiver, waiverFinder } from '../model/index.ts';
import { isRuleId, type Problem, problem, type RuleId, rules } from '../problem/index.ts';
import type { Settings } from './settings.ts';

/**
 * Waivers that cannot hold, for an unknown rule or an error, and those that nothing is found for. `problems` are
 * what reading and the rules have found in the source, waivers not yet applied.
 */
export function checkWaivers(
  attachment: Attachment,
  problems: readonly Problem[],
  { severity }: Settings,
): Problem[] {
  const used = new Set(problems.flatMap(waiverFinder(attachment)));
  const fault = (waiver: Waiver): RuleId | undefined => {
    const id = waiver.rule.text;
    if (!isRuleId(id)) return 'waiver-unknown';
    const rule = rules[id];
    const set = severity[id] ?? rule.severity;
    if (set === 'error' && !rule.waivable) return 'waiver-error';
    if (set === 'off' || rule.kind !== 'source') return undefined;
    return used.has(waiver) ? undefined : 'waiver-unused';
  };
  return attachment.ignore.flatMap((waiver) => {
    const rule = fault(waiver);
    const { text, place } = waiver.rule;
    if (!rule) return [];
    const nearest = rule === 'waiver-unknown' ? nearestName(text, Object.keys(rules)) : '';
    return [problem(rule, place, { rule: text, nearest })];
  });
}
