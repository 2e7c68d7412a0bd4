import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

const root = join(import.meta.dirname, '../..');
const docx = readFileSync(join(root, 'out/four-initiatives/four-initiatives.docx'));

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
};
type Running = {
  readonly port: number;
  readonly token: string;
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
};

const started: ChildProcess[] = [];
afterEach(() => {
  for (const one of started.splice(0)) one.kill();
});

/** `yigao studio` on a folder, as somebody runs it. */
async function studio(
  folder: string,
  options: readonly string[] = ['--no-open', '--lang', 'zh'],
  env = process.env,
): Promise<Running> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'studio', folder, ...options], { env });
  started.push(child);
  const said = await new Promise<string>((settle, fail) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('#')) settle(text);
    });
    child.on('exit', () => fail(new Error(text)));
  });
  const [, port = '', token = ''] = /http:\/\/127\.0\.0\.1:(\d+)\/#(\S+)/.exec(said) ?? [];
  const ask: Running['ask'] = (method, path, body, headers = {}) => {
    const bytes = body instanceof Uint8Array ? body : body === undefined ? '' : JSON.stringify(body);
    return send(Number(port), method, path, bytes, { 'x-yigao-token': token, ...headers });
  };
  return { port: Number(port), token, ask };
}

function send(
  port: number,
  method: string,
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
): Promise<Answer> {
  return new Promise((settle, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const json = ({ body }: Answer) => JSON.parse(body.toString());

describe('who may ask', () => {
  test.each<[string, Record<string, string>]>([
    ['another site by Origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no site at all', { origin: 'null' }],
    ['a foreign name that leads here', { host: 'evil.example' }],
    ['a site that the browser names another', { 'sec-fetch-site': 'cross-site' }],
    ['a wrong token', { 'x-yigao-token': 'x'.repeat(32) }],
    ['no token', { 'x-yigao-token': '' }],
  ])('%s is refused, and nothing is read or written', async (_, headers) => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { ask } = await studio(folder);
    const before = treeOf(folder);
    const read = await ask('GET', '/api/source?name=a.md', undefined, headers);
    const written = await ask('PUT', '/api/source', { name: 'b.md', text: 'x', base: null }, headers);
    expect([read.status, written.status]).toEqual([403, 403]);
    expect(read.body.toString()).not.toContain('概览');
    expect(treeOf(folder)).toEqual(before);
  });

  test('our own page is answered, with headers that keep all else out', async () => {
    const { port, ask } = await studio(folderWith({ 'source/a.md': smallSource }));
    const answer = await ask('GET', '/api/state', undefined, { origin: `http://127.0.0.1:${port}` });
    expect([answer.status, json(answer).sources]).toEqual([200, ['a.md']]);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const page = await send(port, 'GET', '/', '', {});
    expect(page.body.toString()).toContain('<div id="app">');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  test('the browser is opened with a ticket in place of the token: others may read the list of processes', async () => {
    const bin = folderWith({ 'xdg-open': '#!/bin/sh\necho "$1" > "$0.asked"\n' });
    chmodSync(join(bin, 'xdg-open'), 0o755);
    const { port, token } = await studio(folderWith(), ['--lang', 'zh'], { PATH: bin });
    const asked = join(bin, 'xdg-open.asked');
    await expect.poll(() => existsSync(asked) && readFileSync(asked, 'utf8').trim()).toMatch(/#!/);
    const address = readFileSync(asked, 'utf8').trim();
    const ticket = address.slice(address.indexOf('#!') + 2);
    expect(address).not.toContain(token);
    const enter = () => send(port, 'POST', '/api/enter', '', { 'x-yigao-token': ticket });
    expect(json(await enter())).toEqual({ token });
    expect((await enter()).status).toBe(403);
    expect((await send(port, 'GET', '/api/state', '', { 'x-yigao-token': ticket })).status).toBe(403);
  });

  test.each([
    '/../package.json',
    '/assets/../../cli.js',
    '/%2e%2e/cli.js',
    '/..%2fcli.js',
    '/cli.js',
    '/assets/',
    '/assets/none.js',
    '//',
    '/%',
  ])('no file but the page’s is given: %s', async (path) => {
    const { port } = await studio(folderWith());
    expect((await send(port, 'GET', path, '', {})).status).toBe(404);
  });

  test('the page asks for nothing from elsewhere', async () => {
    const { port } = await studio(folderWith());
    const { body } = await send(port, 'GET', '/', '', {});
    expect(body.toString()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('the folder', () => {
  test.each([
    '../b.md',
    'a/b.md',
    '..\\b.md',
    '/tmp/b.md',
    '.b.md',
    'b.txt',
    'b.md/',
    'a\u0000.md',
    `${'长'.repeat(80)}.md`,
    'CON:.md',
    'con.md',
    ' .md',
    'README.md',
  ])('no source has the name %j', async (name) => {
    const folder = folderWith({ 'source/a.md': smallSource, 'b.md': 'x' });
    const { ask } = await studio(folder);
    const before = treeOf(folder);
    const answers = [
      await ask('GET', `/api/source?${new URLSearchParams({ name })}`),
      await ask('PUT', '/api/source', { name, text: 'x', base: null }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect(treeOf(folder)).toEqual(before);
  });

  test('a link out of the folder is neither read nor written', async () => {
    const folder = folderWith({ 'source/a.md': smallSource, 'secret.md': 'secret' });
    symlinkSync(join(folder, 'secret.md'), join(folder, 'source/link.md'));
    const { ask } = await studio(folder);
    expect((await ask('GET', '/api/source?name=link.md')).status).toBe(400);
    expect((await ask('PUT', '/api/source', { name: 'link.md', text: 'x', base: null })).status).toBe(400);
    expect(readFileSync(join(folder, 'secret.md'), 'utf8')).toBe('secret');
  });

  test('links that lead nowhere or elsewhere are not listed, and do not keep the others from it', async () => {
    const folder = folderWith({ 'source/a.md': smallSource, 'secret.md': 'secret' });
    symlinkSync(join(folder, 'secret.md'), join(folder, 'source/link.md'));
    symlinkSync('/nonexistent', join(folder, 'source/nowhere.md'));
    symlinkSync('a.md', join(folder, 'source/same.md'));
    const { ask } = await studio(folder);
    expect(json(await ask('GET', '/api/state')).sources).toEqual(['a.md', 'same.md']);
  });

  test('a template that is a link out of the folder is not read', async () => {
    const folder = folderWith({ 'templates/briefing.md.hbs': '', 'secret.yaml': 'root: secret' });
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'templates/terms.yaml'));
    const { ask } = await studio(folder);
    const look = { tab: 't', name: 'a.md', text: smallSource, language: 'zh' };
    const answer = await ask('POST', '/api/look', look);
    expect([answer.status, json(answer).refused.zh]).toEqual([400, expect.stringContaining('链接')]);
  });

  test('a source that is too long is not written, and one on the disk is listed and refused', async () => {
    const folder = folderWith({ 'source/long.md': 'x'.repeat(5e6) });
    const { ask } = await studio(folder);
    const saved = await ask('PUT', '/api/source', { name: 'b.md', text: 'x'.repeat(5e6), base: null });
    expect(saved.status).toBe(413);
    expect(json(await ask('GET', '/api/state')).sources).toEqual(['long.md']);
    expect((await ask('GET', '/api/source?name=long.md')).status).toBe(413);
  });

  test('a source deleted meanwhile can be saved as a new one', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { ask } = await studio(folder);
    const { sha256 } = json(await ask('GET', '/api/source?name=a.md'));
    rmSync(join(folder, 'source/a.md'));
    expect(json(await ask('GET', '/api/now?name=a.md')).sha256).toBeNull();
    const answer = await ask('PUT', '/api/source', { name: 'a.md', text: 'two', base: sha256 });
    expect([answer.status, json(answer).refused.zh]).toEqual([404, expect.stringContaining('再保存一次')]);
    expect((await ask('PUT', '/api/source', { name: 'a.md', text: 'two', base: null })).status).toBe(200);
    expect(treeOf(folder)['source/a.md']).toEqual(
      treeOf(folderWith({ 'source/a.md': 'two' }))['source/a.md'],
    );
  });

  test('a folder that is gone is told, and not made anew', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { ask } = await studio(folder);
    rmSync(folder, { recursive: true });
    const saved = await ask('PUT', '/api/source', { name: 'b.md', text: 'x', base: null });
    expect([saved.status, json(saved).refused.zh]).toEqual([404, expect.stringContaining('目录不在了')]);
    expect((await ask('GET', '/api/state')).status).toBe(404);
    expect(existsSync(folder)).toBe(false);
  });

  test('what is changed in a source or the templates is seen', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { ask } = await studio(folder);
    const now = async () => json(await ask('GET', '/api/now?name=a.md'));
    const before = await now();
    expect(await now()).toEqual(before);
    writeFileSync(join(folder, 'source/a.md'), 'x');
    const changed = await now();
    expect([changed.sha256 !== before.sha256, changed.workspace]).toEqual([true, before.workspace]);
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'templates/terms.yaml'), 'x');
    expect((await now()).workspace).not.toBe(before.workspace);
  });

  test('a source is saved where it is still the one that was opened', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { ask } = await studio(folder);
    const opened = json(await ask('GET', '/api/source?name=a.md'));
    expect(opened.text).toBe(smallSource);
    const saved = await ask('PUT', '/api/source', { name: 'a.md', text: 'one', base: opened.sha256 });
    expect([saved.status, json(saved).text]).toEqual([200, 'one']);
    writeFileSync(join(folder, 'source/a.md'), 'two');
    const other = await ask('PUT', '/api/source', { name: 'a.md', text: 'three', base: json(saved).sha256 });
    expect([other.status, json(other).text]).toEqual([409, 'two']);
    expect(readFileSync(join(folder, 'source/a.md'), 'utf8')).toBe('two');
  });

  test('a new source goes over no other, and into a folder that is made for it', async () => {
    const folder = folderWith();
    const { ask } = await studio(folder);
    const save = (text: string) => ask('PUT', '/api/source', { name: '新表.md', text, base: null });
    expect((await save('one')).status).toBe(200);
    const second = await save('two');
    expect([second.status, json(second).text]).toEqual([409, 'one']);
    expect(Object.keys(treeOf(folder))).toEqual(['source/新表.md']);
  });

  test('sources that lie in the folder itself are taken there', async () => {
    const folder = folderWith({ 'a.md': smallSource, 'README.md': '# x' });
    const { ask } = await studio(folder);
    expect(json(await ask('GET', '/api/state')).sources).toEqual(['a.md']);
  });

  test('what is no UTF-8 is refused with the way out, and stays', async () => {
    const { ask } = await studio(folderWith({ 'source/a.md': Uint8Array.of(0xb8, 0xbd, 0xbc, 0xfe) }));
    const answer = await ask('GET', '/api/source?name=a.md');
    expect([answer.status, json(answer).refused.zh]).toEqual([415, expect.stringContaining('UTF-8')]);
  });
});

describe('what is made', () => {
  const text = readFileSync(join(root, 'source/four-initiatives.md'), 'utf8');
  const look = { tab: 't', name: 'four-initiatives.md', text, language: 'zh' };

  test('a source is looked at, and each document and all of them are the bytes of a build', async () => {
    const { ask } = await studio(folderWith());
    const found = json(await ask('POST', '/api/look', look));
    expect(found.ok).toBe(true);
    expect(found.findings.map(({ rule }: { rule: string }) => rule)).toContain('half-width-brackets');
    const paths = found.documents.map(({ path }: { path: string }) => path);
    expect(paths[1]).toBe('four-initiatives/booklet/four-initiatives');
    expect(paths).toHaveLength(6);
    const [, , briefing] = paths;
    const pdf = await ask('POST', '/api/document', { tab: 't', path: briefing, format: 'pdf' });
    expect(pdf.body.equals(readFileSync(join(root, 'out', `${briefing}.pdf`)))).toBe(true);
    const texts = json(await ask('POST', '/api/texts', { tab: 't', path: briefing }));
    expect(texts[0].map(({ line }: { line: number }) => text.split('\n')[line - 1])).toContain(
      '# 大湾区建设（六大建设行动）',
    );
    const zip = await ask('POST', '/api/zip', { tab: 't', formats: ['docx', 'pdf', 'md'] });
    const files = unzipSync(zip.body);
    expect(Object.keys(files)).toHaveLength(15);
    for (const [path, bytes] of Object.entries(files))
      expect(readFileSync(join(root, 'out', path)).equals(bytes), path).toBe(true);
    const again = await ask('POST', '/api/zip', { tab: 't', formats: ['docx', 'pdf', 'md'] });
    expect(again.body.equals(zip.body)).toBe(true);
  });

  test('two pages that are open do not get each other’s documents', async () => {
    const { ask } = await studio(folderWith());
    await ask('POST', '/api/look', look);
    await ask('POST', '/api/look', { ...look, tab: 'u', name: 'a.md', text: smallSource });
    const made = async (tab: string, path: string) =>
      (await ask('POST', '/api/document', { tab, path, format: 'md' })).status;
    expect(await made('t', 'four-initiatives/four-initiatives')).toBe(200);
    expect(await made('u', 'a/a')).toBe(200);
    expect(await made('u', 'four-initiatives/four-initiatives')).toBe(404);
    // Of a page that was not seen, or long ago, nothing is known: it is asked to look again.
    expect(await made('v', 'a/a')).toBe(410);
  });

  test('an error is told in its place, and no document given', async () => {
    const { ask } = await studio(folderWith());
    const found = json(await ask('POST', '/api/look', { ...look, text: '# 一\n' }));
    expect(found).toMatchObject({ ok: false, documents: [] });
    expect(found.findings[0]).toMatchObject({
      rule: 'front-matter-missing',
      line: 1,
      fix: expect.any(String),
    });
    const answer = await ask('POST', '/api/zip', { tab: 't', formats: ['md'] });
    expect([answer.status, json(answer).refused.zh]).toEqual([404, expect.stringContaining('没有生成')]);
  });

  test('of looks in a hurry the last is answered, and those that it overtakes are not made', async () => {
    const { ask } = await studio(folderWith());
    const asked = Array.from({ length: 8 }, (_, index) =>
      ask('POST', '/api/look', { ...look, text: text.replace('建设', '建设'.repeat(index + 1)) }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.filter((status) => status === 204).length).toBeGreaterThan(3);
  });

  test('the office’s templates and style are those of the folder, as they are now', async () => {
    const folder = folderWith({ 'templates/briefing.md.hbs': '# 简报 {{titel}}\n' });
    const { ask } = await studio(folder);
    const found = json(await ask('POST', '/api/look', look));
    expect(found.findings).toContainEqual(expect.objectContaining({ file: 'briefing.md.hbs', line: 1 }));
    writeFileSync(
      join(folder, 'templates/briefing.md.hbs'),
      readFileSync(join(root, 'templates/briefing.md.hbs')),
    );
    expect(json(await ask('POST', '/api/look', look)).ok).toBe(true);
  });
});

describe('what is imported', () => {
  test('a Word file becomes a source, with what is to be looked at', async () => {
    const { ask } = await studio(folderWith());
    const answer = json(
      await ask('POST', `/api/import?${new URLSearchParams({ name: 'a b.docx', language: 'zh' })}`, docx),
    );
    expect(answer.name).toBe('a b.md');
    expect(answer.source).toContain('# 大湾区建设（六大建设行动）');
  });

  test.each([
    [`${'长'.repeat(90)}.docx`, `${'长'.repeat(59)}.md`],
    ['ReadMe.docx', 'source-ReadMe.md'],
    ['..隐.docx', '隐.md'],
    ['甲:乙?.docx', '甲-乙-.md'],
    ['.docx', 'source.md'],
  ])('the name of a file becomes one that a source can have: %s', async (name, wanted) => {
    const { ask } = await studio(folderWith());
    const query = new URLSearchParams({ name, language: 'zh' });
    const answer = json(await ask('POST', `/api/import?${query}`, docx));
    expect(answer.name).toBe(wanted);
    const saved = await ask('PUT', '/api/source', { name: answer.name, text: answer.source, base: null });
    expect(saved.status).toBe(200);
  });

  test('a source is looked at whatever name is typed for it, and findings say by which name', async () => {
    const { ask } = await studio(folderWith());
    const look = { tab: 't', name: 'a/b', text: '# 一\n', language: 'zh' };
    const found = json(await ask('POST', '/api/look', look));
    expect(found.findings[0].file).toBe(found.name);
  });

  test('a PDF by the name of a Word file is told in words', async () => {
    const { ask } = await studio(folderWith());
    const pdf = readFileSync(join(root, 'out/four-initiatives/four-initiatives.pdf'));
    const answer = json(await ask('POST', '/api/import?name=a.docx&language=zh', pdf));
    expect(answer.source).toBeUndefined();
    expect(answer.findings[0].message).toContain('PDF');
    expect(answer.findings[0].fix).toBeDefined();
  });

  test('what an import cannot decide is a choice, and how to mend it names no option of the command', async () => {
    const { ask } = await studio(folderWith());
    const two = `<table><tr><th>甲</th><th>乙</th></tr><tr><td>一</td><td>二</td></tr></table>
      <table><tr><th>丙</th><th>丁</th></tr><tr><td>三</td><td>四</td></tr></table>`;
    const read = async (chosen: string) =>
      json(await ask('POST', `/api/import?name=a.html&language=zh${chosen}`, Buffer.from(two)));
    const first = await read('');
    const [table] = first.choices.filter((one: object) => 'table' in one);
    expect(table).toEqual({ table: 2, text: expect.stringContaining('丙') });
    expect(first.findings.filter(({ fix = '' }) => fix.includes('--'))).toEqual([]);
    const second = await read(`&table=${table.table}`);
    expect(second.source).toContain('[丙, 丁]');
    expect(second.choices.map(({ table }: { table: number }) => table)).toEqual([1]);
  });

  test('200 MB are refused before they are sent, and the studio goes on', async () => {
    const { ask } = await studio(folderWith());
    const headers = { 'content-length': String(200 * 2 ** 20) };
    const answer = await ask('POST', '/api/import?name=a.docx&language=zh', undefined, headers).catch(
      () => undefined,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect((await ask('GET', '/api/state')).status).toBe(200);
  });

  test.each([
    ['POST', '/api/look'],
    ['PUT', '/api/source'],
    ['POST', '/api/zip'],
    ['POST', '/api/import?name='],
  ])('nonsense is refused: %s %s', async (method, path) => {
    const { ask } = await studio(folderWith());
    expect((await ask(method, path, { nonsense: true })).status).toBe(400);
  });
});
