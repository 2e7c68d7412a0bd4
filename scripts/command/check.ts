import { checkProject } from '../pipeline/index.ts';
import { hasErrors, type Problem, type ReportedFile } from '../problem/index.ts';
import { fixSources } from './fix-sources.ts';
import { openProject } from './open-project.ts';
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
  const { problems, texts } = checkProject(openProject(options));
  return finish('check', [...fixed.problems, ...problems], fixed.files, texts, options.strict);
}

function fix({ templates, sources: named }: CheckOptions): { files: ReportedFile[]; problems: Problem[] } {
  const { value: workspace } = openWorkspace(templates);
  const { sources, problems } = openSources(named);
  // What cannot be opened is reported after, when all is read again.
  return workspace && !hasErrors(problems) ? fixSources(sources, workspace) : { files: [], problems: [] };
}
