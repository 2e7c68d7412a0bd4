import { expect, test } from 'vitest';
import * as commands from '../scripts/commands.ts';
import * as library from '../scripts/index.ts';
import { docstringsOf, libraryPage } from './fixtures/library-page.ts';
import { libraryWords } from './fixtures/library-words.ts';

const pages = [
  ['library.md', library],
  ['library-commands.md', commands],
] as const;

test('every docstring of the library has its Chinese, and there is none without its docstring', () => {
  const docstrings = new Set(pages.flatMap(([page]) => docstringsOf(page)));
  expect(Object.keys(libraryWords).sort()).toEqual([...docstrings].sort());
});

test.each(pages)(
  'docs/%s shows every function and type as it is; `npm run docs` writes it anew',
  async (page, entry) => {
    const text = libraryPage(page, 'en');
    for (const name of Object.keys(entry)) expect(text, name).toContain(`### ${name}\n`);
    expect(text, 'code without a word of what it is').not.toMatch(/^```\n+(?:#|$(?![\s\S]))/mu);
    await expect(text).toMatchFileSnapshot(`../docs/${page}`);
  },
);

test.each(pages)('docs/zh-CN/%s is the same in Chinese', async (page) => {
  await expect(libraryPage(page, 'zh')).toMatchFileSnapshot(`../docs/zh-CN/${page}`);
});
