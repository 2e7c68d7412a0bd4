import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { treeOf } from '../fixtures/folder.ts';
import { deadLinks } from '../fixtures/html-links.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'yigao portable '));
const unpacked = join(folder, 'yigao-linux-x64');

beforeAll(() => {
  const make = `import(${JSON.stringify(join(root, 'dist/tools/portable.js'))}).then(({ portable }) => portable('linux-x64'))`;
  execFileSync('node', ['-e', make], { cwd: folder });
  execFileSync('tar', ['xzf', 'yigao-linux-x64.tar.gz'], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every link of the manual’s pages leads to a file of the archive', () => {
  const paths = Object.keys(treeOf(unpacked));
  const pages = paths.filter((path) => path.startsWith('说明/') && path.endsWith('.html'));
  expect(pages).toContain('说明/工作台.html');
  const read = (path: string) => [path, readFileSync(join(unpacked, path), 'utf8')] as const;
  expect(deadLinks(new Map(pages.map(read)), new Set(paths))).toEqual([]);
});

test('where a window was opened for it, what went wrong stays to be read until Enter is pressed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yigao portable '));
  const starter = join(folder, '一稿.sh');
  copyFileSync(join(unpacked, '一稿.sh'), starter);
  const inWindow = (words: string) =>
    spawnSync('script', ['-qec', `'${starter}'${words}`, '/dev/null'], { input: '\n', encoding: 'utf8' });
  const { stdout, status } = inWindow('');
  expect(status).toBe(2);
  expect(stdout).toMatch(/文件不全[\s\S]*按回车键关闭/);
  expect(inWindow(' check').stdout).not.toContain('按回车键关闭');
  rmSync(folder, { recursive: true });
});

/** Runs a program of this Node in a network of its own, which has nothing but the machine itself. */
function runAlone(program: string) {
  writeFileSync(join(folder, 'program.mjs'), program);
  const line = `ip link set lo up && exec "${process.execPath}" program.mjs`;
  const map = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  return spawnSync('unshare', [...map, '--net', 'sh', '-c', line], { cwd: folder, encoding: 'utf8' });
}

test('it is packed in less than 150 MB', () => {
  expect(statSync(join(folder, 'yigao-linux-x64.tar.gz')).size).toBeLessThan(150e6);
});

test('with an empty PATH and no network it builds and verifies the committed documents', () => {
  const { status, stderr } = runAlone(`
    import { spawnSync } from 'node:child_process';
    for (const command of ['build', 'verify']) {
      const args = [command, ${JSON.stringify(join(root, 'source'))}, '--out', 'out', '--quiet'];
      const { status, stderr } = spawnSync('./yigao-linux-x64/一稿.sh', args, { env: {}, encoding: 'utf8' });
      process.stderr.write(stderr);
      process.exitCode ||= status;
    }
  `);
  expect(stderr).not.toContain('Warning');
  expect(status, stderr).toBe(0);
  expect(treeOf(join(folder, 'out'))).toEqual(treeOf(join(root, 'out')));
});

test('started without a word it serves the studio, which makes the handouts of a Word file', () => {
  const { status, stderr } = runAlone(`
    import { spawn } from 'node:child_process';
    import { readFileSync, writeFileSync } from 'node:fs';
    const child = spawn('./yigao-linux-x64/一稿.sh', { env: {} });
    child.stderr.pipe(process.stderr);
    const address = await new Promise((settle, fail) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += chunk;
        const [found] = /http:\\S+#\\S+/.exec(said) ?? [];
        if (found) settle(new URL(found));
      });
      child.on('exit', () => fail(new Error(said)));
    });
    const headers = { 'x-yigao-token': address.hash.slice(1) };
    const ask = async (path, body) => {
      const answer = await fetch(new URL(path, address), body ? { method: 'POST', headers, body } : { headers });
      if (!answer.ok) throw new Error(path + ': ' + answer.status + ' ' + (await answer.text()));
      return answer;
    };
    const page = await (await ask('/')).text();
    for (const [, path] of page.matchAll(/(?:src|href)="([^"]+)"/g)) await ask(path);
    const word = readFileSync(${JSON.stringify(join(root, 'out/four-initiatives/four-initiatives.docx'))});
    const { source } = await (await ask('/api/import?name=four-initiatives.docx&language=zh', word)).json();
    const tab = 'one';
    await ask('/api/look', JSON.stringify({ tab, name: 'four-initiatives.md', text: source, language: 'zh' }));
    const zip = await ask('/api/zip', JSON.stringify({ tab, formats: ['docx', 'pdf', 'md'] }));
    writeFileSync('handouts.zip', Buffer.from(await zip.arrayBuffer()));
    child.kill();
    process.exit(0);
  `);
  expect(status, stderr).toBe(0);
  const zip = unzipSync(readFileSync(join(folder, 'handouts.zip')));
  expect(Object.keys(zip)).toHaveLength(15);
  expect(statSync(join(unpacked, '我的附件')).isDirectory()).toBe(true);
});
