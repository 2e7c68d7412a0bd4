import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { compose, importDocument, type Problem, word } from '../../scripts/index.ts';
import { sayings } from '../../scripts/studio/sayings.ts';
import { fencesOf, rowsOf } from '../fixtures/markdown-page.ts';

const root = join(import.meta.dirname, '../..');
const file = {
  name: '四大建设.docx',
  bytes: readFileSync(join(root, 'out/four-initiatives/four-initiatives.docx')),
};

/** The Word file with a text replaced, as by somebody's hand. */
function edited(before: string, after: string): Uint8Array {
  const parts = unzipSync(file.bytes);
  const part = 'word/document.xml';
  const xml = strFromU8(parts[part] ?? new Uint8Array()).replace(before, after);
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** Every text of the page in a language; what is filled in is `…`. */
async function textsOf(language: string): Promise<string[]> {
  vi.resetModules();
  vi.stubGlobal('navigator', { language });
  const { words } = await import('../../scripts/studio/page/words.ts');
  vi.unstubAllGlobals();
  return flat(words);
}

function flat(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return flat(value('…', '…'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [];
}

/** Whether one text is the other where each `…` stands for anything. */
function isLike(shown: string, text: string): boolean {
  const pattern = (one: string) =>
    new RegExp(`^${one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*')}$`, 'u');
  return pattern(shown).test(text) || pattern(text).test(shown);
}

const quotes = (cell = '') => [...cell.matchAll(/“([^“”]+)”/gu)].map(([, quoted = '']) => quoted);

describe.each([
  ['zh', 'docs/zh-CN/studio.md'],
  ['en', 'docs/studio.md'],
] as const)('in %s, %s', (language, path) => {
  const page = readFileSync(join(root, path), 'utf8');
  const [example = { text: '' }, change = { text: '' }] = fencesOf(page).filter(
    ({ lang }) => lang === 'text',
  );

  test('what it says is written on the page is written there', async () => {
    const texts = await textsOf(language);
    const shown = [...page.matchAll(/\*\*(.+?)\*\*/gu)].map(([, text = '']) => text);
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter((one) => !texts.some((text) => isLike(one, text)))).toEqual([]);
  });

  test('what it says to do about is said', async () => {
    const said = [...(await textsOf(language)), ...Object.values(sayings).map((one) => one[language])];
    const table = page.slice(page.lastIndexOf('\n## '));
    const shown = rowsOf(table).flatMap(([seen]) => quotes(seen));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((one) => !said.some((text) => isLike(one, text)))).toEqual([]);
  });

  test('its example is what the Word file gives', async () => {
    const { source = '' } = await importDocument(file);
    expect(source).toContain(example.text.trimEnd());
    const { problems, documents } = await compose({ sources: [{ name: '四大建设.md', text: source }] });
    const count = (is: (one: Problem) => boolean) => problems.filter(is).length;
    expect(documents).toHaveLength(5);
    expect(count(({ severity }) => severity === 'error')).toBe(0);
    expect(count(({ severity }) => severity === 'warning')).toBe(4);
    expect(count(({ severity }) => severity === 'hint')).toBe(3);
    expect(count(({ edit }) => edit !== undefined)).toBe(2);
    const [label] = problems.filter(({ place }) => place?.line === 2);
    expect(label && word(label, language).expected).toBe('附件2');
  });

  test('a change in the Word file is told as it shows', async () => {
    const { source: text = '' } = await importDocument(file);
    const onto = { name: '四大建设.md', text };
    const { problems } = await importDocument({ ...file, bytes: edited('6万亿元', '7万亿元') }, { onto });
    expect(problems.map((one) => word(one, language).message)).toEqual([change.text.trimEnd()]);
  });
});
