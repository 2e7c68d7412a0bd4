import type { Document } from '../document/index.ts';
import { composeSources } from '../pipeline/index.ts';
import { projectSchema } from './arguments.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { type Found, foundOf } from './result.ts';
import { take } from './take.ts';

/** A document before it is written. */
export type ComposedDocument = {
  /** Of its files, without ending, such as `附件2/briefings/1-大湾区建设`. */
  readonly path: string;
  /** The name of its source, as it was given. */
  readonly source: string;
  /** Of a briefing: the name of its programme. */
  readonly programme?: string;
  readonly document: Document;
};

/** What `compose` gives. */
export type Composed = Found & {
  /** None where there is an error. */
  readonly documents: readonly ComposedDocument[];
};

/** Checks sources and templates and makes every document of them, as a tree that knows no format. */
export async function compose(project: Project): Promise<Composed> {
  const given = openProject(take('compose(project)', projectSchema, project));
  const { plans, problems, texts } = composeSources(given, 'none');
  const documents = plans.flatMap((plan) =>
    plan.documents.map(({ stem, document, programme }) => ({
      path: `${plan.source.name}/${stem}`,
      source: plan.source.file,
      ...(programme ? { programme: programme.text } : {}),
      document,
    })),
  );
  const found = foundOf(problems, texts, project.strict);
  return { ...found, documents: found.ok ? documents : [] };
}
