import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import {
  addressesOf,
  anchorsOf,
  codesOf,
  type Fence,
  fencesOf,
  levelsOf,
  listsOf,
  partsOf,
  strongOf,
  tablesOf,
} from './fixtures/markdown-page.ts';

/** The manuals that there must be in Chinese. */
const manuals = [
  'compare',
  'import',
  'library',
  'library-commands',
  'parts',
  'rules',
  'scale',
  'source',
  'studio',
  'templates',
];

const root = join(import.meta.dirname, '..');
const chinese = 'docs/zh-CN';
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isChinese = (name: string) => existsSync(join(root, chinese, name));
const pages = existsSync(join(root, chinese))
  ? readdirSync(join(root, chinese)).filter((name) => name.endsWith('.md'))
  : [];

/** What stands for a word of one's own in a command, or for a number in a report. */
const placeholders: Readonly<Record<string, string>> = {
  FILE: '文件',
  SOURCE: '源文件',
  FOLDER: '目录',
  OLD: '旧稿',
  NEW: '新稿',
  NAME: '名称',
  COMMAND: '命令',
  'file:line:column': '文件:行:列',
};

const inChinese = (code: string) =>
  code.replace(/\b[A-Z]{3,}\b(?!\.)|^file:line:column$/gu, (word) => placeholders[word] ?? word);

/** Comments by the language of a fenced block. */
const comments: Readonly<Record<string, RegExp>> = {
  sh: /(?<=^|\s)#.*$/gmu,
  yaml: /(?<=^|\s)# .*$/gmu,
  ts: /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu,
  handlebars: /\{\{!--[\s\S]*?--\}\}/gu,
};

/**
 * A fenced block without what is translated in it: comments, the language that an example asks for, and the words of a
 * report, whose lines are counted.
 */
function codeOf({ lang, meta, text }: Fence) {
  if (meta === 'report') return { lang, meta, lines: text.split('\n').length };
  const code = text.replace(comments[lang] ?? /$^/u, '').replace(/ +$/gmu, '');
  if (lang === 'ts') return { lang, meta, text: code.replaceAll("'en'));", "'zh'));") };
  return { lang, meta, text: lang === 'sh' ? inChinese(code) : code };
}

/** The codes of a text in an order of their own: words go by the grammar of each language. */
const codes = (text: string) => codesOf(text).map(inChinese).sort();

const anchors = new Map<string, readonly string[]>();
/** The place of an anchor among a file's headings; a file is read once. */
function headingOf(file: string, anchor: string): number {
  const known = anchors.get(file) ?? anchorsOf(read(file));
  anchors.set(file, known);
  return known.indexOf(anchor);
}

/** Where an address leads: a file, in Chinese or not, and the heading in it by its number. */
function targetOf(page: string, address: string): string {
  if (/^[a-z]+:/u.test(address)) return address;
  const [path = '', anchor] = address.split('#');
  const file = path === '' ? page : join(page, '..', path);
  const heading = anchor === undefined ? '' : `#${headingOf(file, anchor)}`;
  return file.replace(`${chinese}/`, 'docs/').replace('README.zh-CN.md', 'README.md') + heading;
}

/** Where the links of a part of a page lead, but for the one to the page in the other language. */
function targetsOf(page: string, name: string, part: string): string[] {
  const others = [join('zh-CN', name), join('..', name)];
  return addressesOf(part)
    .filter((address) => !others.includes(address))
    .map((address) => targetOf(page, address))
    .sort();
}

test('the manuals are there in Chinese', () => {
  expect(pages).toEqual(expect.arrayContaining(manuals.map((name) => `${name}.md`)));
});

test.each(manuals)('%s.md begins with an example', (name) => {
  const page = read(`docs/${name}.md`);
  const second = [...page.matchAll(/^## /gmu)][1]?.index;
  expect(fencesOf(page.slice(0, second)).length).toBeGreaterThan(0);
});

describe.each(pages)('docs/zh-CN/%s is in step with the English page', (name) => {
  const [from, to] = [`docs/${name}`, `${chinese}/${name}`];
  const [english, translated] = [read(from), read(to)];

  test('headings', () => {
    expect(levelsOf(translated)).toEqual(levelsOf(english));
  });

  test('fenced blocks', () => {
    expect(fencesOf(translated).map(codeOf)).toEqual(fencesOf(english).map(codeOf));
  });

  test('tables, and the codes in each cell', () => {
    const cells = (page: string) => tablesOf(page).map((rows) => rows.map((row) => row.map(codes)));
    expect(cells(translated)).toEqual(cells(english));
  });

  test('lists and emphasis', () => {
    expect(listsOf(translated)).toEqual(listsOf(english));
    expect(strongOf(translated)).toBe(strongOf(english));
  });

  test('codes under each heading', () => {
    expect(partsOf(translated).map(codes)).toEqual(partsOf(english).map(codes));
  });

  test('links under each heading', () => {
    const targets = (path: string, page: string) => partsOf(page).map((part) => targetsOf(path, name, part));
    expect(targets(to, translated)).toEqual(targets(from, english));
  });

  test('links lead to Chinese pages where there are any', () => {
    const left = addressesOf(translated).filter((address) => {
      const [, target] = /^\.\.\/([^/#]+\.md)(?:#|$)/u.exec(address) ?? [];
      return target !== undefined && target !== name && isChinese(target);
    });
    expect(left).toEqual([]);
  });
});
