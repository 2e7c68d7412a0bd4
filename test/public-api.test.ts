import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as entry from '../scripts/index.ts';
import { folderWith } from './fixtures/folder.ts';
import { fencesOf } from './fixtures/markdown-page.ts';

const root = join(import.meta.dirname, '..');

/** Every function the library gives. Taking one away, or renaming it, breaks those who call it. */
const functions = [
  'build',
  'check',
  'compare',
  'importFile',
  'printJson',
  'printSarif',
  'printSchema',
  'printText',
  'verify',
];

/** What a caller may write, and one thing that its types must refuse. */
const caller = `
import { build, check, type Options, type Place, printJson, printSarif, printSchema, printText, type Problem, type Report, verify } from 'yigao';
const options: Partial<Options> = { sources: ['a.md'], formats: ['docx', 'md'], only: 'overview', strict: true };
for (const command of [build, check, verify]) {
  const report: Report = await command(options);
  const problems: readonly Problem[] = report.problems;
  const place: Place | undefined = problems[0]?.place;
  const texts: string[] = [printText(problems, report.texts, 'en'), printJson('build', problems, report.files, 'zh'), printSarif(problems, '1.0.0', 'en'), await printSchema('style'), \`\${place?.line}\`];
  const code: 0 | 1 | 2 = report.exitCode;
  void [texts, code, report.files.map(({ path }) => path)];
}
// @ts-expect-error there is no such format
await build({ formats: ['odt'] });
`;

/** The example that docs/library.md begins with. */
const [example] = fencesOf(readFileSync(join(root, 'docs/library.md'), 'utf8'));
const exampleText = example?.text ?? '';

/** A folder in which the compiled package is installed. */
function installed(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{ "type": "module" }', ...files });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/yigao'), 'junction');
  return folder;
}

test('the library gives these functions and no more', () => {
  expect(Object.keys(entry).sort()).toEqual(functions);
});

test('the compiled package gives the same by its name', () => {
  const folder = installed({ 'call.js': "console.log(Object.keys(await import('yigao')).sort().join());" });
  const printed = execFileSync(process.execPath, ['call.js'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe(`${functions.join()}\n`);
});

test('the example of docs/library.md makes what it asks for and lists it', () => {
  const source = '---\ntitle: 概览\ncolumns:\n  programme: [名称]\n---\n\n# 大湾区建设\n';
  const folder = installed({ 'example.js': exampleText, 'source/附件2.md': source });
  const printed = execFileSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
  const made = ['附件2.docx', '附件2.md', 'briefings/1-大湾区建设.docx', 'briefings/1-大湾区建设.md'];
  for (const path of made) expect(printed).toContain(path);
});

test('the compiled package has types for strict callers, and for the example of docs/library.md', () => {
  const folder = installed({ 'call.ts': caller, 'example.ts': exampleText });
  const line = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    '',
    'call.ts',
    'example.ts',
  ];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  expect(() =>
    execFileSync(process.execPath, [tsc, ...line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
  ).not.toThrow();
});
