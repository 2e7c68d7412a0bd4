import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { type CellPlace, type Problem, problem, type Result } from '../../problem/index.ts';
import { zipFormat } from '../format-of.ts';
import { decodePart, type Undecoded } from './decode-part.ts';
import { faultSpot, partWords, whereWords } from './fault-spot.ts';
import { parseXml } from './parse-xml.ts';
import {
  chunksBeside,
  largestPart,
  mainPart,
  packageOf,
  partsBeside,
  type WordPackage,
} from './word-package.ts';
import { placeOf } from './word-runs.ts';

const mostEntries = 10_000;
/** The name of the body in nearly every file, before its relations are read. */
const usualMain = 'word/document.xml';

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
  const accept = (
    { name, originalSize: size }: UnzipFileInfo,
    isWanted: boolean,
    isTwice: boolean,
  ): boolean => {
    names.add(slashed(name));
    if (names.size > mostEntries || problems.length > 0) return false;
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name))
      problems.push(problem('import-unsafe-name', place, { name }));
    else if (isWanted && isTwice)
      problems.push(problem('import-damaged', place, { case: 'twice', ...partWords(name, usualMain) }));
    // No ratio of sizes is looked at: a table of like rows packs as well as what was made to fill a memory.
    else if (isWanted && size > largestPart)
      problems.push(
        problem('import-too-large', place, {
          case: 'part',
          part: name,
          ...partWords(name, usualMain),
          limit: largestPart / 2 ** 20,
        }),
      );
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
    const seen = new Set<string>();
    const filter = (entry: UnzipFileInfo) => {
      const name = slashed(entry.name);
      const isTwice = seen.has(name.toLowerCase());
      seen.add(name.toLowerCase());
      return accept(entry, !texts.has(name) && isWanted(name), isTwice);
    };
    const parts: Unzipped = unzipSync(bytes, { filter });
    return Object.entries(parts).map(([name, part]) => [slashed(name), part] as const);
  };
  try {
    const bad: [string, Undecoded][] = [];
    const add = (name: string, part: Uint8Array) => {
      const text = decodePart(part);
      texts.set(name, typeof text === 'string' ? text : '');
      if (typeof text !== 'string') bad.push([name, text]);
    };
    for (const [name, part] of unpack((name) => first.test(name))) add(name, part);
    const main = mainPart(texts);
    const named = new Set([main, ...partsBeside(texts, main)].map((name) => name.toLowerCase()));
    const taken = new Set(chunksBeside(texts, main).map((name) => name.toLowerCase()));
    const isWanted = (name: string) => usual.test(name) || named.has(name) || taken.has(name);
    const rest =
      problems.length === 0 ? unpack((name) => isWanted(name) || isWanted(name.toLowerCase())) : [];
    for (const [name, part] of rest) {
      if (taken.has(name.toLowerCase())) chunks.set(name.toLowerCase(), part);
      else add(name, part);
    }
    for (const [name, found] of bad) problems.push(undecoded(found, name, main, file));
  } catch {
    return { value: undefined, problems: [problem('import-damaged', place)] };
  }
  if (problems.length === 0 && (total > 2 * largestPart || names.size > mostEntries))
    problems.push(
      problem('import-too-large', place, { case: 'bytes', part: file, limit: largestPart / 2 ** 19 }),
    );
  const foreign = zipFormat([...names], texts.get('mimetype'));
  if (problems.length === 0 && foreign) problems.push(problem('import-other-format', place, foreign));
  return problems.length > 0 ? { value: undefined, problems } : packageOf(texts, chunks, file);
}

/** Some programs of Windows write the names with its own slashes. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

/** What is wrong with the bytes of a part, at its place where it is the body. */
function undecoded(found: Undecoded, part: string, main: string, file: string): Problem {
  const named = { part, ...partWords(part, main) };
  if (found.case === 'encoding') return problem('import-damaged', { file }, { ...named, ...found });
  if (found.case === 'unknown')
    return problem('import-damaged', { file }, { ...named, ...found, case: 'encoding-unknown' });
  const { encoding, before } = found;
  const broken = part === main ? parseXml(before) : undefined;
  const open = broken && 'fault' in broken ? broken.open : [];
  const place = open.length > 0 ? placeOf(file, faultSpot(open)) : { file };
  const where = whereWords(part, main, open, before);
  return problem('import-bad-byte', place, { case: 'part', part, encoding, ...where });
}
