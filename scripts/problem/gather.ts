import { greatest, grouped } from '../language/index.ts';
import { byPlace } from './by-place.ts';
import type { Problem } from './problem.ts';
import type { RuleText } from './rule.ts';
import { rules } from './rules.ts';

/**
 * The problems of one cause told once, as their rule asks: at the first of their places, `count` being how many there
 * are, and their `lists` all of them. What two documents have of one source counts once.
 */
export function gather(problems: readonly Problem[]): Problem[] {
  const groups = grouped(problems.entries(), ([index, one]) => {
    const { gathered }: RuleText = rules[one.rule];
    return gathered ? `${one.rule} ${one.values[gathered.by]}` : String(index);
  });
  return [...groups.values()].flatMap((entries) => {
    const group = entries.map(([, one]) => one);
    const [first] = group;
    const rule: RuleText | undefined = first && rules[first.rule];
    const gathered = rule?.gathered;
    return gathered ? gatherGroup(group, gathered.from) : group;
  });
}

function gatherGroup(group: readonly Problem[], from: number): Problem[] {
  const places = grouped(group, ({ place }) => JSON.stringify([place?.file, place?.line, place?.column]));
  const merged = [...places.values()].map((same) => withLists(same, greatest(same.map(countOf))));
  const count = merged.reduce((total, one) => total + countOf(one), 0);
  if (count < from) return merged;
  const file = merged[0]?.place?.file;
  const [first] = merged.filter(({ place }) => place?.file === file).sort(byPlace);
  if (!first) return merged;
  const told = withLists([first, ...merged], count);
  return [{ ...told, values: { ...told.values, case: 'many' } }];
}

/** The first problem with the lists of all and a count. */
function withLists(all: readonly Problem[], count: number): Problem {
  const [first] = all as [Problem, ...Problem[]];
  const lists = new Set(all.flatMap(({ values }) => String(values.lists ?? '').split(' / ')));
  return { ...first, values: { ...first.values, count, lists: [...lists].filter(Boolean).join(' / ') } };
}

function countOf({ values }: Problem): number {
  return Number(values.count ?? 1);
}
