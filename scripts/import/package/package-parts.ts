import { type Relation, readRelations, relationsPart } from './relations.ts';

/** The name of the main part in nearly every file of each kind, before its relations are read. */
export const usualMain = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

/** The kinds of parts that are read beside the main one. */
const kinds =
  /^(?:styles|numbering|footnotes|endnotes|comments|header|footer|sharedStrings|worksheet|drawing|chart)$/;
/** Those of them whose own relations lead to further ones. */
const leading = /^(?:worksheet|drawing)$/;

/** The name of the main part, by the package's own relations, or else the name that Word or Excel gives it. */
export function mainPart(texts: ReadonlyMap<string, string>, kind: keyof typeof usualMain): string {
  const relations = relationsOf(texts, '');
  const main = 'fault' in relations ? undefined : relations.find(isMain);
  return partNamed(texts, main?.part ?? usualMain[kind]);
}

/** The name as the package has it: names that differ in the case of letters are one (ISO 29500-2). */
export function partNamed(texts: ReadonlyMap<string, string>, name: string): string {
  if (texts.has(name)) return name;
  const wanted = name.toLowerCase();
  return [...texts.keys()].find((one) => one.toLowerCase() === wanted) ?? name;
}

/** What a part points to; '' is the package itself. */
export function relationsOf(texts: ReadonlyMap<string, string>, part: string) {
  return readRelations(texts.get(partNamed(texts, relationsPart(part))), part);
}

/** Names of the parts that are read beside the main one, whichever way the relations lead to them. */
export function partsBeside(texts: ReadonlyMap<string, string>, main: string): readonly string[] {
  const found = new Set<string>();
  const follow = (from: string) => {
    for (const { kind, part } of readable(texts, from)) {
      if (part === undefined || !kinds.test(kind) || found.has(part)) continue;
      found.add(part);
      if (leading.test(kind)) follow(part);
    }
  };
  follow(main);
  return [...found];
}

/** Names of the documents that the body takes in whole, whatever their format. */
export function chunksBeside(texts: ReadonlyMap<string, string>, main: string): readonly string[] {
  return readable(texts, main).flatMap(({ kind, part }) =>
    kind === 'aFChunk' && part !== undefined ? [part] : [],
  );
}

function readable(texts: ReadonlyMap<string, string>, part: string): readonly Relation[] {
  const relations = relationsOf(texts, part);
  return 'fault' in relations ? [] : relations;
}

function isMain({ kind, part }: Relation): boolean {
  return kind === 'officeDocument' && part !== undefined;
}
