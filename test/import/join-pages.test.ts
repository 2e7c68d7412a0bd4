import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAttachment } from '../../scripts/model/index.ts';
import { withCuts } from '../../scripts/pipeline/with-cuts.ts';
import { writers } from '../../scripts/write/index.ts';
import { composed } from '../compose/compose-with.ts';
import { lowPages, shippedContext } from '../fixtures/context.ts';
import { withoutPlaces } from '../model/without-places.ts';
import { imported } from './imported.ts';

const source = readFileSync(new URL('../../source/four-initiatives.md', import.meta.url));
const sample = readAttachment(source, 'sample.md').value;
if (!sample) throw new Error('the sample has errors');
/** The sample but for the waivers, which no document shows. */
const expected = withoutPlaces({ ...sample, ignore: [] });

/** The sample as a Word file cut into pages whose type area is so many points high, its body changed. */
async function written(height: number, change: (xml: string) => string): Promise<Uint8Array> {
  if (!sample) return new Uint8Array();
  const overview = composed(sample, 'overview');
  const context = await withCuts(overview, 'docx', lowPages(shippedContext(), height));
  const { bytes } = await (await writers.docx())(overview, context);
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) });
}

/** The rows of a body without one that a text stands in. */
function withoutRowOf(xml: string, text: string): string {
  return xml.replace(new RegExp(`<w:tr>(?:(?!</w:tr>).)*${text}(?:(?!</w:tr>).)*</w:tr>`, 'su'), '');
}

test.each([442, 250, 160])('the sample on pages of %d points comes back as its source', async (height) => {
  const { attachment, rules } = imported(await written(height, (xml) => xml), 'cut.docx');
  expect(attachment && withoutPlaces(attachment)).toEqual(expected);
  expect(rules).toEqual([]);
});

test('a name changed where it stands again is told, and taken from where it stands first', async () => {
  const name = '大湾区建设（六大建设行动）';
  const bytes = await written(250, (xml) => xml.replace(`>${name}</w:t>`, '>甲</w:t>'));
  const { attachment, rules } = imported(bytes, 'cut.docx');
  expect(attachment?.programmes[0]?.name.text).toBe('甲');
  expect(rules).toContain('import-name-again');
});

test('words typed behind a name that stands again are told', async () => {
  const bytes = await written(250, (xml) => xml.replace('>（续）</w:t>', '>（续）暂缓实施</w:t>'));
  const { rules } = imported(bytes, 'cut.docx');
  expect(rules).toContain('import-name-again');
});

test('a row deleted at a page’s beginning is one less', async () => {
  const bytes = await written(442, (xml) => withoutRowOf(xml, '大湾区建设（六大建设行动）</w:t></w:r><w:r>'));
  const { attachment } = imported(bytes, 'cut.docx');
  const count = (of: typeof attachment) => of?.programmes.map(({ children }) => children.length);
  expect(count(attachment)?.[0]).toBe((count(sample)?.[0] ?? 0) - 1);
  expect(attachment?.programmes.map(({ name }) => name.text)).toEqual(
    sample.programmes.map(({ name }) => name.text),
  );
});
