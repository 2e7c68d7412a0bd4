import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { type CellPlace, type Problem, problem, type Result } from '../../problem/index.ts';
import { zipFormat } from '../format-of.ts';
import { decodePart, type Undecoded } from './decode-part.ts';
import { chunksBeside, mainPart, partsBeside, usualMain } from './package-parts.ts';
import { partWords } from './part-words.ts';

/** The text parts of a file of Word or Excel, whatever they are named. */
export type OfficePackage = {
  readonly kind: 'docx' | 'xlsx';
  /** The name of the part that holds the body, or the list of sheets. */
  readonly main: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Documents that a body takes in whole, by their names in small letters, unlike the texts. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  /** Parts whose bytes are no text, which is then empty. */
  readonly undecoded: readonly (readonly [part: string, why: Undecoded])[];
};

/** No part that is read needs a fraction of it. */
export const largestPart = 32 * 1024 * 1024;
const mostEntries = 10_000;

/** What tells what a package is and where its parts are. */
const first = /(?:^|\/)_rels\/[^/]*\.rels$|^mimetype$/;
/** Parts that are read by their names, whether or not a relation names them. */
const usual =
  /^(?:word\/[^/]+\.xml|word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml|docProps\/(?:custom|core)\.xml)$/;

/** The parts of a file of Word or Excel; what is damaged, too large or unsafe is refused before it is unpacked. */
export function openPackage(bytes: Uint8Array, file: string): Result<OfficePackage> {
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
      problems.push(problem('import-damaged', place, { case: 'twice', ...named(name) }));
    // No ratio of sizes is looked at: a table of like rows packs as well as what was made to fill a memory.
    else if (isWanted && size > largestPart)
      problems.push(
        problem('import-too-large', place, {
          case: 'part',
          part: name,
          ...named(name),
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
  const chunks = new Map<string, Uint8Array>();
  const undecoded: [string, Undecoded][] = [];
  let kind: OfficePackage['kind'] = 'docx';
  let main: string = usualMain[kind];
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
    const add = (name: string, part: Uint8Array) => {
      const text = decodePart(part);
      texts.set(name, typeof text === 'string' ? text : '');
      if (typeof text !== 'string') undecoded.push([name, text]);
    };
    for (const [name, part] of unpack((name) => first.test(name))) add(name, part);
    kind = isWorkbook(names) ? 'xlsx' : 'docx';
    main = mainPart(texts, kind);
    const beside = new Set([main, ...partsBeside(texts, main)].map((name) => name.toLowerCase()));
    const taken = new Set(chunksBeside(texts, main).map((name) => name.toLowerCase()));
    const isWanted = (name: string) => usual.test(name) || beside.has(name) || taken.has(name);
    const rest =
      problems.length === 0 ? unpack((name) => isWanted(name) || isWanted(name.toLowerCase())) : [];
    for (const [name, part] of rest) {
      if (taken.has(name.toLowerCase())) chunks.set(name.toLowerCase(), part);
      else add(name, part);
    }
  } catch {
    return { value: undefined, problems: [problem('import-damaged', place)] };
  }
  if (problems.length === 0 && (total > 2 * largestPart || names.size > mostEntries))
    problems.push(
      problem('import-too-large', place, { case: 'bytes', part: file, limit: largestPart / 2 ** 19 }),
    );
  const foreign = zipFormat([...names], texts.get('mimetype'));
  if (problems.length === 0 && foreign) problems.push(problem('import-other-format', place, foreign));
  if (problems.length > 0) return { value: undefined, problems };
  return { value: { kind, main: mainPart(texts, kind), texts, chunks, undecoded }, problems };
}

/** Some programs of Windows write the names with its own slashes. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

function isWorkbook(names: ReadonlySet<string>): boolean {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  return has('xl/') && !has('word/');
}

/** What a part is called before it is known what the package is. */
function named(part: string): ReturnType<typeof partWords> {
  return partWords(part, usualMain.docx);
}
