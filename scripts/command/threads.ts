import { Tinypool } from 'tinypool';
import type { DocumentTask, MakeDocument, WrittenDocument } from '../pipeline/index.ts';
import { facesOf } from '../style/index.ts';
import type { FontFile, WriteContext } from '../write/index.ts';

/** What every thread is given: all that its documents are made with, the fonts' bytes shared by all threads. */
export type ThreadData = Pick<WriteContext, 'style' | 'version'> & {
  readonly fonts: ReadonlyMap<string, FontFile>;
};

/** Threads that make documents with one style sheet and its fonts. */
export type Threads = { readonly make: MakeDocument; readonly end: () => Promise<void> };

/** Begins at most so many threads, each when there is a document for it. */
export function startThreads(count: number, { style, fonts, version }: WriteContext): Threads {
  const shared = new Map<Uint8Array, Uint8Array>();
  const files = facesOf(style).flatMap((face): [string, FontFile][] => {
    const file = fonts(face);
    if (!file) return [];
    const bytes = shared.get(file.bytes) ?? inSharedMemory(file.bytes);
    shared.set(file.bytes, bytes);
    return [[face, { ...file, bytes }]];
  });
  const workerData: ThreadData = { style, version, fonts: new Map(files) };
  const pool = new Tinypool({
    filename: new URL('./make-in-thread.js', import.meta.url).href,
    name: 'makeInThread',
    minThreads: 0,
    maxThreads: count,
    // A thread that ended between two documents would have to load all anew.
    idleTimeout: 600_000,
    workerData,
  });
  return {
    make: (task: DocumentTask): Promise<WrittenDocument> => pool.run(task),
    end: () => pool.destroy(),
  };
}

function inSharedMemory(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
