import { readTemplate } from '../compose/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { type ComposedSources, composeSources, type Given, type SourcePlan } from './compose-sources.ts';
import type { Workspace } from './workspace.ts';

/** Every problem of sources, templates and style sheet, and every waiver's reason. */
export function checkProject(given: Given): Pick<ComposedSources, 'problems' | 'texts'> {
  // A template of its own for booklets is of use to some build.
  const booklet = given.workspace.value?.booklet.own ? 'duplex' : undefined;
  // Fonts are looked for as for a build that makes PDFs.
  const { plans, workspace, problems, texts } = composeSources({ ...given, booklet }, 'embedded');
  const idle = new Set(problems.filter(({ rule }) => rule.startsWith('waiver-')).map(({ place }) => place));
  const waivers = plans.flatMap((plan) => waiversOf(plan).filter(({ place }) => !idle.has(place)));
  return { problems: [...problems, ...comparisonFaults(workspace), ...waivers], texts };
}

function waiversOf({ attachment }: SourcePlan): Problem[] {
  return attachment.ignore.map(({ rule, reason }) =>
    problem('waived', rule.place, { rule: rule.text, reason }),
  );
}

/** A build makes no comparison: what is wrong with its template is found here, or when one is made. */
function comparisonFaults(workspace: Workspace | undefined): readonly Problem[] {
  if (!workspace?.comparison.own) return [];
  const { bytes, file } = workspace.comparison;
  return readTemplate(bytes, file, 'comparison', { columns: { programme: [], task: [], step: [] } }).problems;
}
