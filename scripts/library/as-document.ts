import { hashOf } from '../files/index.ts';
import type { MadeFile, SourcePlan } from '../pipeline/index.ts';
import type { Problem } from '../problem/index.ts';
import type { MadeDocument } from './made-document.ts';

/** A file that the pipeline has made of a source, as a caller gets it. */
export function asDocument(
  { path, format, bytes, planned, texts }: MadeFile,
  { source }: SourcePlan,
  problems: readonly Problem[],
): MadeDocument {
  return {
    path: `${source.name}/${path}`,
    format,
    bytes,
    sha256: hashOf(bytes),
    source: source.file,
    ...(planned.programme ? { programme: planned.programme.text } : {}),
    ...(texts ? { texts } : {}),
    problems,
  };
}
