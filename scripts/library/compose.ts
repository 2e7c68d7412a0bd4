import type { Document } from '../document/index.ts';
import {
  checkFormats,
  composeSources,
  embedsFonts,
  isMadeIn,
  makeFiles,
  nameOf,
  type SourcePlan,
} from '../pipeline/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Format, formats } from '../write/index.ts';
import { projectSchema } from './arguments.ts';
import { asDocument } from './as-document.ts';
import type { MadeDocument } from './made-document.ts';
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
  /** Of a briefing, or another sheet for a programme: the name of it. */
  readonly programme?: string;
  readonly document: Document;
  /** Those it is made in: a briefing, running text, in all but Excel. */
  readonly formats: readonly Format[];
  /** Writes it, and reads it back: of many documents only those that somebody looks at need be written. */
  readonly write: (format: Format) => Promise<WrittenDocument>;
};

/** What `write` gives; without a file where there is an error. */
export type WrittenDocument = Found & { readonly file?: MadeDocument };

/** What `compose` gives. */
export type Composed = Found & {
  /** None where there is an error. */
  readonly documents: readonly ComposedDocument[];
};

/** Checks sources and templates and makes every document of them, as a tree that knows no format. */
export async function compose(project: Project): Promise<Composed> {
  const given = openProject(take('compose(project)', projectSchema, project));
  const { plans, problems, texts, missingFonts } = composeSources(given, 'measured');
  const found = foundOf(problems, texts, project.strict);
  const documents = plans.flatMap((plan) =>
    plan.documents.map((planned) => ({
      path: `${nameOf(plan)}/${planned.stem}`,
      source: plan.source.file,
      ...(planned.programme ? { programme: planned.programme.text } : {}),
      document: planned.document,
      formats: formats.filter((format) => isMadeIn(planned.document, format)),
      write: (format: Format) =>
        write({ ...plan, documents: [planned] }, format, embedsFonts([format]) ? missingFonts : [], found),
    })),
  );
  return { ...found, documents: found.ok ? documents : [] };
}

/** Writes the one document of a plan. */
async function write(
  plan: SourcePlan,
  format: Format,
  missing: readonly Problem[],
  { texts }: Found,
): Promise<WrittenDocument> {
  if (missing.length > 0) return foundOf(missing, texts, false);
  const problems = checkFormats([plan], [format]);
  let file: MadeDocument | undefined;
  for await (const { value: made, problems: faults } of makeFiles(plan, [format])) {
    for (const one of faults) problems.push(one);
    if (made) file = asDocument(made, plan, faults);
  }
  return { ...foundOf(problems, texts, false), ...(file ? { file } : {}) };
}
