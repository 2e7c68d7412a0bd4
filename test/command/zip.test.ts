import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/command/arguments.ts';
import { build, type Options, verify } from '../../scripts/commands.ts';
import { folderWith } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

async function built(others: Partial<Options> = {}) {
  const folder = folderWith({ 'x.md': smallSource });
  const given = {
    sources: [join(folder, 'x.md')],
    out: join(folder, 'out'),
    formats: ['docx', 'md'],
  } as const;
  const first = await build({ ...given, zip: true, ...others });
  expect(first.problems).toEqual([]);
  return { folder, given, first, zipFile: join(folder, 'out/x/x.zip') };
}

const stateOf = (report: Awaited<ReturnType<typeof build>>) => {
  const file = report.files.find(({ path }) => path.endsWith('.zip'));
  return file && (file.kept ? 'kept' : file.state);
};
const rulesOf = ({ problems }: Awaited<ReturnType<typeof build>>) => problems.map(({ rule }) => rule);

describe('build --zip', () => {
  test('puts every document made into one zip with its path', async () => {
    const { folder, zipFile } = await built();
    const files = unzipSync(readFileSync(zipFile));
    expect(Object.keys(files)).toEqual([
      'x/x.docx',
      'x/x.md',
      'x/briefings/1-甲.docx',
      'x/briefings/1-甲.md',
    ]);
    for (const [path, bytes] of Object.entries(files))
      expect(bytes).toEqual(new Uint8Array(readFileSync(join(folder, 'out', path))));
  });

  test('keeps a zip that is there already, and makes it anew when its documents or their choice change', async () => {
    const { folder, given, first } = await built();
    expect(stateOf(first)).toBe('written');
    expect(stateOf(await build({ ...given, zip: true }))).toBe('kept');
    // All is read and composed where a document is missing: the zip is still known to be of the same.
    rmSync(join(folder, 'out/x/x.md'));
    expect(stateOf(await build({ ...given, zip: true }))).toBe('kept');
    expect(stateOf(await build({ ...given, zip: true, formats: ['md'] }))).toBe('written');
    await build(given);
    expect(stateOf(await build({ ...given, zip: true }))).toBe('written');
    writeFileSync(join(folder, 'x.md'), smallSource.replace('丙', '子'));
    expect(stateOf(await build({ ...given, zip: true }))).toBe('written');
  });

  test('without it a zip stays, and is stale once its source has changed', async () => {
    const { folder, given, zipFile } = await built();
    const before = readFileSync(zipFile);
    writeFileSync(join(folder, 'x.md'), smallSource.replace('丙', '子'));
    expect(stateOf(await build(given))).toBeUndefined();
    expect(readFileSync(zipFile)).toEqual(before);
    expect(rulesOf(await verify(given))).toEqual([]);
    expect(rulesOf(await verify({ ...given, zip: true }))).toEqual(['out-stale']);
    await build({ ...given, zip: true });
    expect(rulesOf(await verify({ ...given, zip: true }))).toEqual([]);
  });

  test('an edited zip is not overwritten', async () => {
    const { folder, given, zipFile } = await built();
    writeFileSync(zipFile, 'mine');
    expect(rulesOf(await verify({ ...given, zip: true }))).toEqual(['out-changed']);
    writeFileSync(join(folder, 'x.md'), smallSource.replace('丙', '子'));
    expect(rulesOf(await build({ ...given, zip: true }))).toEqual(['edited-by-hand']);
    expect(readFileSync(zipFile, 'utf8')).toBe('mine');
  });

  test('one that is missing is told, and one beside a document that was changed is right itself', async () => {
    const { folder, given, zipFile } = await built();
    writeFileSync(join(folder, 'out/x/x.md'), '改了');
    expect(rulesOf(await verify({ ...given, zip: true }))).toEqual([
      'verify-text',
      'verify-missing-table',
      'verify-missing-text',
    ]);
    rmSync(zipFile);
    expect(rulesOf(await verify({ ...given, zip: true, only: 'briefings' }))).toEqual(['out-missing']);
  });

  test('is not for one file', () => {
    expect(parseArguments(['build', 'x.md', '--zip', '-o', 'x.docx'], 'zh')).toMatchObject({
      ask: 'fault',
      expected: ['yigao build SOURCE --zip'],
    });
  });
});
