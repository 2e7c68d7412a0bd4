import { isHalfDone, isSystemError, makeChanges } from '../files/index.ts';
import {
  checkFormats,
  embedsFonts,
  fontNeed,
  fontUses,
  inOrder,
  type SourcePlan,
} from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { buildRecords, facesIn } from './build-record.ts';
import { filesIn, type Makers, openMakers } from './making.ts';
import { openAndCompose } from './open-project.ts';
import type { BuildOptions } from './options.ts';
import { enterOut } from './out-folders.ts';
import { finish, type Report } from './report.ts';
import { findChanged } from './rewrite-source.ts';
import { type Recording, type StagedSource, stageSource } from './stage-source.ts';
import { unwritten } from './system-problem.ts';

/** Is told how many files are made or kept, and of how many. */
export type Progress = (done: number, all: number) => void;

/**
 * Checks, composes, writes and reads back every document of the sources, then puts them all in place under
 * `out`; at any error nothing there is changed, and without `force` nothing that somebody has edited.
 */
export async function buildDocuments(options: BuildOptions, progress?: Progress): Promise<Report> {
  const { formats } = options;
  const { plans, workspace, problems: found, texts } = openAndCompose(options, fontNeed(formats, options));
  const problems = [...found, ...checkFormats(plans, formats)];
  const staged = new Map<SourcePlan, StagedSource>();
  const report = () => finish('build', problems, filesOf(inOrderOf(plans, staged)), texts, options.strict);
  const fails = () => report().exitCode !== 0;
  if (workspace && !fails()) {
    const faces = facesIn(workspace, options.fontDir);
    const all = filesIn(plans, options);
    let done = 0;
    const recording = {
      faces,
      record: buildRecords(plans, found, faces, options),
      onFile: () => progress?.(++done, all),
    };
    await stageAndPlace(plans, options, recording, { staged, problems, fails });
  }
  if (fails()) return { ...report(), files: [] };
  const style = plans[0]?.context.style;
  return style && embedsFonts(formats)
    ? { ...report(), fonts: fontUses(style, options.booklet !== undefined) }
    : report();
}

type Doing = {
  readonly staged: Map<SourcePlan, StagedSource>;
  readonly problems: Problem[];
  readonly fails: () => boolean;
};

/** No other process is at the folders meanwhile. */
async function stageAndPlace(
  plans: readonly SourcePlan[],
  options: BuildOptions,
  recording: Recording,
  doing: Doing,
): Promise<void> {
  const { staged, problems, fails } = doing;
  try {
    const { problems: shut, leave, findLost } = await enterOut(plans, options);
    for (const one of shut) problems.push(one);
    try {
      if (!fails()) await stageAll(plans, options, recording, doing);
      const sources = inOrderOf(plans, staged);
      if (!fails()) {
        // What people have done meanwhile.
        const changed = findChanged(plans.map(({ source }) => source));
        const edited = sources.flatMap((source) => source.findEdited());
        for (const one of [...edited, ...changed, ...findLost()]) problems.push(one);
      }
      if (!fails()) makeChanges(sources.map((source) => source.prepare()));
    } finally {
      try {
        for (const source of staged.values()) source.discard();
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

/** Makes and stages the documents of all sources, or of those up to one that fails. */
async function stageAll(
  plans: readonly SourcePlan[],
  options: BuildOptions,
  recording: Recording,
  { staged, problems, fails }: Doing,
): Promise<void> {
  const makers: Makers = openMakers(plans, options);
  const stage = async (plan: SourcePlan) => {
    const source = await stageSource(plan, options, recording, makers);
    staged.set(plan, source);
    return source;
  };
  try {
    // While the last documents of one source are made, the next one has work for the threads.
    for await (const source of inOrder(plans, makers.atOnce > 1 ? 2 : 1, stage)) {
      for (const one of source.problems) problems.push(one);
      if (fails()) break;
    }
  } finally {
    await makers.end();
  }
}

function inOrderOf(
  plans: readonly SourcePlan[],
  staged: ReadonlyMap<SourcePlan, StagedSource>,
): StagedSource[] {
  return plans.flatMap((plan) => staged.get(plan) ?? []);
}

function filesOf(staged: readonly StagedSource[]) {
  return staged.flatMap(({ files }) => files);
}
