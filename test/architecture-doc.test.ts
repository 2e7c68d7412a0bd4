import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GeneratedTable, unwritten, withTable } from './fixtures/generated-table.ts';
import { addressesOf, codesOf, fencesOf, rowsOf, sectionOf } from './fixtures/markdown-page.ts';
import { files, importsOf, mayImport, roomOf, scripts } from './fixtures/rooms.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');

  test('its rooms are those of the import test; `npm run docs` writes them anew', async () => {
    const rooms: GeneratedTable = {
      section: 'rooms',
      head: ['Room', 'May import', 'What it is for, and what it must not know'],
      rows: Object.entries(mayImport).map(([room, others]) => [
        `\`${room}\``,
        code(others) || 'nothing of ours',
      ]),
      keys: 1,
    };
    await expect(withTable(page, rooms)).toMatchFileSnapshot('../docs/architecture.md');
    expect(page).not.toContain(unwritten);
  });

  test('every room is there', () => {
    for (const room of Object.keys(mayImport)) expect(existsSync(join(scripts, room)), room).toBe(true);
  });

  test('its picture names folders that are there', () => {
    const [picture] = fencesOf(page);
    const folders = [...(picture?.text ?? '').matchAll(/(?<![\w/])[a-z]+\//g)].map(([folder]) => folder);
    expect(folders.length).toBeGreaterThan(8);
    for (const folder of folders)
      expect(existsSync(join(scripts, folder)) || existsSync(join(root, folder)), folder).toBe(true);
  });

  test('each of its promises is held by tests', () => {
    for (const row of rowsOf(sectionOf(page, 'promises'))) {
      const tests = addressesOf(row[1] ?? '');
      expect(tests, row[0]).not.toEqual([]);
      for (const path of tests) expect(path).toMatch(/^\.\.\/test\/.*\.test\.ts$/);
    }
  });
});

const paths = ['scripts', 'test', 'docs', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);

/** Whether a path is there; `<name>` in it stands for any name. */
function isThere(path: string): boolean {
  if (!path.includes('<')) return existsSync(join(root, path));
  const escaped = path.split(/<\w+>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${escaped.join('[^/]+')}$`);
  return paths.some((one) => pattern.test(one) || pattern.test(`${one}/`));
}

describe.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s', (name) => {
  // What rooms are called is held by the table of the rooms.
  const page = read(name).replace(/<!-- rooms: begin -->[\s\S]*<!-- rooms: end -->/, '');

  test('every file it names is there', () => {
    const named = codesOf(page).filter((one) => /^[\w.<>-]*\/[\w./<>-]*$/.test(one));
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect(isThere(path) || isThere(`scripts/${path}`), path).toBe(true);
  });
});

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/architecture.md'])(
  '%s names no npm script that is not there',
  (page) => {
    for (const [, script = ''] of read(page).matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(manifest.scripts), script).toContain(script);
  },
);

describe('the dependencies in README.md', () => {
  const section = sectionOf(read('README.md'), 'dependencies');
  const rows = rowsOf(section).map(([names = '', rooms = '']) => ({
    names: names.split(', '),
    rooms: codesOf(rooms),
  }));
  const packages = new Map(
    files.map((file) => [file, new Set(importsOf(file).map((one) => one.replace(/\/.*/, '')))]),
  );
  const isIn = (names: readonly string[], name: string) =>
    names.some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1))));

  test('are those that are installed with the package, and those whose code or fonts are in it', () => {
    const named = rows.flatMap(({ names }) => names);
    const isTool = (file: string) =>
      ['portable', 'studio/page', 'rolldown.config.ts'].includes(roomOf(file) ?? '');
    const used = [...packages].flatMap(([file, names]) => (isTool(file) ? [] : [...names]));
    const within = Object.keys(manifest.devDependencies).filter(
      (name) => used.includes(name) || name.startsWith('@expo-google-fonts/'),
    );
    const dependencies = [...Object.keys(manifest.dependencies), ...within].filter(
      (name) => !/^@types\/|-types$/.test(name),
    );
    expect(dependencies.filter((name) => !isIn(named, name))).toEqual([]);
    expect(named.filter((name) => !dependencies.some((one) => isIn([name], one)))).toEqual([]);
  });

  test.each(rows)('$names are used in $rooms', ({ names, rooms }) => {
    const users = files.filter((file) =>
      names.some((one) => packages.get(file)?.has(one) || quotes(file, one)),
    );
    expect([...new Set(users.map(roomOf))].sort()).toEqual(rooms.toSorted());
  });

  test('are all named in README.zh-CN.md', () => {
    const text = sectionAfter(read('README.zh-CN.md'), '## 依赖');
    expect(rows.flatMap(({ names }) => names).filter((name) => !text.includes(name))).toEqual([]);
  });

  test('for development are all named', () => {
    const text = read('README.md');
    const named = Object.keys(manifest.devDependencies).filter(
      (name) => !text.includes(name) && !text.includes(name.replace(/\/.*/, '/*')),
    );
    expect(named).toEqual([]);
  });
});

/** What stands between a heading and the next of its depth. */
function sectionAfter(page: string, heading: string): string {
  return page.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** Whether a file names a package of a scope without an import: a font's file is found by its package's name. */
function quotes(file: string, name: string): boolean {
  return name.startsWith('@') && readFileSync(join(scripts, file), 'utf8').includes(name.replace('*', ''));
}
