import { expect, test } from 'vitest';
import { checkRulesFile } from '../fixtures/check-rules-file.ts';

test('the table of the editor’s rules lists every one there is; `npm run docs` writes it anew', async () => {
  await expect(checkRulesFile()).toMatchFileSnapshot('../../scripts/check/rules.ts');
});
