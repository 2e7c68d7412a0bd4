import { hashOf } from '../files/index.ts';
import { composeSources, fontNeed, makeFiles } from '../pipeline/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { formats as allFormats, type Format } from '../write/index.ts';
import { projectSchema } from './arguments.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { type Found, foundOf } from './result.ts';
import { take } from './take.ts';

/** A finished file. */
export type MadeDocument = {
  /** As under `out/`, such as `附件2/briefings/1-大湾区建设.docx`. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** The name of its source, as it was given. */
  readonly source: string;
  /** Of a briefing: the name of its programme. */
  readonly programme?: string;
  /** What was found as it was written, such as a briefing that fills its page; they are among all problems, too. */
  readonly problems: readonly Problem[];
};

/** What `build` gives. */
export type Built = Found & {
  /** None where there is an error. */
  readonly documents: readonly MadeDocument[];
};

/** Checks, composes and writes every document of a project, each read back, with the bytes that `yigao build` writes. */
export async function build(project: Project): Promise<Built> {
  const { strict, formats = allFormats, only } = take('build(project)', projectSchema, project);
  const { plans, problems: composed, texts } = composeSources(openProject(project), fontNeed(formats, only));
  const problems = [...composed];
  const documents: MadeDocument[] = [];
  for (const plan of hasErrors(problems) ? [] : plans) {
    const { name, file: source } = plan.source;
    for await (const { value: made, problems: found } of makeFiles(plan, formats)) {
      for (const one of found) problems.push(one);
      if (!made) continue;
      const { path, format, bytes, planned } = made;
      const programme = planned.programme ? { programme: planned.programme.text } : {};
      const sha256 = hashOf(bytes);
      documents.push({
        path: `${name}/${path}`,
        format,
        bytes,
        sha256,
        source,
        ...programme,
        problems: found,
      });
    }
  }
  const found = foundOf(problems, texts, strict);
  return { ...found, documents: found.ok ? documents : [] };
}
