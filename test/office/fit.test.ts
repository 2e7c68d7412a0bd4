import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPackage } from '../write/docx/open-package.ts';
import { cli, convertToPdf, pdfPages } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'yigao-fit-'));
const sample = join(import.meta.dirname, '../../out/four-initiatives/briefings');
const measure =
  '以2020年为基期，推进“一带一路”重点领域基础设施建设，完善一体化公共服务体系，提升区域协同发展水平';

/** A programme with so many sentences of a goal and so many tasks, and the size its briefing is set in. */
const programmes = [
  { goal: 2, tasks: 1, size: 16, sides: 1 },
  { goal: 4, tasks: 2, size: 16, sides: 1 },
  { goal: 5, tasks: 3, size: 15, sides: 1 },
  { goal: 5, tasks: 4, size: 14, sides: 1 },
  { goal: 6, tasks: 6, size: 12, sides: 1 },
  { goal: 12, tasks: 6, size: 10.5, sides: 1 },
  { goal: 20, tasks: 9, size: 10.5, sides: 2 },
] as const;
const names = programmes.map(({ goal, tasks }) => `计划${goal}之${tasks}`);

const source = [
  '---',
  'title: 建设概览',
  'columns:',
  '  programme: [名称, 目标]',
  '  task: [任务, 举措]',
  '---',
  ...programmes.flatMap(({ goal, tasks }, index) => [
    `\n# ${names[index]}\n\n## 目标\n\n${`${measure}。`.repeat(goal)}`,
    ...Array.from(
      { length: tasks },
      (_, task) => `\n### 重点任务第${task + 1}项\n\n1. ${measure}\n2. 抓落实`,
    ),
  ]),
].join('\n');

/** Pages in LibreOffice by the Word file's name. */
let word: ReadonlyMap<string, number>;
const made = join(folder, 'out/x/briefings');
const stemsIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(path, basename(name, '.docx')));

beforeAll(() => {
  const file = join(folder, 'x.md');
  writeFileSync(file, source);
  execFileSync(process.execPath, [cli, 'build', file, '--out', join(folder, 'out'), '--only', 'briefings'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const stems = [...stemsIn(made), ...stemsIn(sample)];
  const converted = convertToPdf(stems.map((stem) => `${stem}.docx`));
  word = new Map([...converted].map(([name, path]) => [name, pdfPages(path).length]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a briefing takes as many sides in LibreOffice as its PDF', () => {
  test.each(stemsIn(sample).map((stem) => basename(stem)))('%s of the sample: one', (name) => {
    expect(pdfPages(join(sample, `${name}.pdf`))).toHaveLength(1);
    expect(word.get(name)).toBe(1);
  });

  test.each(programmes.map((programme, index) => ({ ...programme, name: `${index + 1}-${names[index]}` })))(
    '$name: $sides, in $size points',
    ({ name, size, sides }) => {
      expect(pdfPages(join(made, `${name}.pdf`))).toHaveLength(sides);
      expect(word.get(name)).toBe(sides);
      const styles = openPackage(readFileSync(join(made, `${name}.docx`))).get('word/styles.xml') ?? '';
      expect(Number(/w:styleId="body".*?<w:sz w:val="(\d+)"/su.exec(styles)?.[1]) / 2).toBe(size);
    },
  );
});
