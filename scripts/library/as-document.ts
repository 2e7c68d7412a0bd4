import { hashOf } from '../files/index.ts';
import { type MadeFile, nameOf, type SourcePlan } from '../pipeline/index.ts';
import type { Problem } from '../problem/index.ts';
import type { MadeDocument } from './made-document.ts';

/** A file that the pipeline has made of a source, as a caller gets it. */
export function asDocument(
  { path, format, bytes, planned, texts }: MadeFile,
  plan: SourcePlan,
  problems: readonly Problem[],
): MadeDocument {
  return {
    path: `${nameOf(plan)}/${path}`,
    format,
    bytes,
    sha256: hashOf(bytes),
    source: plan.source.file,
    ...(planned.programme ? { programme: planned.programme.text } : {}),
    ...(texts ? { texts } : {}),
    problems,
  };
}
