import { isHalfDone, isSystemError, makeChanges } from '../files/index.ts';
import { embedsFonts, fontNeed, fontUses, type SourcePlan } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { buildRecords, facesIn } from './build-record.ts';
import { openAndCompose } from './open-project.ts';
import type { BuildOptions } from './options.ts';
import { enterOut } from './out-folders.ts';
import { finish, type Report } from './report.ts';
import { findChanged } from './rewrite-source.ts';
import { type Recording, type StagedSource, stageSource } from './stage-source.ts';
import { unwritten } from './system-problem.ts';

/**
 * Checks, composes, writes and reads back every document of the sources, then puts them all in place under
 * `out`; at any error nothing there is changed, and without `force` nothing that somebody has edited.
 */
export async function buildDocuments(options: BuildOptions): Promise<Report> {
  const { formats, only } = options;
  const { plans, workspace, problems: found, texts } = openAndCompose(options, fontNeed(formats, only));
  const problems = [...found];
  const staged: StagedSource[] = [];
  const report = () => finish('build', problems, filesOf(staged), texts, options.strict);
  const fails = () => report().exitCode !== 0;
  if (workspace && !fails()) {
    const faces = facesIn(workspace, options.fontDir);
    const recording = { faces, record: buildRecords(plans, found, faces, options) };
    await stageAndPlace(plans, options, recording, { staged, problems, fails });
  }
  if (fails()) return { ...report(), files: [] };
  const style = plans[0]?.context.style;
  return style && embedsFonts(formats) ? { ...report(), fonts: fontUses(style) } : report();
}

type Making = {
  readonly staged: StagedSource[];
  readonly problems: Problem[];
  readonly fails: () => boolean;
};

/** No other process is at the folders meanwhile. */
async function stageAndPlace(
  plans: readonly SourcePlan[],
  options: BuildOptions,
  recording: Recording,
  { staged, problems, fails }: Making,
): Promise<void> {
  try {
    const { problems: shut, leave, findLost } = await enterOut(plans, options);
    for (const one of shut) problems.push(one);
    try {
      for (const plan of plans) {
        if (fails()) break;
        const source = await stageSource(plan, options, recording);
        staged.push(source);
        for (const one of source.problems) problems.push(one);
      }
      if (!fails()) {
        // What people have done meanwhile.
        const changed = findChanged(plans.map(({ source }) => source));
        const edited = staged.flatMap((source) => source.findEdited());
        for (const one of [...edited, ...changed, ...findLost()]) problems.push(one);
      }
      if (!fails()) makeChanges(staged.map((source) => source.prepare()));
    } finally {
      try {
        for (const source of staged) source.discard();
      } finally {
        leave();
      }
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, options.out));
    if (isHalfDone(error)) problems.push(problem('half-written', undefined, { path: options.out }));
  }
}

function filesOf(staged: readonly StagedSource[]) {
  return staged.flatMap(({ files }) => files);
}
