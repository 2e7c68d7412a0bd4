import { expect, test } from 'vitest';
import * as commands from '../scripts/commands.ts';
import * as library from '../scripts/index.ts';
import { entries, libraryPage } from './fixtures/library-page.ts';

test.each([
  ['library.md', library],
  ['library-commands.md', commands],
] as const)(
  'docs/%s shows every function and type as it is; `npm run docs` writes it anew',
  async (file, entry) => {
    const page = libraryPage(entries[file]);
    for (const name of Object.keys(entry)) expect(page, name).toContain(`### ${name}\n`);
    expect(page, 'code without a word of what it is').not.toMatch(/^```\n+(?:#|$(?![\s\S]))/mu);
    await expect(page).toMatchFileSnapshot(`../docs/${file}`);
  },
);
