import {
  byPlace,
  hasErrors,
  type Problem,
  type Result,
  type TextPlace,
  withoutRepeats,
} from '../problem/index.ts';
import {
  type ParsedPieces,
  type PlacedYaml,
  readMarkdown,
  readYaml,
  type SourceTree,
} from '../read/index.ts';
import {
  type Attachment,
  levels,
  type PlacedText,
  type PrintedColumn,
  type Setting,
  type Waiver,
} from './attachment.ts';
import { defaultNumbers } from './default-numbers.ts';
import { findingsOf } from './findings.ts';
import { columnsSchema, type FrontMatter, frontMatterSchema, sameName } from './front-matter.ts';
import { keysByWord } from './front-matter-words.ts';
import { readBreaks } from './name-breaks.ts';
import { readBody } from './read-body.ts';

/**
 * Reads and validates a source; every problem of the bytes, the front matter and the body at once. `pieces` are those
 * of another version that has been read: what both have is parsed once.
 */
export function readAttachment(bytes: Uint8Array, file: string, pieces?: ParsedPieces): Result<Attachment> {
  const source = readMarkdown(bytes, file, pieces);
  if (!source.value) return { value: undefined, problems: source.problems };
  const parsed = parseAttachment(source.value);
  // The bytes' own problem says it already, where no escape in quotes made the character.
  const lines = new Set(source.problems.filter(isForbidden).map(({ place }) => place?.line));
  const others = parsed.problems.filter((one) => !(isForbidden(one) && lines.has(one.place?.line)));
  const problems = withoutRepeats([...source.problems, ...others].sort(byPlace));
  return { value: hasErrors(problems) ? undefined : parsed.value, problems };
}

function isForbidden({ rule }: Problem): boolean {
  return rule === 'forbidden-character';
}

function parseAttachment(tree: SourceTree): Result<Attachment> {
  const { text, firstLine } = tree.frontMatter;
  const options = { firstLine, oneLine: true, aliases: keysByWord };
  const front = readYaml(text, tree.file, frontMatterSchema, options);
  // Where another key is wrong the columns still tell how to read the body.
  const columns = front.value ?? readYaml(text, tree.file, columnsSchema, options).value;
  if (!columns) return { value: undefined, problems: front.problems };

  const lang = front.value?.value.lang ?? 'zh-CN';
  const declared = {
    columns: columnsOf(columns),
    numbers: numbersOf(front.value?.value.numbers),
  };
  const findings = findingsOf(tree, lang);
  const body = readBody(tree.body, declared, readBreaks(front.value?.value.title ?? '').text, findings);
  const problems = [...front.problems, ...findings.problems];
  if (!front.value) return { value: undefined, problems };
  const value = { file: tree.file, ...headOf(front.value, declared.columns), ...declared, lang, ...body };
  return { value: { ...value, ignore: [...waiversOf(front.value), ...findings.waivers] }, problems };
}

function columnsOf({ value, placeOf }: PlacedYaml<Pick<FrontMatter, 'columns'>>): Attachment['columns'] {
  const named = (level: (typeof levels)[number]): PlacedText[] =>
    (value.columns[level] ?? []).map((text, index) => ({ text, place: placeOf(['columns', level, index]) }));
  return { programme: named('programme'), task: named('task'), step: named('step') };
}

function numbersOf(written: FrontMatter['numbers']): Attachment['numbers'] {
  return {
    programme: written?.programme ?? defaultNumbers.programme,
    task: written?.task ?? defaultNumbers.task,
    step: written?.step ?? defaultNumbers.step,
    item: written?.item ?? defaultNumbers.item,
  };
}

type Head = Pick<
  Attachment,
  'label' | 'title' | 'issuer' | 'date' | 'startPage' | 'settingPlaces' | 'order' | 'milestones'
>;

function headOf({ value, placeOf }: PlacedYaml<FrontMatter>, columns: Attachment['columns']): Head {
  const placed = (key: 'label' | 'issuer' | 'date'): PlacedText | undefined => {
    const text = value[key];
    return text === undefined ? undefined : { text, place: placeOf([key]) };
  };
  const declared = levels.flatMap((level) =>
    columns[level].map(({ text, place }): PrintedColumn => ({ name: text, level, place })),
  );
  const byName = new Map(declared.map((column) => [sameName(column.name), column]));
  const order = value.order?.map((name, index): PrintedColumn => {
    const column = byName.get(sameName(name));
    return {
      name: column?.name ?? name,
      level: column?.level ?? 'sequence',
      place: placeOf(['order', index]),
    };
  });
  const milestones = value.milestones?.map((name, index) => ({
    text: byName.get(sameName(name))?.name ?? name,
    place: placeOf(['milestones', index]),
  }));
  return {
    label: placed('label'),
    title: { ...readBreaks(value.title), place: placeOf(['title']) },
    issuer: placed('issuer'),
    date: placed('date'),
    startPage: value.startPage ?? 1,
    settingPlaces: settingPlacesOf({ value, placeOf }),
    order: order ?? declared,
    milestones: milestones ?? columns.programme.slice(1),
  };
}

function settingPlacesOf({
  value,
  placeOf,
}: Pick<PlacedYaml<FrontMatter>, 'value' | 'placeOf'>): ReadonlyMap<Setting, TextPlace> {
  const numbers = [...levels, 'item' as const].filter((key) => value.numbers?.[key] !== undefined);
  const keys = (['startPage', 'lang'] as const).filter((key) => value[key] !== undefined);
  return new Map([
    ...keys.map((key) => [key, placeOf([key])] as const),
    ...numbers.map((key) => [key, placeOf(['numbers', key])] as const),
  ]);
}

function waiversOf({ value, placeOf }: PlacedYaml<FrontMatter>): Waiver[] {
  return Object.entries(value.ignore ?? {}).map(([rule, reason]) => ({
    rule: { text: rule, place: placeOf(['ignore', rule], 'key') },
    reason,
    covers: undefined,
  }));
}
