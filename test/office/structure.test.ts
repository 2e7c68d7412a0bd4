import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePdf } from '../../scripts/write/pdf/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, heading, list, paragraph, type Square, table } from '../fixtures/document.ts';
import { folderWith } from '../fixtures/folder.ts';

/** What poppler tells of a PDF's structure: a line for each element, attribute and text. */
async function structureLines(...blocks: Parameters<typeof documentOf>[0]): Promise<string[]> {
  const { bytes } = await writePdf(documentOf(blocks), shippedContext());
  const file = join(folderWith(), 'a.pdf');
  writeFileSync(file, bytes);
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(info).toMatch(/^Tagged: +yes$/mu);
  const printed = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return printed.split('\n').map((line) => line.trim().replace(/ \(\w+\)$|:$/u, ''));
}

/** The texts of the elements of one kind, one after another. */
function textsOf(lines: readonly string[], type: string): string[] {
  return lines.flatMap((line, index) => {
    if (line !== type) return [];
    const kids = lines.slice(index + 1).filter((each) => !each.startsWith('/'));
    // A text that stands on two pages is told in two lines.
    const end = kids.findIndex((each) => !each.startsWith('"'));
    return [
      kids
        .slice(0, end)
        .map((each) => each.slice(1, -1))
        .join(''),
    ];
  });
}

test('poppler finds every block and cell in the order of the Document, each text as it was written', async () => {
  const goal = '建成 a world-class bay area of the e\u0301lite，é，'.repeat(60);
  const rows = Array.from({ length: 60 }, (_, index): Square[] => [
    index === 0 ? '大湾区建设' : '^',
    index === 0 ? goal : '^',
    `任务 ${index}`,
  ]);
  const lines = await structureLines(
    paragraph('label', '附件2'),
    heading(1, 'title', '概览'),
    list('listItem', '甲', '乙'),
    table(['名称', '目标', '任务'], rows, ['programmeName']),
    paragraph('note', '注'),
  );
  expect(textsOf(lines, 'P')).toEqual(['附件2', '注']);
  expect(textsOf(lines, 'H1')).toEqual(['概览']);
  expect(textsOf(lines, 'LBody')).toEqual(['1.甲', '2.乙']);
  expect(textsOf(lines, 'TH')).toEqual(['名称', '目标', '任务']);
  const tasks = rows.map((_, index) => `任务 ${index}`);
  expect(textsOf(lines, 'TD')).toEqual(['大湾区建设', goal, ...tasks]);
  expect(lines.filter((line) => line === 'TR')).toHaveLength(61);
  expect(lines.filter((line) => line === '/RowSpan 60')).toHaveLength(2);
  expect(lines.filter((line) => line === '/Scope /Column')).toHaveLength(3);
});
