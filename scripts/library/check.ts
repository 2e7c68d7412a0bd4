import { checkProject, fixSource } from '../pipeline/index.ts';
import { projectSchema } from './arguments.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { type Found, foundOf } from './result.ts';
import { take } from './take.ts';

/** A source with the safe edits made, where there are any. */
export type FixedSource = {
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** What `check` gives. */
export type Checked = Found & {
  /** The sources in which something can be mended safely, as they are then: all other bytes are the same. */
  readonly fixed: readonly FixedSource[];
};

/** Reports every problem of sources, templates and style sheet, and every waiver's reason. */
export async function check(project: Project): Promise<Checked> {
  const given = openProject(take('check(project)', projectSchema, project));
  const { problems, texts } = checkProject(given);
  const { value: workspace } = given.workspace;
  const isEdited = ({ file }: { readonly file: string }) =>
    problems.some(({ edit, place }) => edit !== undefined && place?.file === file);
  const fixed = given.sources.filter(isEdited).flatMap((source) => {
    const bytes = workspace ? fixSource(source, workspace) : source.bytes;
    return bytes === source.bytes ? [] : [{ name: source.file, bytes }];
  });
  return { ...foundOf(problems, texts, project.strict), fixed };
}
