import { hasErrors, type Problem } from '../problem/index.ts';
import type { WriteContext } from '../write/index.ts';
import { findFonts } from './fonts.ts';
import type { Options } from './options.ts';
import { type Plan, planDocuments } from './plan.ts';
import { openSources, type SourceFile } from './sources.ts';
import { version } from './version.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A source, its composed documents and what its writers need. */
export type SourcePlan = Plan & {
  readonly source: SourceFile;
  readonly workspace: Workspace;
  readonly context: WriteContext;
};

/** Everything a command reads and composes before it writes or compares a file. */
export type Session = {
  readonly plans: readonly SourcePlan[];
  readonly problems: readonly Problem[];
  /** The texts that problems may point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads templates and sources and composes all documents, so that every problem is known at once. */
export function openSession(options: Options): Session {
  const texts = new Map<string, string>();
  const { value: workspace, problems: found } = openWorkspace(options, texts);
  const { sources, problems: unread } = openSources(options.sources);
  const problems = [...found, ...unread];
  const wantsFonts = workspace && options.formats.includes('pdf');
  const { fonts, problems: missing } = findFonts(wantsFonts ? workspace.style : undefined, options.fontDir);
  problems.push(...missing);
  const plans: SourcePlan[] = [];
  for (const source of sources) {
    texts.set(source.file, new TextDecoder().decode(source.bytes));
    const { value: plan, problems: faults } = planDocuments(source, workspace, options.only);
    problems.push(...faults);
    if (!plan || !workspace) continue;
    const context = { style: workspace.style, fonts, version: version(), sourceHash: source.sha256 };
    plans.push({ ...plan, source, workspace, context });
  }
  return { plans: hasErrors(problems) ? [] : plans, problems, texts };
}
