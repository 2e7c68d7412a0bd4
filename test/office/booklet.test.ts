import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bare } from '../fixtures/seed.ts';
import { cli, convertToPdf, pdfPages } from './programs.ts';
import { wordErrors } from './word-judge.ts';

const sample = join(import.meta.dirname, '../../source/four-initiatives.md');
const measure = '推进重点领域基础设施建设，完善一体化公共服务体系，提升区域协同发展水平';
const titles = ['大湾区建设', '大花园建设', '大通道建设'];
/** The second programme's briefing takes several pages. */
const tasks = [2, 24, 3];
const source = [
  '---\ntitle: 建设概览\nissuer: 某省人民政府办公厅\ndate: 2025-03-18\nstartPage: 5',
  'columns:\n  programme: [名称, 目标]\n  task: [任务, 举措]\n---',
  ...titles.flatMap((title, index) => [
    `\n# ${title}\n\n## 目标\n\n${measure}。`,
    ...Array.from({ length: tasks[index] ?? 0 }, (_, task) =>
      [`\n### ${title}第${task + 1}项\n`, `1. ${measure}`, `2. ${measure}`, `3. ${measure}`].join('\n'),
    ),
  ]),
].join('\n');

/** A page as it is printed: its number and the side it stands at, the name above, whether it is upright, and its first words. */
type Page = {
  readonly number: number | undefined;
  readonly side: 'left' | 'right' | undefined;
  readonly head: string | undefined;
  readonly upright: boolean;
  readonly text: string;
};
const forms = [
  ['duplex', []],
  ['single-sided', ['--single-sided']],
] as const;
let printed: ReadonlyMap<string, readonly Page[]>;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-booklet-'));
  writeFileSync(join(folder, 'x.md'), source);
  const made: readonly (readonly [name: string, source: string, flags: readonly string[]])[] = [
    ['sample', sample, []],
    ...forms.map(([name, flags]) => [name, join(folder, 'x.md'), flags] as const),
  ];
  files = new Map(
    made.map(([name, from, flags]) => {
      const file = join(folder, `${name}.docx`);
      const wanted = [cli, 'build', from, '--booklet', ...flags, '-o', file];
      execFileSync(process.execPath, wanted, { cwd: folder, stdio: 'pipe' });
      return [name, file];
    }),
  );
  const pdfs = convertToPdf([...files.values()]);
  printed = new Map([...pdfs].map(([name, path]) => [name, pdfPages(path).map(pageOf)]));
});

/** An upright page's number stands at the left or right below; a turned one's at the top or bottom of its left edge. */
function pageOf({ width, height, words }: ReturnType<typeof pdfPages>[number]): Page {
  const upright = width < height;
  const inMargin = words.filter(({ top, right }) => (upright ? top > height - 99 : right < 99));
  const digits = inMargin.filter(({ text }) => /^\d+$/u.test(text));
  const [first] = digits;
  const isRight = first && (upright ? first.left > width / 2 : first.top > height / 2);
  const text = bare(words.map((word) => word.text).join(''));
  const [, head] = /^(.*?)（续）/u.exec(text) ?? [];
  return {
    number: first && Number(digits.map((word) => word.text).join('')),
    side: isRight === undefined ? undefined : isRight ? 'right' : 'left',
    head: upright ? head : undefined,
    upright,
    text,
  };
}

const pagesOf = (form: string) => printed.get(form) ?? [];
const numbered = (form: string) => pagesOf(form).filter(({ number }) => number !== undefined);
const firstPage = (form: string, title: string) =>
  numbered(form).find(
    ({ upright, text }) => upright && text.startsWith(title) && !text.startsWith(`${title}（续`),
  );

test('no briefing of the sample’s booklet turns over', () => {
  const printed = pagesOf('sample').flatMap(({ number }) => number ?? []);
  expect(printed).toEqual([1, 2, 3, 5, 7, 9, 11]);
});

describe.each(forms)('a booklet in Word, %s', (form) => {
  test('has no error to Word’s own judge', () => {
    expect(wordErrors(files.get(form) ?? '')).toEqual([]);
  });

  test('has cover and contents without number, then pages numbered from 1, each with text', () => {
    const [cover, contents, ...others] = pagesOf(form);
    expect([cover?.number, contents?.number]).toEqual([undefined, undefined]);
    expect(cover?.text).toBe('建设概览某省人民政府办公厅2025年3月18日');
    for (const { text } of others) expect(text).not.toBe('');
    const numbers = others.map(({ number }) => number ?? 0);
    // LibreOffice leaves blank pages out.
    const leap = form === 'duplex' ? 2 : 1;
    expect(numbers[0]).toBe(1);
    for (const [index, number] of numbers.entries())
      if (index > 0) expect([1, leap]).toContain(number - (numbers[index - 1] ?? 0));
  });

  test('has odd numbers at the right and even ones at the left, at the edge of turned pages', () => {
    const pages = numbered(form);
    expect(new Set(pages.map(({ upright }) => upright))).toEqual(new Set([true, false]));
    expect(pages.filter(({ number = 0, side }) => side !== (number % 2 === 1 ? 'right' : 'left'))).toEqual(
      [],
    );
  });

  test('begins each briefing on a page of its own, a right-hand one for both sides', () => {
    const starts = titles.map((title) => firstPage(form, title)?.number ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).not.toContain(0);
    if (form === 'duplex') for (const start of starts) expect(start % 2).toBe(1);
  });

  test('has the numbers of those pages in its contents', () => {
    const contents = pagesOf(form)[1]?.text ?? '';
    const listed = ['建设概览', ...titles].map((title) => new RegExp(`${title}·*(\\d+)`).exec(contents)?.[1]);
    expect(listed).toEqual(['1', ...titles.map((title) => `${firstPage(form, title)?.number}`)]);
  });

  test('has a briefing’s name above its further pages alone', () => {
    const [, second = 0, third = 0] = titles.map((title) => firstPage(form, title)?.number);
    const further = numbered(form).filter(({ number = 0 }) => number > second && number < third);
    expect(further.length).toBeGreaterThan(1);
    for (const { number = 0, head } of further)
      expect(head).toBe(form === 'duplex' && number % 2 === 1 ? undefined : titles[1]);
    for (const title of titles) expect(firstPage(form, title)?.head).toBeUndefined();
  });
});
