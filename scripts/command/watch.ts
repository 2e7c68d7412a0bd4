import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch as watchPaths } from 'chokidar';
import { forgetRead, isWithin } from '../files/index.ts';
import { build } from './build.ts';
import type { BuildOptions } from './options.ts';
import type { Report } from './report.ts';

/**
 * Some editors write a file in several steps: what follows within so many ms is one change. chokidar tells no more of a
 * file for 50 ms after it has told of a change.
 */
const stepsOfOneChange = 60;

/**
 * Builds, and builds again whenever a source, a template or a font of the office's own has changed; `show` is given each
 * report. Ends where `signal` asks for it.
 */
export async function watch(
  options: BuildOptions,
  show: (report: Report) => void,
  signal?: AbortSignal,
): Promise<void> {
  const watcher = watchPaths(pathsOf(options), { ignoreInitial: true, ignored: isMadeBy(options) });
  await once(watcher, 'ready');
  let isChanged = true;
  let wake = () => {};
  const changed = () => {
    isChanged = true;
    wake();
  };
  watcher.on('all', changed);
  signal?.addEventListener('abort', changed);
  // What somebody has edited in a document is overwritten where that is asked for, but not whenever a source is saved.
  for (let { force } = options; !signal?.aborted; force = false) {
    isChanged = false;
    forgetRead();
    show(await build({ ...options, force }));
    if (!isChanged)
      await new Promise<void>((woken) => {
        wake = woken;
      });
    await wait(stepsOfOneChange);
  }
  await watcher.close();
}

function pathsOf({ sources, templates = 'templates', fontDir }: BuildOptions): string[] {
  return [...(sources.length > 0 ? sources : ['source']), templates, ...(fontDir ? [fontDir] : [])];
}

/** Whether a path is of what the build makes, which may stand in a folder that is watched. */
function isMadeBy(options: BuildOptions): (path: string) => boolean {
  const out = resolve(options.out);
  const isInside = pathsOf(options).some((path) => isWithin(resolve(path), out));
  return (path) => isInside && isWithin(out, resolve(path));
}
