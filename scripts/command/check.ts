import { readTemplate } from '../compose/index.ts';
import type { Workspace } from '../pipeline/index.ts';
import { hasErrors, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { fixSources } from './fix-sources.ts';
import { openAndCompose } from './open-and-compose.ts';
import type { CheckOptions } from './options.ts';
import { finish, type Report } from './report.ts';
import { openSources } from './sources.ts';
import { openWorkspace } from './workspace.ts';

/**
 * Reports every problem of sources, templates and style sheet, and every waiver's reason. Writes nothing, but with
 * `fix` the sources: then what remains is reported.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const fixed = options.fix ? fix(options) : { files: [], problems: [] };
  // Fonts are looked for as for a build that makes PDFs.
  const { plans, workspace, problems, texts } = openAndCompose(options, 'embedded');
  const idle = new Set(problems.filter(({ rule }) => rule.startsWith('waiver-')).map(({ place }) => place));
  const waivers = plans.flatMap(({ attachment }) =>
    attachment.ignore
      .filter(({ rule }) => !idle.has(rule.place))
      .map(({ rule, reason }) => problem('waived', rule.place, { rule: rule.text, reason })),
  );
  const all = [...fixed.problems, ...problems, ...comparisonFaults(workspace), ...waivers];
  return finish('check', all, fixed.files, texts, options.strict);
}

/** A build makes no comparison: what is wrong with its template is found here, or when one is made. */
function comparisonFaults(workspace: Workspace | undefined): readonly Problem[] {
  if (!workspace?.comparison.own) return [];
  const { bytes, file } = workspace.comparison;
  return readTemplate(bytes, file, 'comparison', { columns: { programme: [], task: [], step: [] } }).problems;
}

function fix({ templates, sources: named }: CheckOptions): { files: ReportedFile[]; problems: Problem[] } {
  const { value: workspace } = openWorkspace(templates);
  const { sources, problems } = openSources(named);
  // What cannot be opened is reported after, when all is read again.
  return workspace && !hasErrors(problems) ? fixSources(sources, workspace) : { files: [], problems: [] };
}
