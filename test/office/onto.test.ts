import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, importFile } from '../../scripts/commands.ts';
import { folderWith } from '../fixtures/folder.ts';
import { convertTo } from './programs.ts';

const project = join(import.meta.dirname, '../..');
const sources = {
  'four-initiatives': readFileSync(join(project, 'source/four-initiatives.md'), 'utf8'),
  'tabs-and-hyphens': `---
title: 概览
columns:
  programme: [名称]
  task: [原文, 释义]
---

# 通信

### Com\u00admu\u00adni\u2011ca\u00adtion

甲\t乙\t丙
`,
  'three-levels': readFileSync(join(project, 'test/golden/three-levels/source.md'), 'utf8'),
};
type Name = keyof typeof sources;

/** Each overview as LibreOffice saves it, as it is and by way of its own format. */
let saved: Record<string, ReadonlyMap<string, string>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-office-'));
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, `${name}.md`), text);
  const files = Object.keys(sources).map((name) => join(folder, `${name}.md`));
  const report = await build({
    sources: files,
    out: join(folder, 'out'),
    formats: ['docx'],
    only: 'overview',
  });
  expect(report.exitCode).toBe(0);
  const words = Object.keys(sources).map((name) => join(folder, 'out', name, `${name}.docx`));
  const texts = [...convertTo('odt', words).values()];
  saved = { docx: convertTo('docx', words), odt: convertTo('docx', texts) };
}, 300_000);

/** What comes back onto a source from a file that LibreOffice has saved, edited by a person or not. */
async function onto(name: Name, way: string, edit: (body: string) => string) {
  const folder = folderWith({ [`${name}.md`]: sources[name] });
  const parts = unzipSync(readFileSync(saved[way]?.get(name) ?? ''));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const file = join(folder, 'edited.docx');
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(edit(body)) }));
  const source = join(folder, `${name}.md`);
  const { problems, exitCode } = await importFile(file, { onto: source });
  return { rules: problems.map(({ rule }) => rule), exitCode, text: readFileSync(source, 'utf8') };
}

describe.each(['docx', 'odt'])('what LibreOffice saves, by way of .%s', (way) => {
  test.each(Object.keys(sources) as Name[])('%s says what its source says', async (name) => {
    const { rules, exitCode, text } = await onto(name, way, (body) => body);
    expect({ rules, exitCode, text }).toEqual({ rules: ['onto-nothing'], exitCode: 0, text: sources[name] });
  });

  test('a changed word comes back alone', async () => {
    const { rules, text } = await onto('four-initiatives', way, (body) => body.replace('国家化', '国际化'));
    expect(rules).toEqual(['onto-changed']);
    expect(text).toBe(sources['four-initiatives'].replace('国家化', '国际化'));
  });
});
