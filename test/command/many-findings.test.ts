import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands.ts';
import { folderWith } from '../fixtures/folder.ts';

const front = '---\ntitle: 概览\ncolumns:\n  programme: [计划, 目标, 措施]\n---\n';
const cli = join(import.meta.dirname, '../../dist/cli.js');

/** A source of programmes that have these paragraphs. */
function sourceOf(programmes: number, paragraphs: readonly string[]) {
  const goals = paragraphs.join('\n\n');
  return (
    front + Array.from({ length: programmes }, (_, at) => `\n# 计划${at}\n\n## 目标\n\n${goals}\n`).join('')
  );
}

async function found(text: string | Uint8Array) {
  const { problems } = await check({ sources: [join(folderWith({ 'x.md': text }), 'x.md')] });
  const told = (rule: string) => problems.filter((one) => one.rule === rule);
  return { problems, told };
}

test('waivers hold for each of very many findings, and none is taken for unused', async () => {
  const waived = Array.from({ length: 300 }, (_, at) => [
    '<!-- ignore half-width-mark: 原文如此 -->',
    `第${at}批建设,项目,工程,好,坏,中,外,上。`,
  ]).flat();
  const { told } = await found(sourceOf(6, waived));
  expect(told('waiver-unused')).toEqual([]);
  expect(told('half-width-mark')).toEqual([]);
  expect(told('waived')).toHaveLength(20);
  expect(told('waived').at(-1)?.values.unlisted).toBe(1780);
});

test('a file of a million NULs is told by its first places and their number', async () => {
  const { problems } = await found(new Uint8Array(1_000_000));
  const forbidden = problems.filter(({ rule }) => rule === 'forbidden-character');
  expect(forbidden).toHaveLength(20);
  expect(forbidden.at(-1)?.values.unlisted).toBe(1_000_000 - 20);
});

test('long rows of spaces in a text are soon read', async () => {
  const spaced = (space: string) => [`建设${space.repeat(25_000)}措施：完成。`];
  const { problems, told } = await found(sourceOf(20, [...spaced(' '), ...spaced('\u3000')]));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(told('label-in-line')).not.toEqual([]);
});

test('whoever reads only the beginning of a report sees no stack trace', () => {
  const text = sourceOf(300, ['建设,项目（']);
  const folder = folderWith({ 'x.md': text });
  const line = `"${process.execPath}" "${cli}" check x.md --json | head -c 10`;
  const { stderr, stdout } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('');
});
