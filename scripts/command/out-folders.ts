import { join } from 'node:path';
import { type Holder, lockFolders } from '../files/index.ts';
import { nameOf, type SourcePlan } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { checkLinks } from './check-links.ts';
import type { BuildOptions } from './options.ts';

type Entered = {
  readonly problems: readonly Problem[];
  readonly leave: () => void;
  /** What is to be said where a folder is no more the one that was entered. */
  readonly findLost: () => readonly Problem[];
};

/** Waits until no other process is at the folders of the sources' documents, and keeps others out until `leave`. */
export async function enterOut(plans: readonly SourcePlan[], { out }: BuildOptions): Promise<Entered> {
  const sources = plans.map((plan) => {
    const name = nameOf(plan);
    const folders = plan.documents.flatMap(({ stem }) => /^.+(?=\/)/u.exec(stem) ?? []);
    return { name, folders: [...new Set(folders)] };
  });
  const problems = checkLinks(out, sources);
  if (problems.length > 0) return { problems, leave: () => {}, findLost: () => [] };
  const { release, busy, lost } = await lockFolders(sources.map(({ name }) => join(out, name)));
  const findLost = () => {
    const path = lost();
    if (path !== undefined) return [problem('out-changing', undefined, { path, case: 'build' })];
    return checkLinks(out, sources);
  };
  return { problems: busy ? [outBusy(busy)] : [], leave: release, findLost };
}

/** Another process is putting documents into a folder. */
export function outBusy({ process, host, started, file }: Holder): Problem {
  return problem('out-busy', undefined, { process, host, started: clockTime(started), lock: file });
}

/** The time of day of a date, here: `09:05`. */
function clockTime(date: string): string {
  const time = new Date(date);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
