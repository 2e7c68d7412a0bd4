import {
  type Document,
  isMap,
  isNode,
  isSeq,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import {
  byPlace,
  type Problem,
  problem,
  type Result,
  type RuleId,
  type TextPlace,
} from '../problem/index.ts';
import { checkYamlText } from './check-yaml-text.ts';
import { withMendedLines, type YamlReading } from './mend-yaml.ts';
import { type PlaceAt, placeIn } from './place-in.ts';
import { type YamlPlaces, yamlProblems } from './yaml-issues.ts';

/** A value read from YAML, and where its parts stand. */
export type PlacedYaml<T> = {
  readonly value: T;
  /** The place of the key or value at a path; of the nearest thing around it where it is not there. */
  readonly placeOf: (path: readonly (string | number)[], what?: 'key' | 'value') => TextPlace;
};

export type YamlOptions = {
  /** The line of the file where the text begins; 1 by default. */
  readonly firstLine?: number;
  /** Whether each value must stand alone on one line: no comment after it, no further line. */
  readonly oneLine?: boolean;
  /** Keys by other words that people write for them, such as 标题 for `title`. */
  readonly aliases?: ReadonlyMap<string, string>;
};

/** Reads YAML whose scalars are all texts (the failsafe schema) by a schema; every problem at once. */
export function readYaml<T>(
  written: string,
  file: string,
  schema: z.ZodType<T>,
  options: YamlOptions = {},
): Result<PlacedYaml<T>> {
  // The parser knows no line that ends with CR alone.
  const text = written.replace(/\r(?!\n)/g, '\n');
  if (text.length > longest) return { value: undefined, problems: [tooLong(file, options.firstLine ?? 1)] };
  const read = readText(text, file, schema, options);
  if (read.problems.length === 0 || read.problems.length > mostFaults) return read;
  const { firstLine = 1, aliases = new Map() } = options;
  const again = (mended: string) => readText(mended, file, schema, options);
  return { ...read, problems: withMendedLines(read, { text, firstLine, read: again, aliases }) };
}

/** UTF-16 units of a front matter, a style sheet or a list of terms: a thousand terms have 60,000. */
const longest = 100_000;

/** With more faults than these no line is tried mended: each try reads the whole text again. */
const mostFaults = 200;

function tooLong(file: string, line: number): Problem {
  const limits = { 'limit.zh': `${longest / 10_000} 万字`, 'limit.en': `${longest} characters` };
  return problem('file-too-large', { file, line, column: 1 }, { ...limits, case: 'yaml' });
}

const parserOptions = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;

function readText<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  { firstLine, oneLine = false, aliases }: YamlOptions,
): Result<PlacedYaml<T>> & YamlReading {
  const placeAt = placeIn(text, file, firstLine);
  const found = checkYamlText(text, placeAt, oneLine);
  const misread = found.some(({ rule }) => rule !== 'yaml-comment' && rule !== 'yaml-one-line');
  // What is misread breaks the lines round it too: the parser's errors would only confuse.
  if (misread) return { value: undefined, problems: found, readable: false };
  // The parser looks for a key given twice in a time that grows with the square of the keys.
  const document = parseDocument(text, { ...parserOptions, uniqueKeys: false });
  // What is no YAML is so to several of the parser's rules.
  const errors = firstOf(oneALine(document.errors.map((error) => syntaxProblem(error, text, placeAt))));
  const problems = [...found, ...errors, ...keysTwice(document, placeAt)].sort(byPlace);
  // A key given twice leaves the rest readable; other errors do not.
  if (errors.length > 0) return { value: undefined, problems, readable: false };

  const places = placesIn(document, text, placeAt);
  // A schema reads one text: zod compiling it to a function first takes longer than it saves.
  const parsed = schema.safeParse(document.contents === null ? {} : document.toJS(), { jitless: true });
  if (!parsed.success)
    for (const one of yamlProblems(schema, parsed.error.issues, places, aliases)) problems.push(one);
  const value =
    parsed.success && problems.length === 0 ? { value: parsed.data, placeOf: places.placeOf } : undefined;
  return { value, problems: problems.sort(byPlace), readable: true };
}

/** Rules for what the yaml package finds itself; the other codes mean a line that is no YAML at all. */
const syntaxRules: Partial<Record<YAMLError['code'], RuleId>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-quote',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-quote',
  BAD_DQ_ESCAPE: 'yaml-escape',
};

function syntaxProblem(error: YAMLError, text: string, placeAt: PlaceAt): Problem {
  const [start, end] = error.pos;
  const rule = syntaxRules[error.code] ?? 'yaml-syntax';
  const near = /^[^\r\n]*/.exec(text.slice(start, start + 20))?.[0] ?? '';
  return problem(rule, placeAt(start, end), {
    text: near,
    ...(rule === 'yaml-syntax' && near.startsWith('- ') ? { case: 'item' } : {}),
  });
}

/** Each key that its map has already, at any depth. */
function keysTwice(document: Document, placeAt: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<string>();
      for (const { key } of items) {
        const text = String(key);
        if (known.has(text) && isNode(key) && key.range)
          problems.push(problem('yaml-duplicate-key', placeAt(key.range[0], key.range[0] + 1), { text }));
        known.add(text);
      }
    },
  });
  return problems;
}

/** Where a line is no YAML at all, that alone, and once: what else the parser makes of it would only confuse. */
function oneALine(errors: readonly Problem[]): Problem[] {
  const first = errors.toReversed().filter(({ rule }) => rule === 'yaml-syntax');
  const whole = new Map(first.map((one) => [one.place?.line, one]));
  return errors.filter((one) => !whole.has(one.place?.line) || whole.get(one.place?.line) === one);
}

/** Of the lines that are no YAML the first: what the parser makes of those below follows from it, until it is mended. */
function firstOf(errors: readonly Problem[]): Problem[] {
  return [...errors].sort(byPlace).slice(0, 1);
}

function placesIn(document: Document, text: string, placeAt: PlaceAt): YamlPlaces {
  const pairAt = pairsIn(document);
  const placeOfNode = (node: unknown) => {
    const range = isNode(node) ? node.range : undefined;
    return range ? placeAt(range[0], Math.max(range[0], range[1])) : undefined;
  };
  return {
    placeOf: (path, what = 'value') => {
      for (let length = path.length; length > 0; length--) {
        const pair = pairAt(path.slice(0, length));
        // A thing that is not there is missed where the key of what should hold it stands.
        const part = what === 'value' && length === path.length ? pair?.value : pair?.key;
        const place = placeOfNode(part);
        if (place) return place;
      }
      return placeAt(0);
    },
    sourceOf: (path) => {
      const node = path.length === 0 ? document.contents : pairAt(path)?.value;
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}

type Keyed = { readonly key: unknown; readonly value: unknown };

/** Finds the key and value at a path; for an item of a list both are the item. */
function pairsIn({ contents }: Document): (path: readonly PropertyKey[]) => Keyed | undefined {
  const maps = new Map<YAMLMap, ReadonlyMap<string, Keyed>>();
  const pairOf = (parent: unknown, key: PropertyKey): Keyed | undefined => {
    if (isSeq(parent)) {
      const item = parent.items[Number(key)];
      return item === undefined ? undefined : { key: item, value: item };
    }
    if (!isMap(parent)) return undefined;
    // Of a key given twice the first.
    const pairs = maps.get(parent) ?? new Map(parent.items.toReversed().map((one) => [String(one.key), one]));
    maps.set(parent, pairs);
    return pairs.get(String(key));
  };
  return (path) =>
    path.reduce<Keyed | undefined>((pair, key) => pair && pairOf(pair.value, key), {
      key: contents,
      value: contents,
    });
}
