import { checkFormats, composeSources, fontNeed, makeFiles } from '../pipeline/index.ts';
import { hasErrors } from '../problem/index.ts';
import { defaultFormats } from '../write/index.ts';
import { projectSchema } from './arguments.ts';
import { asDocument } from './as-document.ts';
import type { MadeDocument } from './made-document.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { type Found, foundOf } from './result.ts';
import { take } from './take.ts';

/** What `build` gives. */
export type Built = Found & {
  /** None where there is an error. */
  readonly documents: readonly MadeDocument[];
};

/** Checks, composes and writes every document of a project, each read back, with the bytes that `yigao build` writes. */
export async function build(project: Project): Promise<Built> {
  const { strict, formats = defaultFormats } = take('build(project)', projectSchema, project);
  const {
    plans,
    problems: composed,
    texts,
  } = composeSources(openProject(project), fontNeed(formats, project));
  const problems = [...composed, ...checkFormats(plans, formats)];
  const documents: MadeDocument[] = [];
  for (const plan of hasErrors(problems) ? [] : plans)
    for await (const { value: made, problems: found } of makeFiles(plan, formats)) {
      for (const one of found) problems.push(one);
      if (made) documents.push(asDocument(made, plan, found));
    }
  const found = foundOf(problems, texts, strict);
  return { ...found, documents: found.ok ? documents : [] };
}
