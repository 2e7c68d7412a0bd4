import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as commands from '../scripts/commands.ts';
import * as library from '../scripts/index.ts';
import { folderWith } from './fixtures/folder.ts';
import { fencesOf } from './fixtures/markdown-page.ts';

const root = join(import.meta.dirname, '..');

/** Every function the library gives, by entry. Taking one away, or renaming it, breaks those who call it. */
const functions = {
  yigao: ['build', 'check', 'compose', 'importDocument', 'printJson', 'printSarif', 'printText', 'word'],
  'yigao/commands': ['build', 'check', 'compare', 'importFile', 'printSchema', 'verify'],
};
const entries = { yigao: library, 'yigao/commands': commands };
const names = ['yigao', 'yigao/commands'] as const;

/** What a caller may write, and one thing that its types must refuse. */
const callers = {
  'library.ts': `
import { build, type Built, check, compose, importDocument, type Place, type Problem, type Project, printJson, printSarif, printText, word } from 'yigao';
const project: Project = { sources: [{ name: 'a.md', text: '# 一' }], templates: { 'overview.md.hbs': new Uint8Array() }, style: '', fonts: { simsun: new Uint8Array() }, strict: true };
const built: Built = await build({ ...project, formats: ['docx'], only: 'briefings' });
const { fixed } = await check(project);
const { documents } = await compose(project);
const { source = '' } = await importDocument({ name: 'a.docx', bytes: new Uint8Array() }, { changes: [true], onto: { name: 'a.md', text: '' } });
const problems: readonly Problem[] = built.problems;
const place: Place | undefined = problems[0]?.place;
const texts: string[] = [printText(problems, built.texts, 'en'), printJson('build', problems, [], 'zh'), printSarif(problems, '1.0.0', 'en'), ...problems.map((one) => word(one, 'zh').message), \`\${place?.line}\`, source];
void [texts, fixed.map(({ bytes }) => bytes.length), documents.map(({ document }) => document.title), built.documents.map(({ path, bytes }) => [path, bytes.length])];
// @ts-expect-error there is no such format
await build({ sources: [], formats: ['odt'] });
`,
  'commands.ts': `
import { build, check, compare, importFile, type Options, printSchema, type Report, verify } from 'yigao/commands';
const options: Partial<Options> = { sources: ['a.md'], formats: ['docx', 'md'], only: 'overview', strict: true };
for (const command of [build, check, verify]) {
  const report: Report = await command(options);
  const code: 0 | 1 | 2 = report.exitCode;
  void [code, report.files.map(({ path }) => path), await printSchema('style')];
}
void [await importFile('a.docx', { changes: 'accepted' }), await compare('a.md', 'b.md')];
// @ts-expect-error there is no such format
await build({ formats: ['odt'] });
`,
};

/** The example that a page begins with, and what the page says it prints. */
function exampleOf(page: string) {
  const [code, printed] = fencesOf(readFileSync(join(root, 'docs', page), 'utf8'));
  return { code: code?.text ?? '', printed: printed?.text };
}

const libraryExample = exampleOf('library.md');
const commandsExample = exampleOf('library-commands.md');

/** A folder in which the compiled package is installed. */
function installed(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{ "type": "module" }', ...files });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/yigao'), 'junction');
  return folder;
}

test.each(names)('%s gives these functions and no more', (name) => {
  expect(Object.keys(entries[name]).sort()).toEqual(functions[name]);
});

test.each(names)('the compiled package gives the same by the name %s', (name) => {
  const folder = installed({ 'call.js': `console.log(Object.keys(await import('${name}')).sort().join());` });
  const printed = execFileSync(process.execPath, ['call.js'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe(`${functions[name].join()}\n`);
});

test('the example of docs/library.md prints what the page says, and makes no file', () => {
  const folder = installed({ 'example.js': libraryExample.code });
  const printed = execFileSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe(libraryExample.printed);
  expect(readdirSync(folder).sort()).toEqual(['example.js', 'node_modules', 'package.json']);
});

test('the example of docs/library-commands.md prints what the page says of the same source', () => {
  const [, source = ''] = /`(---\n[^`]*)`/u.exec(libraryExample.code) ?? [];
  const folder = installed({ 'example.js': commandsExample.code, 'source/附件2.md': source });
  const printed = execFileSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe(commandsExample.printed);
});

test.each([
  ['--module', 'node16'],
  ['--module', 'nodenext'],
  ['--module', 'preserve', '--moduleResolution', 'bundler'],
])(
  'the compiled package has types for strict callers and the examples of the two pages (%s %s)',
  (...how) => {
    const examples = { 'example-1.ts': libraryExample.code, 'example-2.ts': commandsExample.code };
    const files = { ...callers, ...examples };
    const folder = installed(files);
    const line = ['--noEmit', '--strict', '--target', 'es2022', ...how, '--types', ''];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(() =>
      execFileSync(process.execPath, [tsc, ...line, ...Object.keys(files)], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).not.toThrow();
  },
);
