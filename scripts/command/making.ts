import { availableParallelism } from 'node:os';
import {
  isMadeIn,
  type MakeDocument,
  type Making,
  makeDocument,
  type SourcePlan,
} from '../pipeline/index.ts';
import type { Format } from '../write/index.ts';
import type { BuildOptions } from './options.ts';
import type { Threads } from './threads.ts';

/** How documents are made, and what ends that. */
export type Makers = Pick<Making, 'make' | 'atOnce'> & { readonly end: () => Promise<void> };

/** A thread that starts loads the writers and their fonts anew: fewer files than these are sooner made by one. */
const worthThreads = 60;

/** Makes documents in as many threads as are asked for; by default in one for each of the machine's cores, where that pays. */
export function openMakers(plans: readonly SourcePlan[], options: BuildOptions): Makers {
  const threads = options.jobs ?? (filesIn(plans, options) < worthThreads ? 1 : availableParallelism());
  if (threads === 1) return { make: makeDocument, atOnce: 1, end: async () => {} };
  let started: Promise<Threads> | undefined;
  const make: MakeDocument = async (task, context) => {
    started ??= import('./threads.ts').then(({ startThreads }) => startThreads(threads, context));
    return (await started).make(task, context);
  };
  // Each has the next one's document ready.
  return { make, atOnce: 2 * threads, end: async () => (await started)?.end() };
}

/** How many files the documents of these sources are in all formats, with their zips where those are asked for. */
export function filesIn(plans: readonly SourcePlan[], { formats, zip }: BuildOptions): number {
  const documents = plans.flatMap((plan) => plan.documents);
  const filesOf = (format: Format) => documents.filter(({ document }) => isMadeIn(document, format));
  return formats.reduce((count, format) => count + filesOf(format).length, zip ? plans.length : 0);
}
