import type { SingleBar } from 'cli-progress';
import type { Progress } from './build-documents.ts';

/** Fewer files are made in a moment. */
const worthBar = 60;

/** A bar at a terminal that shows how far a long build is; `close` leaves nothing of it there. */
export function openBar(terminal: { readonly write: (text: string) => boolean }): {
  readonly progress: Progress;
  readonly close: () => void;
} {
  let bar: SingleBar | undefined;
  let isLoading = false;
  let latest = { done: 0, all: 0 };
  const open = async () => {
    const { Presets, SingleBar } = await import('cli-progress');
    const stream = terminal as NodeJS.WritableStream;
    const format = '{bar} {value}/{total}';
    bar = new SingleBar({ format, clearOnComplete: true, gracefulExit: false, stream }, Presets.rect);
    bar.start(latest.all, latest.done);
  };
  return {
    progress: (done, all) => {
      latest = { done, all };
      bar?.update(done);
      if (all < worthBar || isLoading) return;
      isLoading = true;
      void open();
    },
    close: () => bar?.stop(),
  };
}
