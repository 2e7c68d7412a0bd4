import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageRole } from '../../scripts/document/index.ts';
import { writers } from '../../scripts/write/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, heading, table } from '../fixtures/document.ts';
import { convertToPdf, pdfPages, type Word } from './programs.ts';
import { wordErrors } from './word-judge.ts';

/** Titles as they break on an upright page, where a line has room for 20 characters, and on a turned one. */
const cases: readonly { readonly page: PageRole; readonly lines: readonly string[] }[] = [
  { page: 'overview', lines: ['浙江省“四大建设”建设目标、主要任务、主要举措概览'] },
  { page: 'briefing', lines: ['浙江省“四大建设”建设目标、', '主要任务、主要举措概览'] },
  { page: 'briefing', lines: ['浙江省乡村振兴战略规划和重点任务分工方案'] },
  { page: 'briefing', lines: ['浙江省乡村振兴战略规划', '和重点任务责任分工方案'] },
  { page: 'briefing', lines: ['浙江省人民政府办公厅关于加快', '推进大花园建设的实施意见'] },
  { page: 'briefing', lines: ['关于印发《浙江省数字经济', '促进条例重点任务》的通知'] },
  {
    page: 'overview',
    lines: [
      '中共浙江省委浙江省人民政府关于以新发展理念引领制造',
      '业高质量发展的若干意见（2018—2022年）任务分解表',
    ],
  },
];
const names = ['行动计划', '名称', '大湾区建设', '（六大建设', '行动）'];

const folder = mkdtempSync(join(tmpdir(), 'yigao-titles-'));
const header = ['行动计划名称', '主要任务'];
const content = [['大湾区建设（六大建设行动）', '建设世界级先进制造业集群。'.repeat(40)]];
let printed: ReadonlyMap<string, string>;

beforeAll(async () => {
  const files: string[] = [];
  for (const [index, { page, lines }] of cases.entries()) {
    const blocks = [heading(1, 'title', lines.join('')), table(header, content, ['programmeName'])];
    for (const format of ['pdf', 'docx'] as const) {
      const { bytes } = await (await writers[format]())(documentOf(blocks, { page }), shippedContext());
      const file = join(folder, `${index}.${format}`);
      writeFileSync(file, bytes);
      if (format === 'docx') files.push(file);
    }
  }
  printed = convertToPdf(files);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of the title, known by the height of its characters, and those in the column of names. */
function linesOf(file: string): { title: string[]; names: string[] } {
  const words = (pdfPages(file)[0]?.words ?? []).filter(({ text }) => !/^[—\d]+$/u.test(text));
  const size = (word: Word) => word.bottom - word.top;
  const left = Math.min(...words.filter((word) => size(word) < 18).map((word) => word.left));
  return {
    title: joined(words.filter((word) => size(word) > 18)),
    names: joined(words.filter((word) => size(word) < 18 && word.right < left + 70)),
  };
}

function joined(words: readonly Word[]): string[] {
  const lines = new Map<number, string>();
  for (const { text, top } of words) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + text);
  return [...lines].toSorted(([a], [b]) => a - b).map(([, text]) => text);
}

describe('a title and a column of names break in Word as in the PDF, by meaning and into balanced lines', () => {
  test.each([...cases.entries()])('%i %o', (index, { page, lines }) => {
    const pdf = linesOf(join(folder, `${index}.pdf`));
    const word = linesOf(printed.get(String(index)) ?? '');
    expect(pdf.title).toEqual(lines);
    expect(word.title).toEqual(lines);
    expect(wordErrors(join(folder, `${index}.docx`))).toEqual([]);
    if (page === 'briefing') expect([pdf.names, word.names]).toEqual([names, names]);
  });
});
