import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledFont } from '../../scripts/bundled/index.ts';
import { hashOf } from '../../scripts/files/index.ts';
import { build, check, compose, importDocument, type Project, word } from '../../scripts/index.ts';

const root = join(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'source/four-initiatives.md'), 'utf8');
const sources = [{ name: 'four-initiatives.md', text: sample }];

const small =
  '---\ntitle: 概览\ncolumns:\n  programme: [名称, 目标]\n---\n\n# 大湾区建设\n\n## 目标\n\n建成 50 个\n';

/** Every document under out/, by its path there. */
function committed(): Map<string, string> {
  const out = join(root, 'out');
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:docx|pdf|md)$/.test(path),
  );
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), hashOf(readFileSync(join(out, path)))]));
}

test('the sample makes the documents that are committed under out/, byte for byte', async () => {
  const { ok, documents } = await build({ sources });
  expect(ok).toBe(true);
  expect(new Map(documents.map(({ path, bytes }) => [path, hashOf(bytes)]))).toEqual(committed());
  expect(documents.every(({ bytes, sha256 }) => hashOf(bytes) === sha256)).toBe(true);
  const named = documents.filter(({ format }) => format === 'md').map(({ programme }) => programme);
  expect(named).toEqual([
    undefined,
    ...(await compose({ sources })).documents.slice(1).map((one) => one.programme),
  ]);
});

test('a document says in which formats it is made; one that it is not made in is an error', async () => {
  const [attachment, briefing] = (await compose({ sources: [{ name: 'a.md', text: small }] })).documents;
  expect(attachment?.formats).toEqual(['docx', 'pdf', 'md', 'html', 'xlsx']);
  expect(briefing?.formats).toEqual(['docx', 'pdf', 'md', 'html']);
  expect(await attachment?.write('xlsx')).toMatchObject({
    ok: true,
    file: { path: 'a/a.xlsx', problems: [] },
  });
  const refused = await briefing?.write('xlsx');
  expect(refused).toMatchObject({ ok: false, problems: [{ rule: 'excel-of-none' }] });
  expect(refused?.file).toBeUndefined();
});

test('a source is text or bytes, and its name may have folders and no ending', async () => {
  const made = async (name: string, text: string | Uint8Array) =>
    (await build({ sources: [{ name, text }], formats: ['md'], only: 'overview' })).documents;
  const [one] = await made('附件2.md', small);
  const [other] = await made('source/附件2', new TextEncoder().encode(small));
  expect(one).toMatchObject({ path: '附件2/附件2.md', source: '附件2.md', format: 'md' });
  expect(other).toMatchObject({ path: '附件2/附件2.md', source: 'source/附件2', sha256: one?.sha256 });
});

test.each<[string, Project, string]>([
  ['no source', { sources: [] }, 'source-none'],
  ['a name that leaves its folder', { sources: [{ name: '..', text: small }] }, 'source-name'],
  ['a name that is none', { sources: [{ name: 'a/.md', text: small }] }, 'source-name'],
  ['a name with a backslash', { sources: [{ name: '..\\a.md', text: small }] }, 'source-name'],
  [
    'names that differ in case alone',
    { sources: ['a.md', 'b/A.md'].map((name) => ({ name, text: small })) },
    'source-twice',
  ],
  ['a source that is too large', { sources: [{ name: 'a', text: 'x'.repeat(2 ** 23) }] }, 'file-too-large'],
  ['bytes of no text', { sources: [{ name: 'a', text: Uint8Array.of(0xff, 0xfe, 0x00) }] }, 'not-utf-8'],
  [
    'a font that nobody has',
    { sources, style: styled('NotoSansSC_500Medium', '方正小标宋') },
    'font-missing',
  ],
])('%s is a problem, and there is no document', async (_, project, rule) => {
  const { ok, documents, problems } = await build(project);
  expect(problems.map((one) => one.rule)).toContain(rule);
  expect({ ok, documents }).toEqual({ ok: false, documents: [] });
});

/** The shipped style sheet with a face replaced. */
function styled(face: string, by: string): string {
  const sheet = readFileSync(join(root, 'templates/style.yaml'), 'utf8');
  return sheet.replaceAll(face, by);
}

test('templates, style, terms, settings and fonts are taken as they are given, and named in what is found', async () => {
  const found = bundledFont('NotoSansSC_500Medium');
  if (!found || !('read' in found)) throw new Error('no such font');
  const font = found.read();
  const { ok, documents } = await build({
    sources: [{ name: 'a.md', text: small }],
    templates: {
      'briefing.md.hbs':
        '# {{programme.name}}简报\n\n{{#each programme.fields}}\n\n{{#if this}}\n{{prose this}}\n{{/if}}\n{{/each}}\n',
    },
    style: styled('NotoSansSC_500Medium', 'heiti'),
    fonts: { heiti: font },
    formats: ['pdf', 'md'],
  });
  expect(ok).toBe(true);
  const page = documents.find(({ path }) => path === 'a/briefings/1-大湾区建设.md');
  expect(new TextDecoder().decode(page?.bytes)).toContain('# 大湾区建设简报');
  const { problems } = await check({
    sources: [{ name: 'a.md', text: small.replace('50 个', '50个(互联互通)') }],
    terms: '互通互联:\n  variants: [互联互通]\n',
    settings: 'severity:\n  half-width-brackets: off\n',
    templates: { 'overview.md.hbs': '# {{titel}}\n' },
  });
  expect(problems.map(({ rule, place }) => [rule, place?.file])).toEqual([
    ['term', 'a.md'],
    ['template-path', 'overview.md.hbs'],
  ]);
});

test('strict fails at a warning, and says so', async () => {
  const text = small.replace('50 个', '50个(互通互联)');
  const loose = await build({ sources: [{ name: 'a', text }], formats: ['md'] });
  const strict = await build({ sources: [{ name: 'a', text }], formats: ['md'], strict: true });
  expect([loose.ok, loose.documents.length]).toEqual([true, 2]);
  expect([strict.ok, strict.documents.length]).toEqual([false, 0]);
  expect(strict.problems).toEqual(loose.problems);
});

test('check gives sources as they are with the safe edits, and those alone that have any', async () => {
  const sloppy = small.replace('50 个', '50个(新建)');
  const { fixed, problems } = await check({
    sources: [
      { name: 'a.md', text: sloppy },
      { name: 'b.md', text: small },
    ],
  });
  expect(fixed.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.md', sloppy.replace('(新建)', '（新建）')],
  ]);
  expect(problems.some(({ edit }) => edit !== undefined)).toBe(true);
});

test('a Word file is imported, and one that was edited goes back onto its source', async () => {
  const source = { name: 'a.md', text: small };
  const { documents } = await build({ sources: [source], formats: ['docx', 'md'], only: 'overview' });
  const [docx, md] = documents;
  if (!docx || !md) throw new Error('nothing made');
  const imported = await importDocument({ name: 'a.docx', bytes: docx.bytes });
  expect(imported.source).toContain('# 大湾区建设');
  const same = await importDocument({ name: 'a.docx', bytes: docx.bytes }, { onto: source });
  expect(same).toMatchObject({ ok: true, isChanged: false, source: small });
  const text = new TextDecoder().decode(md.bytes).replace('50', '60');
  const edited = await importDocument(
    { name: 'a.md', bytes: new TextEncoder().encode(text) },
    { onto: source },
  );
  expect(edited).toMatchObject({ ok: true, isChanged: true, source: small.replace('50', '60') });
});

test('what is no document is told with a way out', async () => {
  const { ok, source, problems } = await importDocument({ name: 'a.docx', bytes: Uint8Array.of(1, 2, 3) });
  expect({ ok, source }).toEqual({ ok: false, source: undefined });
  expect(word(problems[0] as (typeof problems)[number], 'zh').fix).toMatch(/\p{Script=Han}/u);
});

const wrong: readonly [string, () => Promise<unknown>, string][] = [
  [
    'nothing',
    () => build(undefined as never),
    'build(project): Invalid input: expected object, received undefined',
  ],
  ['a path', () => build({ sources: ['a.md'] } as never), 'build(project).sources[0]: '],
  [
    'no text',
    () => check({ sources: [{ name: 'a' }] } as never),
    'check(project).sources[0].text: expected a string or a Uint8Array',
  ],
  [
    'no name',
    () => check({ sources: [{ name: '', text: '' }] }),
    'check(project).sources[0].name: expected a name',
  ],
  [
    'half a character',
    () => compose({ sources: [{ name: 'a', text: '\ud842' }] }),
    'compose(project).sources[0].text: has half of a surrogate pair',
  ],
  ['a slip', () => build({ sources: [], sorces: [] } as never), 'build(project): Unrecognized key: "sorces"'],
  ['a format', () => build({ sources: [], formats: ['odt'] } as never), 'build(project).formats[0]: '],
  [
    'a template of no such name',
    () => build({ sources: [], templates: { 'overview.hbs': '' } } as never),
    'build(project).templates["overview.hbs"]: expected a name that ends with .md.hbs',
  ],
  [
    'a font as text',
    () => build({ sources: [], fonts: { 黑体: 'x' } } as never),
    'build(project).fonts["黑体"]: expected a Uint8Array',
  ],
  [
    'a path to import',
    () => importDocument('a.docx' as never),
    'importDocument(file): Invalid input: expected object',
  ],
  [
    'a table before the first',
    () => importDocument({ name: 'a.docx', bytes: new Uint8Array() }, { table: 0 }),
    'importDocument(file, options).table: ',
  ],
];

test.each(wrong)('%s as an argument is a TypeError that names it', async (_, call, message) => {
  const error: unknown = await call().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).message).toContain(message);
});

test('a composed document is written when it is asked for, with the bytes of a build', async () => {
  const { documents } = await compose({ sources });
  const [, briefing] = documents;
  if (!briefing) throw new Error('no briefing');
  const { ok, file } = await briefing.write('pdf');
  expect(ok).toBe(true);
  expect(file?.sha256).toBe(committed().get(file?.path ?? ''));
  expect(file?.texts?.flat().map(({ place }) => place.file)).toContain('four-initiatives.md');
  expect((await briefing.write('docx')).file?.texts).toBeUndefined();
});

test('a font that is missing keeps a composed document from being written as PDF alone', async () => {
  const style = styled('NotoSansSC_500Medium', '方正小标宋');
  const { ok, documents } = await compose({ sources, style });
  expect(ok).toBe(true);
  const written = await documents[0]?.write('pdf');
  expect([written?.ok, written?.file, written?.problems[0]?.rule]).toEqual([
    false,
    undefined,
    'font-missing',
  ]);
  expect((await documents[0]?.write('md'))?.file?.bytes.length).toBeGreaterThan(1000);
});
