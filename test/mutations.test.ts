import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { build, check, importFile, type Options, type Report } from '../scripts/commands.ts';
import { printText } from '../scripts/index.ts';
import { formats } from '../scripts/write/index.ts';
import { type ByteChange, byteChange, changedBytes } from './arbitrary/byte-change.ts';
import { folderWith, treeOf } from './fixtures/folder.ts';
import { brokenAtLarge } from './fixtures/fuzz.ts';

const runs = brokenAtLarge ?? 200;
/** Milliseconds of the processor after which a command is taken to hang: a thousand times what it takes. */
const longest = 60_000;

const shipped = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '..', name)));
const bytesOf = (text: string) => new TextEncoder().encode(text);

const source = `---
label: 附件1：
title: 概览
columns:
  programme: [名称, 建设目标]
  task: [任务, 举措]
  step: [步骤, 单位]
numbers:
  programme: 一、
date: 2018-05-01
ignore:
  label-colon: 领导定的
---

# 甲

## 建设目标

到2022年**建成**，见[说明](https://a.cn/b)。

### 乙

1. 丙；
2. 丁。

##### 戊

己庚\\
辛

> 备注：无
`;
const settings = 'severity:\n  number-order: hint\n  label-colon: error\nleftOut: [单位]\n';

/** What is broken, by the name it has in the office's folder, and what a splice goes on with. */
const texts: Readonly<Record<string, readonly [Uint8Array, Uint8Array]>> = {
  'source/x.md': [bytesOf(source), shipped('test/compare/cases/programme-split/new.md')],
  'templates/overview.md.hbs': [shipped('templates/overview.md.hbs'), shipped('templates/briefing.md.hbs')],
  'templates/briefing.md.hbs': [shipped('templates/briefing.md.hbs'), shipped('templates/comparison.md.hbs')],
  'templates/comparison.md.hbs': [shipped('templates/comparison.md.hbs'), bytesOf(source)],
  'templates/style.yaml': [shipped('templates/style.yaml'), shipped('templates/terms.yaml')],
  'templates/terms.yaml': [shipped('templates/terms.yaml'), shipped('templates/style.yaml')],
  'templates/check.yaml': [bytesOf(settings), shipped('templates/terms.yaml')],
};

const words = ['cases', 'written'].flatMap((folder) => {
  const path = join(import.meta.dirname, 'import', folder);
  return readdirSync(path).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(path, name))) }));
});

const changes = fc.array(byteChange, { minLength: 1, maxLength: 4 });
const attempt = fc.oneof(
  fc.record({ name: fc.constantFrom(...Object.keys(texts)), changes, format: fc.constantFrom(...formats) }),
  fc.record({ word: fc.nat(), other: fc.nat(), part: fc.option(fc.nat()), changes }),
);

/** Runs a command, soon enough, and prints what it reports in both languages. */
async function told(command: () => Promise<Report>): Promise<Report> {
  const begun = process.cpuUsage();
  const report = await command();
  for (const language of ['zh', 'en'] as const) printText(report.problems, report.texts, language);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(longest);
  return report;
}

function optionsIn(folder: string, format: Options['formats'][number]) {
  return {
    sources: [join(folder, 'source/x.md')],
    templates: join(folder, 'templates'),
    out: join(folder, 'out'),
    formats: [format],
  };
}

/** What a good build puts under `out/`, by path; built once. */
let earlier: Readonly<Record<string, Uint8Array>> | undefined;

async function earlierBuild(): Promise<Readonly<Record<string, Uint8Array>>> {
  if (earlier) return earlier;
  const folder = folderWith({ 'source/x.md': source, 'templates/keep': '' });
  const report = await build(optionsIn(folder, 'md'));
  expect(report).toMatchObject({ exitCode: 0 });
  const paths = Object.keys(treeOf(join(folder, 'out'))).map((path) => `out/${path}`);
  earlier = Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  return earlier;
}

/** A build over an earlier one gives all it says, or an error and all as it was. */
async function expectBuilt(name: string, made: readonly ByteChange[], format: Options['formats'][number]) {
  const folder = folderWith({ 'source/x.md': source, 'templates/keep': '', ...(await earlierBuild()) });
  const options = optionsIn(folder, format);
  const [own = new Uint8Array(), other = new Uint8Array()] = texts[name] ?? [];
  writeFileSync(
    join(folder, name),
    made.reduce((bytes, change) => changedBytes(bytes, change, other), own),
  );
  const before = treeOf(options.out);
  // A check reads what a build does, and the template of comparisons.
  if (brokenAtLarge !== undefined || name.includes('comparison')) await told(() => check(options));
  const report = await told(() => build(options));
  if (report.exitCode !== 0) {
    expect(report.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(treeOf(options.out)).toEqual(before);
    return;
  }
  const after = treeOf(options.out);
  for (const { path, sha256 } of report.files) expect(after[path.slice(options.out.length + 1)]).toBe(sha256);
}

/** An import gives a whole source, or an error and none. */
async function expectImported(word: number, other: number, part: number | null, made: readonly ByteChange[]) {
  const file = words[word % words.length];
  const second = words[other % words.length];
  if (!file || !second) return;
  const apply = (bytes: Uint8Array, next: Uint8Array) =>
    made.reduce((changed, change) => changedBytes(changed, change, next), bytes);
  const bytes = part === null ? apply(file.bytes, second.bytes) : withPart(file.bytes, part, apply);
  const folder = folderWith({ [file.name]: bytes });
  const output = join(folder, 'x.md');
  const report = await told(() => importFile(join(folder, file.name), { output, changes: 'accepted' }));
  const isThere = existsSync(output);
  if (!isThere) expect(report.problems.some(({ severity }) => severity === 'error')).toBe(true);
  else expect(readFileSync(output, 'utf8')).toMatch(/^---\n.*\n$/s);
}

/** A package with one of its parts of XML changed. */
function withPart(
  file: Uint8Array,
  part: number,
  change: (bytes: Uint8Array, other: Uint8Array) => Uint8Array,
): Uint8Array {
  if (file[0] !== 0x50) return change(file, file);
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  // The body is what most of the reader is for.
  const name = part % 2 === 0 ? 'word/document.xml' : (names[part % names.length] ?? '');
  const own = parts[name];
  return own ? zipSync({ ...parts, [name]: change(own, parts['word/styles.xml'] ?? own) }) : file;
}

test(
  `${runs} files with bytes changed are made into whole documents, or refused`,
  async () => {
    let tried = 0;
    // A package's warning would stand among what the commands print.
    const warned = vi.spyOn(process, 'emitWarning');
    await fc.assert(
      fc.asyncProperty(attempt, async (one) => {
        if ('name' in one) await expectBuilt(one.name, one.changes, one.format);
        else await expectImported(one.word, one.other, one.part, one.changes);
        tried++;
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(tried).toBe(runs);
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
  },
  brokenAtLarge === undefined ? 600_000 : 24 * 3600_000,
);
