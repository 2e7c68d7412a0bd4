import { join } from 'node:path';
import { type Holder, leadsOutside, lockFolders } from '../files/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import type { BuildOptions } from './options.ts';

type Entered = { readonly problems: readonly Problem[]; readonly leave: () => void };

/** Waits until no other process is at the folders of the sources' documents, and keeps others out until `leave`. */
export async function enterOut(plans: readonly SourcePlan[], { out }: BuildOptions): Promise<Entered> {
  const folders = plans.map(({ source }) => join(out, source.name));
  const links = folders.flatMap((folder) => [folder, join(folder, 'briefings')]);
  const problems = links.flatMap((path) => {
    const target = leadsOutside(out, path);
    return target === undefined ? [] : [problem('out-link', undefined, { path, target, out })];
  });
  if (problems.length > 0) return { problems, leave: () => {} };
  const { release, busy } = await lockFolders(folders);
  return { problems: busy ? [outBusy(busy)] : [], leave: release };
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
