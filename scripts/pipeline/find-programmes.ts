import { shortName } from '../compose/index.ts';
import { grouped, nearestFirst, parseNumeral } from '../language/index.ts';
import { type Attachment, choiceKey, type Entry } from '../model/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';

/** The programmes that are asked for, in the order of the table; one that is not there, or not clear, is an error. */
export function findProgrammes(
  { programmes, file }: Attachment,
  asked: readonly string[],
): Result<readonly Entry[]> {
  const found = new Set<Entry>();
  const problems: Problem[] = [];
  for (const name of asked.flatMap((text) => partsOf(text, programmes))) {
    const meant = meantBy(name, programmes);
    if (meant.length === 1) for (const one of meant) found.add(one);
    else problems.push(notOne(name, meant, programmes, file));
  }
  const value = programmes.filter((programme) => found.has(programme));
  return { value: problems.length === 0 ? value : undefined, problems };
}

/** A name may have commas of its own: they part a list only where it is not a name as it stands. */
function partsOf(text: string, programmes: readonly Entry[]): string[] {
  if (meantBy(text, programmes).length > 0) return [text];
  return text
    .split(/[,，、;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** By the whole name, the short one, or the number: the first of these by which there is any. */
function meantBy(asked: string, programmes: readonly Entry[]): readonly Entry[] {
  const key = choiceKey(asked);
  const byName = programmes.filter(({ name }) => choiceKey(name.text) === key);
  if (byName.length > 0) return byName;
  const byShortName = programmes.filter(({ name }) => choiceKey(shortName(name.text)) === key);
  if (byShortName.length > 0) return byShortName;
  const numbered = programmes[numberIn(key) - 1];
  return numbered ? [numbered] : [];
}

/** The number of 2, 二, 第二项, （二） or 二、; 0 where it is none. */
function numberIn(key: string): number {
  const [, digits = ''] =
    /^(?:第|no\.?)?\(?([0-9]+|[一二三四五六七八九十百零〇]+)\)?[、.]?[项个条]?$/u.exec(key) ?? [];
  return parseNumeral(digits) ?? 0;
}

/** What is to be written for a name that no programme has, the nearest first, or that several have. */
function notOne(asked: string, meant: readonly Entry[], programmes: readonly Entry[], file: string): Problem {
  const isShared = meant.length > 0;
  const listed = isShared ? meant : byLikeness(asked, programmes);
  const names = listed.slice(0, mostNames).map((one) => {
    const name = isShared ? one.name.text : shortName(one.name.text);
    return `${programmes.indexOf(one) + 1} ${name}`;
  });
  const values = { name: asked, names: names.join(' / '), ...(isShared ? { case: 'several' } : {}) };
  return problem('part-programme', { file }, values);
}

const mostNames = 12;

function byLikeness(asked: string, programmes: readonly Entry[]): Entry[] {
  const named = grouped(programmes, ({ name }) => shortName(name.text));
  return nearestFirst(asked, [...named.keys()]).flatMap((name) => named.get(name) ?? []);
}
