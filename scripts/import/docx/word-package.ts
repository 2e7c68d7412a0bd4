import { type Problem, problem, type Result } from '../../problem/index.ts';
import { partFault } from './fault-spot.ts';
import { readRelations, relationsPart } from './relations.ts';

/** No part that is read needs a fraction of it. */
export const largestPart = 32 * 1024 * 1024;

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

/** The kinds of parts that are read beside the body. */
const kinds = /^(?:styles|numbering|footnotes|endnotes|comments|header|footer)$/;

/** The name of the part that holds the body, by the package's own relations, or else the name Word gives it. */
export function mainPart(texts: ReadonlyMap<string, string>): string {
  const relations = relationsOf(texts, '');
  const main = 'fault' in relations ? undefined : relations.find(isMain);
  return partNamed(texts, main?.part ?? 'word/document.xml');
}

/** The name as the package has it: names that differ in the case of letters are one (ISO 29500-2). */
function partNamed(texts: ReadonlyMap<string, string>, name: string): string {
  if (texts.has(name)) return name;
  const wanted = name.toLowerCase();
  return [...texts.keys()].find((one) => one.toLowerCase() === wanted) ?? name;
}

function relationsOf(texts: ReadonlyMap<string, string>, part: string) {
  return readRelations(texts.get(partNamed(texts, relationsPart(part))), part);
}

function isMain({ kind, part }: { readonly kind: string; readonly part: string | undefined }): boolean {
  return kind === 'officeDocument' && part !== undefined;
}

/** Names of the parts that the body points to and that are read. */
export function partsBeside(texts: ReadonlyMap<string, string>, main: string): readonly string[] {
  const relations = relationsOf(texts, main);
  if ('fault' in relations) return [];
  return relations.flatMap(({ kind, part }) => (kinds.test(kind) && part !== undefined ? [part] : []));
}

/** Names of the documents that the body takes in whole, whatever their format. */
export function chunksBeside(texts: ReadonlyMap<string, string>, main: string): readonly string[] {
  const relations = relationsOf(texts, main);
  if ('fault' in relations) return [];
  return relations.flatMap(({ kind, part }) => (kind === 'aFChunk' && part !== undefined ? [part] : []));
}

/** The parts by what they are for; an error where there is no body, or a relations part is no XML. */
export function packageOf(
  texts: ReadonlyMap<string, string>,
  chunks: ReadonlyMap<string, Uint8Array>,
  file: string,
): Result<WordPackage> {
  const main = mainPart(texts);
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
