import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAttachment, checkRules, defaultSettings } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';

/** The rules on how a source is built, in the order of the table. */
const structure = checkRules.slice(0, checkRules.findIndex(({ id }) => id === 'attachment-number') + 1);

test('in the sample the structure rules find what is not as it should be, and nothing else', () => {
  const file = new URL('../../source/four-initiatives.md', import.meta.url);
  const bytes = readFileSync(file);
  const { value } = readAttachment(bytes, 'four-initiatives.md');
  const text = bytes.toString('utf8');
  if (!value) throw new Error('the sample cannot be read');
  const ids = new Set(structure.map(({ id }) => id));
  const found = checkAttachment(value, text, { settings: defaultSettings, terms: [] }).filter(({ rule }) =>
    ids.has(rule),
  );
  const lines = text.split('\n');
  const said = found.map(({ rule, place }) => {
    const { line = 0, column = 0, endColumn = 0 } = place ?? {};
    return [rule, lines[line - 1]?.slice(column - 1, endColumn - 1)];
  });
  expect(said).toEqual([
    // Waived in the front matter.
    ['label-colon', '：'],
    ['paragraph-lost', '　　'],
    ['field-missing', '大都市区建设'],
  ]);
});
