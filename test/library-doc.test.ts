import { expect, test } from 'vitest';
import * as entry from '../scripts/index.ts';
import { libraryPage } from './fixtures/library-page.ts';

test('docs/library.md shows every function and type as it is; `npm run docs` writes it anew', async () => {
  const page = libraryPage();
  for (const name of Object.keys(entry)) expect(page, name).toContain(`### ${name}\n`);
  expect(page, 'code without a word of what it is').not.toMatch(/^```\n+(?:#|$(?![\s\S]))/mu);
  await expect(page).toMatchFileSnapshot('../docs/library.md');
});
