import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { type CellPlace, type Problem, problem, type Result } from '../../problem/index.ts';
import { zipFormat } from '../format-of.ts';

/** No part that is read needs a fraction of it; a file that says so of itself is not opened. */
const largestPart = 32 * 1024 * 1024;
/** XML packs to a tenth or so; parts that pack to less than this were made to fill a memory. */
const smallestRatio = 1 / 400;
const mostEntries = 10_000;

const wanted =
  /^(?:word\/[^/]+\.xml|word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml|word\/_rels\/[^/]+\.rels|_rels\/\.rels|docProps\/(?:custom|core)\.xml|mimetype)$/;

/** The text parts of a Word file by name; what is damaged, too large or unsafe is refused before it is unpacked. */
export function openPackage(bytes: Uint8Array, file: string): Result<ReadonlyMap<string, string>> {
  const place: CellPlace = { file };
  const problems: Problem[] = [];
  const names: string[] = [];
  let total = 0;
  const accept = (name: string, size: number, packed: number): boolean => {
    names.push(name);
    if (names.length > mostEntries) return false;
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name))
      problems.push(problem('import-unsafe-name', place, { name }));
    else if (wanted.test(name) && (size > largestPart || (size > 1_000_000 && packed < size * smallestRatio)))
      problems.push(problem('import-too-large', place, { part: name, limit: largestPart }));
    else if (wanted.test(name)) {
      total += size;
      return total <= 2 * largestPart && problems.length === 0;
    }
    return false;
  };
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize, size }) => accept(name, originalSize, size) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, problems: [problem('import-damaged', place, { case: 'zip', reason })] };
  }
  if (total > 2 * largestPart || names.length > mostEntries)
    problems.push(problem('import-too-large', place, { part: file, limit: 2 * largestPart }));
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  const foreign = zipFormat(names, texts.get('mimetype'));
  if (problems.length === 0 && foreign) problems.push(problem('import-other-format', place, foreign));
  else if (problems.length === 0 && !texts.has('word/document.xml'))
    problems.push(problem('import-damaged', place, { reason: 'no word/document.xml' }));
  return { value: problems.length > 0 ? undefined : texts, problems };
}
