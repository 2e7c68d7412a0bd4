import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { endOf } from './line-ends.ts';

export const levels = ['programme', 'task', 'step'] as const;
export type Level = (typeof levels)[number];

/** What people fill in who do not want to see the front matter. */
export type Form = {
  readonly label: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  /** Names without white space at their ends, none empty. */
  readonly columns: Readonly<Record<Level, readonly string[]>>;
};

/** The keys of a form in the order in which they are written. */
const fields = ['label', 'title', 'issuer', 'date'] as const;
/** And those that come after them. */
const keys = [...fields, 'lang', 'startPage', 'columns'];

type Cut = { readonly before: string; readonly yaml: string; readonly after: string };

/** A source cut round the lines of its front matter; of one that has none yet it is empty, at the beginning. */
function cut(text: string): Cut | undefined {
  if (!/^\uFEFF?\s*---/u.test(text)) return { before: '---\n', yaml: '', after: `---\n\n${text}` };
  const [whole, before = '', yaml = ''] =
    /^(\uFEFF?\s*---[^\S\n]*\n)([\s\S]*?)(?=^---[^\S\n]*$)/mu.exec(text) ?? [];
  if (whole === undefined || !text.startsWith(whole)) return undefined;
  return { before, yaml, after: text.slice(before.length + yaml.length) };
}

function parse(yaml: string): Document | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const isReadable =
    document.errors.length === 0 && (isNothing(document.contents) || isMap(document.contents));
  return isReadable ? document : undefined;
}

/** What a key without a value has. */
function isNothing(node: unknown): boolean {
  return !node || (isScalar(node) && [null, '', '~', 'null'].includes(node.value as string | null));
}

/** Undefined where the front matter cannot be read. */
export function readForm(text: string): Form | undefined {
  const parts = cut(text.replaceAll(endOf(text), '\n'));
  const document = parts && parse(parts.yaml);
  return document && formOf(document);
}

function formOf(document: Document): Form {
  const value = (key: string) => {
    const node = document.get(key);
    return typeof node === 'string' ? node : '';
  };
  const columns = (level: Level) => columnsOf(document, level);
  return {
    label: value('label'),
    title: value('title'),
    issuer: value('issuer'),
    date: value('date'),
    columns: { programme: columns('programme'), task: columns('task'), step: columns('step') },
  };
}

function columnsOf(document: Document, level: Level): string[] {
  const columns = document.get('columns', true);
  const list = isMap(columns) ? columns.get(level, true) : undefined;
  const items = isSeq(list) ? list.items : isScalar(list) ? [list] : [];
  return items.flatMap((item) => {
    const name = isScalar(item) ? String(item.value ?? '').trim() : '';
    return name === '' ? [] : [name];
  });
}

/**
 * The source with a form's values: what has changed is written in its place, and every other character stays. Undefined
 * where a front matter is written in such a way that this cannot be done.
 */
export function writeForm(text: string, form: Form): string | undefined {
  const end = endOf(text);
  const parts = cut(text.replaceAll(end, '\n'));
  const before = parts && parse(parts.yaml);
  if (!parts || !before) return undefined;
  const old = formOf(before);
  let { yaml } = parts;
  for (const key of fields) {
    const value = form[key];
    if (value !== old[key]) yaml = write(yaml, [key], value === '' ? undefined : inline(value));
  }
  for (const level of levels) {
    const names = form.columns[level];
    if (names.join('\n') === old.columns[level].join('\n')) continue;
    yaml = write(
      yaml,
      ['columns', level],
      names.length === 0 ? undefined : `[${names.map(inFlow).join(', ')}]`,
    );
  }
  const written = parts.before + yaml + parts.after;
  const read = readForm(written);
  if (!read || JSON.stringify(read) !== JSON.stringify(form)) return undefined;
  return written.replaceAll('\n', end);
}

/** A value on one line, in quotes where it would be read as something else without. */
function inline(value: string): string {
  const isPlain = /^[\p{L}\p{N}“”‘’《（〔]/u.test(value) && !/\p{C}|\s$/u.test(value);
  const plain = isPlain ? stringify(value, { lineWidth: 0 }).trimEnd() : '';
  return plain !== '' && !plain.includes('\n') ? plain : quoted(value);
}

function inFlow(name: string): string {
  return /[,[\]{}]/u.test(name) ? quoted(name) : inline(name);
}

function quoted(value: string): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
}

/** Front matter with one value written in place of what stands there; undefined takes its lines out. */
function write(yaml: string, path: readonly string[], value: string | undefined): string {
  const document = parse(yaml);
  const [first = '', second] = path;
  const map = document?.contents;
  const pair = isMap(map) ? pairOf(map, first) : undefined;
  if (!document || (isMap(map) && map.flow)) return writeAnew(yaml, path, value);
  if (second === undefined) return writeIn(yaml, isMap(map) ? map : undefined, first, value);
  const columns = pair?.value;
  if (isMap(columns))
    return columns.flow ? writeAnew(yaml, path, value) : writeIn(yaml, columns, second, value);
  if (value === undefined) return yaml;
  if (pair) return isNothing(columns) ? replaceValue(yaml, pair, `\n  ${second}: ${value}`) : yaml;
  return writeIn(yaml, isMap(map) ? map : undefined, first, `\n  ${second}: ${value}`);
}

function writeIn(yaml: string, map: YAMLMap | undefined, key: string, value: string | undefined): string {
  const pair = map && pairOf(map, key);
  if (value === undefined) return pair ? takeOut(yaml, pair) : yaml;
  if (pair) return replaceValue(yaml, pair, value);
  return map && map.items.length > 0 ? putIn(yaml, map, key, value) : `${yaml}${line(key, value)}`;
}

function line(key: string, value: string): string {
  return `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((one) => keyOf(one) === key);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Of a pair in its text: where its key begins, where its colon ends, where its value does, without line ends. */
function rangeOf(yaml: string, { key, value }: Pair) {
  const [begin = 0, keyEnd = 0] = (isScalar(key) && key.range) || [];
  const colon = yaml.indexOf(':', keyEnd) + 1;
  const [from = colon, to = colon] = (value as { range?: readonly number[] } | null)?.range ?? [];
  const written = isNothing(value) && from === to ? '' : yaml.slice(from, to).trimEnd();
  return {
    begin,
    colon,
    from: written === '' ? colon : from,
    to: written === '' ? colon : from + written.length,
  };
}

/** What stands between colon and value stays, but for a line end. */
function replaceValue(yaml: string, pair: Pair, value: string): string {
  const { colon, from, to } = rangeOf(yaml, pair);
  const between = yaml.slice(colon, from);
  const [comment = ''] = /#[^\n]*/u.exec(between) ?? [];
  const gap = value.startsWith('\n') ? '' : /^[^\S\n]+$/u.test(between) ? between : ' ';
  const rest = yaml.slice(to);
  const after = comment === '' ? '' : ` ${comment}`;
  return yaml.slice(0, colon) + gap + value + after + (/^#/u.test(rest) ? ` ${rest}` : rest);
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(yaml: string, at: number): number {
  return yaml.indexOf('\n', at) + 1 || yaml.length;
}

function takeOut(yaml: string, pair: Pair): string {
  const { begin, to } = rangeOf(yaml, pair);
  return yaml.slice(0, lineStart(yaml, begin)) + yaml.slice(lineEnd(yaml, to));
}

/** A line before that of the first key that comes later by rule, or else after the last. */
function putIn(yaml: string, map: YAMLMap, key: string, value: string): string {
  const order: readonly string[] = (levels as readonly string[]).includes(key) ? levels : keys;
  const later = map.items.find((one) => order.indexOf(keyOf(one)) > order.indexOf(key));
  const [first] = map.items;
  const last = map.items.at(-1);
  if (!first || !last) return yaml;
  const begin = lineStart(yaml, rangeOf(yaml, first).begin);
  const indent = yaml.slice(begin, rangeOf(yaml, first).begin);
  const at = later ? lineStart(yaml, rangeOf(yaml, later).begin) : lineEnd(yaml, rangeOf(yaml, last).to);
  const apart = at > 0 && yaml[at - 1] !== '\n' ? '\n' : '';
  return `${yaml.slice(0, at)}${apart}${indent}${line(key, value)}${yaml.slice(at)}`;
}

/** Of what is written within braces, anew, in the library's own way. */
function writeAnew(yaml: string, path: readonly string[], value: string | undefined): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, parseDocument(value, { schema: 'failsafe' }).contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
