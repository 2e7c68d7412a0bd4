import { isSystemError } from '../files/index.ts';
import { composeSources, embedsFonts, fontNeed } from './compose-sources.ts';
import { fontUses } from './font-uses.ts';
import type { BuildOptions } from './options.ts';
import { finish, type Report } from './report.ts';
import { type StagedSource, stageSource } from './stage-source.ts';
import { unwritten } from './system-problem.ts';

/**
 * Checks, composes, writes and reads back every document of the sources, then puts them all in place under
 * `out`; at any error nothing there is changed, and without `force` nothing that somebody has edited.
 */
export async function build(options: BuildOptions): Promise<Report> {
  const { plans, problems: found, texts } = composeSources(options, fontNeed(options));
  const problems = [...found];
  const staged: StagedSource[] = [];
  const report = () => finish('build', problems, filesOf(staged), texts, options.strict);
  const fails = () => report().exitCode !== 0;
  try {
    for (const plan of plans) {
      if (fails()) break;
      const source = await stageSource(plan, options);
      staged.push(source);
      problems.push(...source.problems);
    }
    problems.push(...staged.flatMap(({ edited }) => edited));
    if (!fails()) for (const source of staged) source.commit();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, error.path ?? options.out));
  } finally {
    for (const source of staged) source.discard();
  }
  if (fails()) return { ...report(), files: [] };
  const style = plans[0]?.context.style;
  return style && embedsFonts(options.formats) ? { ...report(), fonts: fontUses(style) } : report();
}

function filesOf(staged: readonly StagedSource[]) {
  return staged.flatMap(({ files }) => files);
}
