import { type Problem, problem, type Result } from '../../problem/index.ts';
import type { Undecoded } from '../package/decode-part.ts';
import type { OfficePackage } from '../package/open-package.ts';
import { partNamed, relationsOf } from '../package/package-parts.ts';
import { partWords } from '../package/part-words.ts';
import { relationsPart } from '../package/relations.ts';
import { faultSpot, partFault, whereWords } from './fault-spot.ts';
import { parseXml } from './parse-xml.ts';
import { placeOf } from './word-runs.ts';

/** The text parts of a Word file, found as its relations say, whatever they are named. */
export type WordPackage = {
  /** The name of the part that holds the body. */
  readonly main: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the parts of a kind that the body points to: `styles`, `numbering`, `header`; sorted. */
  readonly partsOf: (kind: string) => readonly string[];
  /** Targets as written, by relation id. */
  readonly links: ReadonlyMap<string, string>;
  /** A document that the body takes in whole, by relation id: its part's name, and its bytes where the file has it. */
  readonly chunkOf: (id: string) => { readonly part: string; readonly bytes: Uint8Array | undefined };
};

/** The parts by what they are for; an error where there is no body, or a part that is read is no text or no XML. */
export function wordPackageOf(
  { main, texts, chunks, undecoded }: Omit<OfficePackage, 'kind'>,
  file: string,
): Result<WordPackage> {
  const bad = undecoded.map(([part, why]) => undecodedFault(why, part, main, file));
  if (bad.length > 0) return { value: undefined, problems: bad };
  const problems: Problem[] = [];
  for (const part of ['', main]) {
    const relations = relationsOf(texts, part);
    if (!('fault' in relations)) continue;
    const name = partNamed(texts, relationsPart(part));
    problems.push(partFault(relations, texts.get(name) ?? '', name, main, file));
  }
  const relations = relationsOf(texts, main);
  if (problems.length === 0 && !texts.has(main))
    problems.push(problem('import-damaged', { file }, { case: 'main', part: main }));
  if (problems.length > 0 || 'fault' in relations) return { value: undefined, problems };
  const partsOf = (kind: string) => {
    const named = relations.flatMap(({ kind: own, part }) =>
      own === kind && part ? [partNamed(texts, part)] : [],
    );
    const found = named.length > 0 ? named : [...texts.keys()].filter((name) => isUsual(name, kind));
    return [...new Set(found)].sort();
  };
  const links = new Map(relations.map(({ id, target }) => [id, target]));
  const chunkOf = (id: string) => {
    const part = relations.find((one) => one.id === id)?.part ?? '';
    return { part: part || (links.get(id) ?? ''), bytes: chunks.get(part.toLowerCase()) };
  };
  return { value: { main, texts, partsOf, links, chunkOf }, problems };
}

/** Some programs leave the relation out and give the part the name it has in Word's files. */
function isUsual(name: string, kind: string): boolean {
  return name.startsWith(`word/${kind}`) && /^\d*\.xml$/.test(name.slice(`word/${kind}`.length));
}

/** What is wrong with the bytes of a part, at its place where it is the body. */
function undecodedFault(found: Undecoded, part: string, main: string, file: string): Problem {
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
