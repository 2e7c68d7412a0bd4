import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAttachment } from '../../scripts/model/index.ts';
import { withoutPlaces } from '../model/without-places.ts';
import { imported } from './imported.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const sample = readAttachment(read('source/four-initiatives.md'), 'sample.md').value;
if (!sample) throw new Error('the sample has errors');
/** The sample but for the waivers, which no document shows. */
const expected = withoutPlaces({ ...sample, ignore: [] });

test.each([
  ['the text that was extracted from the attachment', 'test/fixtures/seed.txt', ['import-blank-line']],
  ['our own Word file', 'out/four-initiatives/four-initiatives.docx', []],
  ['our own Markdown file', 'out/four-initiatives/four-initiatives.md', []],
])('%s gives the sample’s source back', (_, path, rules) => {
  const result = imported(read(path), path);
  expect(result.attachment && withoutPlaces(result.attachment)).toEqual(expected);
  expect(result.rules).toEqual(rules);
});
