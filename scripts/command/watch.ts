import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch as watchPaths } from 'chokidar';
import { forgetRead, isThere, isWithin } from '../files/index.ts';
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
 * report. What is to be watched must be there at the start. Ends where `signal` asks for it.
 */
export async function watch(
  options: BuildOptions,
  show: (report: Report) => void,
  signal?: AbortSignal,
): Promise<void> {
  // With a path that is not there, chokidar would miss changes in the first moments.
  const paths = pathsOf(options).filter(isThere);
  const watcher = watchPaths(paths, { ignoreInitial: true, ignored: isMadeBy(options) });
  if (paths.length > 0) await once(watcher, 'ready');
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

/** Whether a path is of what the build makes, unless the sources themselves stand there. */
function isMadeBy(options: BuildOptions): (path: string) => boolean {
  const out = resolve(options.out);
  const isAbove = pathsOf(options).some((path) => isWithin(out, resolve(path)));
  return (path) => !isAbove && isWithin(out, resolve(path));
}
