import { Worker } from 'node:worker_threads';
import type { Project } from '../index.ts';
import type { Answers, Ask } from './worker.ts';

/** The thread that makes documents. */
export type Work = {
  /** Throws where the thread fails; a look that a later one of its page has overtaken is not begun, and gives undefined. */
  readonly ask: <Kind extends Ask['do']>(
    ask: Extract<Ask, { readonly do: Kind }>,
  ) => Promise<Answers[Kind] | undefined>;
  readonly end: () => void;
};

type Waiting = {
  readonly on: Worker;
  readonly settle: (value: unknown) => void;
  readonly fail: (error: Error) => void;
};
type Message = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** Starts the thread, with an office's own fonts; where it dies it is started again for what is asked next. */
export function startWork(fonts: Project['fonts']): Work {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ids = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.js', import.meta.url), { workerData: { fonts } });
    started.unref();
    started.on('message', ({ id, value, error }: Message) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) one?.settle(value);
      else one?.fail(new Error(error));
    });
    // Told of by an error and again by its exit; meanwhile another may have been started.
    const died = (error: Error) => {
      if (worker === started) worker = undefined;
      for (const [id, one] of waiting) {
        if (one.on !== started) continue;
        waiting.delete(id);
        one.fail(error);
      }
    };
    started.on('error', died);
    started.on('exit', () => died(new Error('the thread has ended')));
    return started;
  };
  const send = (ask: Ask): Promise<unknown> =>
    new Promise((settle, fail) => {
      worker ??= start();
      const id = ids++;
      waiting.set(id, { on: worker, settle, fail });
      worker.postMessage({ id, ask });
    });
  const looks = createLooks(send);
  return {
    ask: (ask: Ask) => (ask.do === 'look' ? looks(ask) : send(ask)) as never,
    end: () => void worker?.terminate(),
  };
}

type LookAsk = Extract<Ask, { readonly do: 'look' }>;

/** Of the looks of a page that wait while one is under way, only the last is made: what came before it is out of date. */
function createLooks(send: (ask: Ask) => Promise<unknown>): (ask: LookAsk) => Promise<unknown> {
  const newest = new Map<string, LookAsk>();
  let before: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const { tab } = ask.request;
    newest.set(tab, ask);
    const made = before.then(() => {
      if (newest.get(tab) !== ask) return undefined;
      newest.delete(tab);
      return send(ask);
    });
    before = made.catch(() => undefined);
    return made;
  };
}
