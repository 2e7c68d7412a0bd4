import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bare, seedText } from '../fixtures/seed.ts';
import { cli, pdfPages, pdfText, printPage } from './programs.ts';

const out = mkdtempSync(join(tmpdir(), 'yigao-html-'));
const sample = join(out, 'four-initiatives');
const source = join(import.meta.dirname, '../../source/four-initiatives.md');
const [long, short] = [297, 210].map((side) => (side * 72) / 25.4) as [number, number];

beforeAll(() => {
  execFileSync(process.execPath, [cli, 'build', source, '--out', out, '--format', 'html', '--quiet'], {
    stdio: 'pipe',
  });
});

/** How often each character stands in a text. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of bare(text)) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

describe('Chromium prints the attachment', () => {
  let file: string;
  beforeAll(() => {
    file = printPage(join(sample, 'four-initiatives.html'));
  });

  test('with every character of it', () => {
    const there = counts(pdfText(file));
    for (const [character, count] of counts(seedText())) {
      expect(there.get(character) ?? 0, character).toBeGreaterThanOrEqual(count);
    }
  });

  test('on turned pages, the head of its table on each, and beyond the type area its number alone, at the left edge', () => {
    const pages = pdfPages(file);
    expect(pages.length).toBeGreaterThan(1);
    const [left, right, top, bottom] = [35, 297 - 37, 28, 210 - 26].map((edge) => (edge * 72) / 25.4) as [
      number,
      number,
      number,
      number,
    ];
    pages.forEach(({ width, height, words }, index) => {
      expect([width, height].map(Math.round)).toEqual([long, short].map(Math.round));
      const text = words.map((word) => word.text).join('');
      // The note may come to stand on a page of its own.
      expect(text).toMatch(/主要举措|备注/);
      const beyond = words.filter((word) => word.right > right + 1 || word.left < left - 1);
      expect(beyond.map((word) => word.text).sort()).toEqual([String(index + 1), '—', '—']);
      // At the lower end of the edge on an odd page, at the upper one on an even page, a character from the type area's.
      const [edge, far] = index % 2 === 0 ? [bottom, 'bottom' as const] : [top, 'top' as const];
      const gap = Math.min(...beyond.map((word) => Math.abs(word[far] - edge)));
      expect(gap).toBeGreaterThan(12);
      expect(gap).toBeLessThan(20);
      for (const word of words) {
        // A word's box is higher than its line: its middle is in it.
        const middle = (word.top + word.bottom) / 2;
        expect(middle).toBeLessThan(bottom);
        expect(middle).toBeGreaterThan(top);
      }
    });
  });
});

test('Chromium prints each briefing on one upright page, its number at the lower right', () => {
  const folder = join(sample, 'briefings');
  const names = readdirSync(folder);
  expect(names).toHaveLength(4);
  for (const name of names) {
    const [page, ...more] = pdfPages(printPage(join(folder, name)));
    expect(more).toEqual([]);
    expect([page?.width ?? 0, page?.height ?? 0].map(Math.round)).toEqual([short, long].map(Math.round));
    const number = page?.words.filter(({ top }) => top > (258 * 72) / 25.4) ?? [];
    expect(number.map(({ text }) => text)).toEqual(['—', '1', '—']);
    expect(Math.min(...number.map((word) => word.left))).toBeGreaterThan(short / 2);
  }
});
