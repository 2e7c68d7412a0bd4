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
  const isReadable = document.errors.length === 0 && (!document.contents || isMap(document.contents));
  return isReadable ? document : undefined;
}

/** Undefined where the front matter cannot be read. */
export function readForm(text: string): Form | undefined {
  const parts = cut(text);
  const document = parts && parse(parts.yaml);
  if (!document) return undefined;
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
  const list = document.getIn(['columns', level], true);
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isScalar(item) ? String(item.value) : ''));
}

/** The source with a form's values; every character stays that says nothing of them. */
export function writeForm(text: string, form: Form): string {
  const end = endOf(text);
  return writeLines(text.replaceAll(end, '\n'), form).replaceAll('\n', end);
}

function writeLines(text: string, form: Form): string {
  const parts = cut(text);
  if (!parts) return text;
  let { yaml } = parts;
  for (const key of fields)
    if (form[key] !== readForm(parts.before + yaml + parts.after)?.[key])
      yaml = write(yaml, [key], form[key] === '' ? undefined : inline(form[key]));
  for (const level of levels) {
    const names = form.columns[level].filter((name) => name.trim() !== '');
    const before = readForm(parts.before + yaml + parts.after)?.columns[level] ?? [];
    if (names.join('\n') === before.join('\n')) continue;
    yaml = write(yaml, ['columns', level], names.length === 0 ? undefined : listOf(names));
  }
  return parts.before + yaml + parts.after;
}

function inline(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function listOf(names: readonly string[]): string {
  return stringify(names, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();
}

/** Front matter with one value written in place of what stands there; undefined takes its lines out. */
function write(yaml: string, path: readonly string[], value: string | undefined): string {
  const document = parse(yaml);
  const map = path.length === 1 ? document?.contents : document?.get(path[0], true);
  const key = path.at(-1) ?? '';
  if (!isMap(map)) return value === undefined ? yaml : writeFirst(yaml, path, value);
  // Within braces there are no lines of its own.
  if (map.flow) return writeAnew(yaml, path, value);
  const pair = map.items.find((one) => keyOf(one) === key);
  if (value === undefined) return pair ? takeOut(yaml, pair) : yaml;
  return pair ? replaceValue(yaml, pair, value) : putIn(yaml, map, key, value);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Of a pair in its text: where its key begins, where its value does and ends. */
function rangeOf({ key, value }: Pair): {
  readonly begin: number;
  readonly from: number;
  readonly to: number;
} {
  const begin = (isScalar(key) && key.range?.[0]) || 0;
  const range = (value as { readonly range?: readonly [number, number, number] } | null)?.range;
  return { begin, from: range?.[0] ?? begin, to: range?.[1] ?? begin };
}

function replaceValue(yaml: string, pair: Pair, value: string): string {
  const { from, to } = rangeOf(pair);
  const space = from === to && !value.startsWith('\n') ? ' ' : '';
  const end = yaml.slice(from, to).endsWith('\n') ? '\n' : '';
  return yaml.slice(0, from) + space + value + end + yaml.slice(to);
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

function takeOut(yaml: string, pair: Pair): string {
  const { begin, to } = rangeOf(pair);
  const end = yaml[to - 1] === '\n' ? to : yaml.indexOf('\n', to) + 1;
  return yaml.slice(0, lineStart(yaml, begin)) + (end === 0 ? '' : yaml.slice(end));
}

/** A line before that of the first key that comes later by rule, or else at the end. */
function putIn(yaml: string, map: YAMLMap, key: string, value: string): string {
  const order: readonly string[] = (levels as readonly string[]).includes(key) ? levels : keys;
  const later = map.items.find((one) => order.indexOf(keyOf(one)) > order.indexOf(key));
  const last = map.items.at(-1);
  if (!last) return writeAnew(yaml, [key], value);
  const begin = lineStart(yaml, rangeOf(later ?? last).begin);
  const indent = /^[^\S\n]*/u.exec(yaml.slice(begin))?.[0] ?? '';
  const { to } = rangeOf(last);
  const at = later ? begin : yaml[to - 1] === '\n' ? to : yaml.indexOf('\n', to) + 1 || yaml.length;
  return `${yaml.slice(0, at)}${indent}${key}: ${value}\n${yaml.slice(at)}`;
}

/** The first key of a front matter, or of its columns. */
function writeFirst(yaml: string, [key = '', level]: readonly string[], value: string): string {
  const document = parse(yaml);
  const pair = isMap(document?.contents) && document.contents.items.find((one) => keyOf(one) === key);
  if (pair) return replaceValue(yaml, pair, `\n  ${level}: ${value}`);
  return `${yaml}${level === undefined ? `${key}: ${value}` : `${key}:\n  ${level}: ${value}`}\n`;
}

function writeAnew(yaml: string, path: readonly string[], value: string | undefined): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, parseDocument(value).contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
