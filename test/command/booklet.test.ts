import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/command/arguments.ts';
import { buildFile } from '../../scripts/command/build-file.ts';
import { defaultOptions } from '../../scripts/command/options.ts';
import { build, check, importFile, type Options, verify } from '../../scripts/commands.ts';
import { folderWith } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';
import { all, openPackage, parsePart, value } from '../write/docx/open-package.ts';

const sample = readFileSync(new URL('../../source/four-initiatives.md', import.meta.url), 'utf8');

function opened(others: Partial<Options> = {}) {
  const folder = folderWith({ 'x.md': smallSource });
  const given = {
    sources: [join(folder, 'x.md')],
    out: join(folder, 'out'),
    booklet: 'duplex' as const,
    ...others,
  };
  const bookletIn = (report: Awaited<ReturnType<typeof build>>) =>
    report.files.flatMap(({ path, state, kept }) =>
      path.includes('booklet') ? [`${path.slice(folder.length + 1)} ${kept ? 'kept' : state}`] : [],
    );
  return { folder, given, bookletIn };
}
const rulesOf = ({ problems }: Awaited<ReturnType<typeof build>>) => problems.map(({ rule }) => rule);

describe('build --booklet', () => {
  test('also makes the booklet as Word and PDF, in a folder of its own, the same each time', async () => {
    const { folder, given, bookletIn } = opened();
    const first = await build(given);
    expect(rulesOf(first)).toEqual([]);
    expect(bookletIn(first)).toEqual(['out/x/booklet/x.docx written', 'out/x/booklet/x.pdf written']);
    expect(rulesOf(await verify(given))).toEqual([]);
    expect(bookletIn(await build(given))).toEqual(['out/x/booklet/x.docx kept', 'out/x/booklet/x.pdf kept']);
    const read = () =>
      ['docx', 'pdf'].map((format) => readFileSync(join(folder, `out/x/booklet/x.${format}`)));
    const before = read();
    await build({ ...given, force: true });
    expect(read()).toEqual(before);
  });

  test('makes it anew for one side of the paper', async () => {
    const { given, bookletIn } = opened();
    await build(given);
    const single = await build({ ...given, booklet: 'single-sided' });
    expect(bookletIn(single)).toEqual(['out/x/booklet/x.docx written', 'out/x/booklet/x.pdf written']);
    expect(rulesOf(await verify({ ...given, booklet: 'single-sided' }))).toEqual([]);
    expect(rulesOf(await verify(given))).not.toEqual([]);
  });

  test('is made in Word and PDF alone, whichever formats are asked for', async () => {
    const { given, bookletIn } = opened({ formats: ['pdf', 'md', 'html', 'xlsx'] });
    const report = await build(given);
    expect(rulesOf(report)).toEqual([]);
    expect(bookletIn(report)).toEqual(['out/x/booklet/x.pdf written']);
  });

  test('has all of the attachment whichever documents are made beside', async () => {
    const { folder, given } = opened();
    await build({ ...given, only: 'briefings' });
    const whole = readFileSync(join(folder, 'out/x/booklet/x.pdf'));
    rmSync(join(folder, 'out'), { recursive: true });
    await build({ ...given, only: 'overview' });
    expect(readFileSync(join(folder, 'out/x/booklet/x.pdf'))).toEqual(whole);
  });

  test('has its briefings in the size of the smallest, that one as it is by itself', async () => {
    const folder = folderWith({ 'x.md': sample });
    const sources = [join(folder, 'x.md')];
    await build({ sources, out: join(folder, 'out'), booklet: 'duplex', formats: ['docx'] });
    const looksIn = (path: string) => {
      const parts = openPackage(readFileSync(join(folder, 'out/x', path)));
      const bodies = all(parsePart(parts, 'word/styles.xml'), 'w:style').filter(({ attributes }) =>
        /^body(?:_\d+)?$/u.test(attributes['w:styleId'] ?? ''),
      );
      return bodies.map((style) => `${value(style, 'w:sz')} ${value(style, 'w:spacing', 'w:line')}`);
    };
    const bound = looksIn('booklet/x.docx');
    expect(new Set(bound.map((look) => look.split(' ')[0]))).toEqual(new Set(['21']));
    // It is full: its lines stand closer together than the style sheet's.
    const [alone = ''] = looksIn('briefings/1-大湾区建设.docx');
    expect(alone).toMatch(/^21 /u);
    expect(bound).toContain(alone);
  });

  test('leaves one that is there, and says that it is stale when it is asked for', async () => {
    const { given } = opened();
    await build(given);
    expect(rulesOf(await build({ ...given, booklet: undefined }))).toEqual([]);
    expect(rulesOf(await verify(given))).toEqual([]);
  });

  test('with -o is the booklet alone', async () => {
    const { folder, given } = opened();
    await build(given);
    const { sources, booklet } = given;
    for (const format of ['docx', 'pdf'] as const) {
      const output = join(folder, `合订本.${format}`);
      const report = await buildFile({ ...defaultOptions, sources, booklet, output, format });
      expect(rulesOf(report)).toEqual([]);
      expect(readFileSync(output)).toEqual(readFileSync(join(folder, `out/x/booklet/x.${format}`)));
    }
  });

  test('is no document whose changes come back onto the source', async () => {
    const { folder, given } = opened();
    await build(given);
    const edited = join(folder, 'out/x/booklet/x.docx');
    const report = await importFile(edited, { onto: join(folder, 'x.md'), dryRun: true });
    expect(rulesOf(report)).toContain('onto-extract');
  });
});

test.each([
  ['a value that is not there', '{{issuer}}', '{{issuers}}', 'template-path', 13],
  ['an entry without a link', /<a href.*a>/u, '{{title}}', 'template-contents-entry', 23],
  ['no title', '<h1 class="coverTitle">{{title}}</h1>', '', 'template-text-lost', 1],
] as const)('an own template of it with %s is told by check, though none is made', async (...given) => {
  const [, from, to, rule, line] = given;
  const shipped = readFileSync(new URL('../../templates/booklet.md.hbs', import.meta.url), 'utf8');
  const template = shipped.replace(from, to);
  expect(template).not.toBe(shipped);
  const folder = folderWith({ 'x.md': smallSource, 'templates/booklet.md.hbs': template });
  const report = await check({ sources: [join(folder, 'x.md')], templates: join(folder, 'templates') });
  const own = report.problems.filter(({ place }) => place?.file.endsWith('booklet.md.hbs'));
  expect(own.map((one) => [one.rule, one.place?.line])).toEqual([[rule, line]]);
});

test.each([
  ['build --single-sided', '--single-sided'],
  ['build x.md --booklet -o x.md', '--booklet -o x.md'],
  ['build x.md --booklet --format md,html', '--booklet --format md,html'],
])('%s is told what is missing', (line, fault) => {
  expect(parseArguments(line.split(' '), undefined)).toMatchObject({ fault });
});
