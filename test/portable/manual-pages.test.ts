import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { listTree } from '../../scripts/files/index.ts';
import { manualPages } from '../../scripts/portable/manual-pages.ts';
import { markdownToHtml } from '../../scripts/portable/markdown-to-html.ts';
import { deadLinks } from '../fixtures/html-links.ts';

const root = join(import.meta.dirname, '../..');
/** The program's files, as far as manuals name them. */
const files = new Map(
  ['docs', 'templates'].flatMap((folder) =>
    listTree(join(root, folder)).map(
      (path) => [`${folder}/${path}`, readFileSync(join(root, folder, path))] as const,
    ),
  ),
);
const made = manualPages(files);
const pages = new Map(
  [...made].flatMap(([path, bytes]) => (path.endsWith('.html') ? [[path, strFromU8(bytes)] as const] : [])),
);

test('each Chinese manual is a page with a Chinese name, the studio first, and one of the example', () => {
  const manuals = [...files.keys()].filter((path) => path.startsWith('docs/zh-CN/'));
  expect(pages.size).toBe(manuals.length + 1);
  expect([...pages.keys()][0]).toBe('说明/工作台.html');
  for (const path of pages.keys()) expect(path).toMatch(/^说明\/\p{Script=Han}+\.html$/u);
  const unnamed = new Map([...files, ['docs/zh-CN/new.md', strToU8('# 新')]]);
  expect(() => manualPages(unnamed)).toThrow('docs/zh-CN/new.md');
});

test('every link and picture of a page leads somewhere in the archive', () => {
  const program = [...files.keys()].map((path) => `program/yigao/${path}`);
  expect(deadLinks(pages, new Set([...made.keys(), ...program]))).toEqual([]);
  expect([...made.keys()]).toContain('说明/图/studio-start.png');
  expect(pages.get('说明/模板和版式.html')).toContain(`href="${encodeURI('源文件怎样写.html#单元格')}"`);
  for (const html of pages.values()) expect(html).not.toMatch(/zh-CN\/|four-initiatives\.docx"/);
});

test('nothing of Markdown is left in the text of a page', () => {
  for (const [path, html] of pages) {
    const text = html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/gu, '').replace(/<[^>]*>/gu, '');
    expect(text, path).not.toMatch(/\*\*|\]\(|\| ?-{3}|<!--/u);
  }
});

test('a text of Markdown is HTML with anchors, its links as they are told', () => {
  const text =
    '## 带回Word中的改动\n\n<!-- x -->\n\n[一](a.md)、[**二**](b.md)\n\n| 甲 | 乙 |\n| --- | --- |\n| `a \\| b` | 丙 |\n';
  const html = markdownToHtml(text, (address) => (address === 'a.md' ? '甲.html' : undefined));
  expect(html.replaceAll('\n', '')).toBe(
    '<h2 id="带回word中的改动">带回Word中的改动</h2>' +
      `<p><a href="${encodeURI('甲.html')}">一</a>、<strong>二</strong></p>` +
      '<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td><code>a | b</code></td><td>丙</td></tr></tbody></table>',
  );
});
