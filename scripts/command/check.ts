import { type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { fixSources } from './fix-sources.ts';
import type { Options } from './options.ts';
import { finish, type Report } from './report.ts';
import { openSession } from './session.ts';
import { openSources } from './sources.ts';
import { openWorkspace } from './workspace.ts';

/**
 * Reports every problem of sources, templates and style sheet, and every waiver's reason. Writes nothing, but with
 * `fix` the sources: then what remains is reported.
 */
export async function check(options: Options): Promise<Report> {
  const fixed = options.fix ? fix(options) : { files: [], problems: [] };
  // Fonts are looked for as for a build that makes PDFs; none is opened.
  const { plans, problems, texts } = openSession({ ...options, formats: ['pdf'] });
  const idle = new Set(problems.filter(({ rule }) => rule.startsWith('waiver-')).map(({ place }) => place));
  const waivers = plans.flatMap(({ attachment }) =>
    attachment.ignore
      .filter(({ rule }) => !idle.has(rule.place))
      .map(({ rule, reason }) => problem('waived', rule.place, { rule: rule.text, reason })),
  );
  const all = [...fixed.problems, ...problems, ...waivers];
  return finish('check', all, fixed.files, texts, options.strict);
}

function fix(options: Options): { files: ReportedFile[]; problems: Problem[] } {
  const { value: workspace } = openWorkspace(options, new Map());
  const { sources, problems } = openSources(options.sources);
  // What cannot be opened is reported after, when all is read again.
  return workspace && problems.length === 0 ? fixSources(sources, workspace) : { files: [], problems: [] };
}
