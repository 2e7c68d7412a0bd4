import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { treeOf } from '../fixtures/folder.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'yigao-install-'));
/** The environment without what npm tells its scripts of the project they run in. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));

/** All that a command line prints, and its exit code. */
function run(line: string, cwd = folder): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(line, { cwd, env, shell: true, encoding: 'utf8' });
  return { said: stdout + stderr, status };
}

beforeAll(() => {
  expect(run(`npm pack --pack-destination ${folder}`, root)).toMatchObject({ status: 0 });
  // npm installs into the nearest folder with a package.json; a new user's has none above it.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package installs in an empty folder without a warning, and every package that it asks for fits', () => {
  const { said, status } = run('npm install ./yigao-*.tgz');
  expect(said).not.toMatch(/warn/iu);
  expect(status, said).toBe(0);
  expect(run('npm ls --all')).toMatchObject({ status: 0 });
});

test('it is as large as the READMEs say, and under 60 MB', () => {
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const paths = readdirSync(join(folder, 'node_modules/yigao'), { recursive: true, encoding: 'utf8' });
  const sizes = paths.map((path) => statSync(join(folder, 'node_modules/yigao', path)));
  const packed = Math.round(statSync(join(folder, tarball)).size / 1e6);
  const unpacked = Math.ceil(sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0) / 1e6);
  expect(packed).toBeLessThan(60);
  const read = (page: string) => readFileSync(join(root, page), 'utf8');
  expect(read('README.md')).toContain(`${packed} MB, ${unpacked} MB unpacked`);
  expect(read('README.zh-CN.md')).toContain(`${packed} MB，解开${unpacked} MB`);
});

test('it builds the committed documents, to the byte', () => {
  cpSync(join(root, 'source'), join(folder, 'source'), { recursive: true });
  const { said, status } = run('npx --no yigao build');
  expect(status, said).toBe(0);
  expect(treeOf(join(folder, 'out'))).toEqual(treeOf(join(root, 'out')));
});

test('its library has all its types there', () => {
  const calls = [
    "import { build, type Problem } from 'yigao';",
    "import { type Report, verify } from 'yigao/commands';",
    'export const report: Report = await verify();',
    'export const problems: readonly Problem[] = report.problems;',
    'export const made = build;',
    '',
  ];
  writeFileSync(join(folder, 'call.ts'), calls.join('\n'));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const line = `node ${tsc} --noEmit --strict --target es2022 --module nodenext --types "" call.ts`;
  expect(run(line)).toEqual({ said: '', status: 0 });
});

test('a face that is not bundled is told with a command that mends it', () => {
  const style = readFileSync(join(root, 'templates/style.yaml'), 'utf8');
  mkdirSync(join(folder, 'templates'));
  const changed = style.replaceAll('Tinos_400Regular', 'Tinos_400Regular_Italic');
  writeFileSync(join(folder, 'templates/style.yaml'), changed);
  const { said, status } = run('npx --no yigao build --format pdf --out italic --lang en');
  expect(status).toBe(2);
  const [fix = ''] = /npm install \S+/u.exec(said) ?? [];
  expect(fix, said).toBe('npm install @expo-google-fonts/tinos');
  expect(run(fix)).toMatchObject({ status: 0 });
  const mended = run('npx --no yigao build --format pdf --out italic --lang en');
  expect(mended.status, mended.said).toBe(0);
});
