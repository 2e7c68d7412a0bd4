import { strFromU8, type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { type CellPlace, type Problem, problem, type Result } from '../../problem/index.ts';
import { zipFormat } from '../format-of.ts';
import {
  chunksBeside,
  largestPart,
  mainPart,
  packageOf,
  partsBeside,
  type WordPackage,
} from './word-package.ts';

/** XML packs to a tenth or so; parts that pack to less than this were made to fill a memory. */
const smallestRatio = 1 / 400;
const mostEntries = 10_000;

/** What tells what a package is and where its parts are. */
const first = /(?:^|\/)_rels\/[^/]*\.rels$|^mimetype$/;
/** Parts that are read by their names, whether or not a relation names them. */
const usual =
  /^(?:word\/[^/]+\.xml|word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml|docProps\/(?:custom|core)\.xml)$/;

/** The parts of a Word file; what is damaged, too large or unsafe is refused before it is unpacked. */
export function openPackage(bytes: Uint8Array, file: string): Result<WordPackage> {
  const place: CellPlace = { file };
  const problems: Problem[] = [];
  const names = new Set<string>();
  let total = 0;
  const accept = ({ name, originalSize: size, size: packed }: UnzipFileInfo, isWanted: boolean): boolean => {
    names.add(slashed(name));
    if (names.size > mostEntries || problems.length > 0) return false;
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name))
      problems.push(problem('import-unsafe-name', place, { name }));
    else if (isWanted && (size > largestPart || (size > 1_000_000 && packed < size * smallestRatio)))
      problems.push(problem('import-too-large', place, { part: name, limit: largestPart }));
    else if (isWanted) {
      total += size;
      return total <= 2 * largestPart;
    }
    return false;
  };
  const texts = new Map<string, string>();
  /** By their names in small letters, unlike the texts. */
  const chunks = new Map<string, Uint8Array>();
  const unpack = (isWanted: (name: string) => boolean) => {
    const filter = (entry: UnzipFileInfo) =>
      accept(entry, !texts.has(slashed(entry.name)) && isWanted(slashed(entry.name)));
    const parts: Unzipped = unzipSync(bytes, { filter });
    return Object.entries(parts).map(([name, part]) => [slashed(name), part] as const);
  };
  try {
    for (const [name, part] of unpack((name) => first.test(name))) texts.set(name, xmlText(part));
    const main = mainPart(texts);
    const named = new Set([main, ...partsBeside(texts, main)].map((name) => name.toLowerCase()));
    const taken = new Set(chunksBeside(texts, main).map((name) => name.toLowerCase()));
    const isWanted = (name: string) => usual.test(name) || named.has(name) || taken.has(name);
    const rest =
      problems.length === 0 ? unpack((name) => isWanted(name) || isWanted(name.toLowerCase())) : [];
    for (const [name, part] of rest) {
      if (taken.has(name.toLowerCase())) chunks.set(name.toLowerCase(), part);
      else texts.set(name, xmlText(part));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, problems: [problem('import-damaged', place, { case: 'zip', reason })] };
  }
  if (problems.length === 0 && (total > 2 * largestPart || names.size > mostEntries))
    problems.push(problem('import-too-large', place, { part: file, limit: 2 * largestPart }));
  const foreign = zipFormat([...names], texts.get('mimetype'));
  if (problems.length === 0 && foreign) problems.push(problem('import-other-format', place, foreign));
  return problems.length > 0 ? { value: undefined, problems } : packageOf(texts, chunks, file);
}

/** Some programs of Windows write the names with its own slashes. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

/** XML is UTF-8, or UTF-16 with its mark. */
function xmlText(part: Uint8Array): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part);
  return strFromU8(part);
}
