import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../scripts/commands.ts';
import { folderWith, treeOf } from './fixtures/folder.ts';
import { type DrawnPage, drawnBoxes, drawnPages } from './fixtures/pdf-columns.ts';
import { bare, seedText } from './fixtures/seed.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'source/four-initiatives.md');
const out = join(root, 'out');
const made = (path: string) => readFileSync(join(out, 'four-initiatives', path));

/** The seed's cells, as its own layout gives them: 24 rows of five, blank where merged. */
function seedRows(): string[][] {
  const text = readFileSync(join(root, 'test/fixtures/seed.txt'), 'utf8');
  const body = text.slice(text.indexOf('主要举措\n', text.indexOf('\t主要任务')) + 5, text.indexOf('备注：'));
  const cells = body.split(/^\t/mu).slice(1).map(bare);
  return Array.from({ length: cells.length / 5 }, (_, row) => cells.slice(row * 5, row * 5 + 5));
}

const header = ['行动计划名称', '建设目标', '建设原则', '主要任务', '主要举措'];
const note = bare(/备注：.*/u.exec(readFileSync(join(root, 'test/fixtures/seed.txt'), 'utf8'))?.[0] ?? '');
const headings = '附件2：浙江省“四大建设”建设目标、主要任务、主要举措概览';

test('the committed out/ is what the source gives', async () => {
  const folder = folderWith();
  const report = await build({
    sources: [join(root, 'source')],
    out: folder,
    templates: join(root, 'templates'),
  });
  expect(report.problems.map(({ rule, place }) => [rule, place?.line, place?.column])).toEqual([
    ['spelled-two-ways', 45, 6],
    ['half-width-brackets', 59, 11],
    ['half-width-brackets', 60, 14],
    ['paragraph-lost', 135, 16],
    ['term', 140, 4],
    ['field-missing', 166, 3],
  ]);
  expect(treeOf(folder)).toEqual(treeOf(out));
  expect(report.files).toHaveLength(15);
});

test('two processes in other folders, time zones and locales make the same bytes', () => {
  const settings = [
    { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' },
  ];
  for (const env of settings) {
    const folder = folderWith({ 'deep/er/four-initiatives.md': readFileSync(source) });
    const line = [join(root, 'dist/cli.js'), 'build', '.', '--out', '../made'];
    const { status, stderr } = spawnSync(process.execPath, line, {
      cwd: join(folder, 'deep/er'),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/ at /u);
    expect(status).toBe(0);
    expect(treeOf(join(folder, 'deep/made'))).toEqual(treeOf(out));
  }
});

describe('the Word attachment', () => {
  const xml = strFromU8(unzipSync(made('four-initiatives.docx'))['word/document.xml'] ?? new Uint8Array());
  const all = (pattern: RegExp, text = xml) => [...text.matchAll(pattern)].map(([, found = '']) => found);

  test('has the text of the real attachment, from 附件2： to the end of 备注', () => {
    expect(bare(all(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu).join(''))).toBe(seedText());
  });

  test('is a table of 25 rows and five columns, the first three merged over 6, 5, 5 and 8 rows', () => {
    expect(all(/(<w:tbl>)/gu)).toHaveLength(1);
    const rows = all(/<w:tr>(.*?)<\/w:tr>/gsu);
    expect(rows).toHaveLength(25);
    const merges = rows.map((row) =>
      all(/<w:tc>(.*?)<\/w:tc>/gsu, row).map((cell) => /<w:vMerge(?: w:val="(\w+)")?\/>/u.exec(cell)),
    );
    for (const row of merges) expect(row).toHaveLength(5);
    const starts = [0, 1, 2].map((column) =>
      merges.flatMap((row, at) => (row[column]?.[1] === 'restart' ? [at] : [])),
    );
    expect(starts).toEqual([1, 2, 3].map(() => [1, 7, 12, 17]));
    for (const [at, row] of merges.entries()) {
      const isFirst = [0, 1, 7, 12, 17].includes(at);
      for (const column of [0, 1, 2])
        expect(Boolean(row[column]) && row[column]?.[1] !== 'restart').toBe(!isFirst);
      for (const column of [3, 4]) expect(row[column]).toBeNull();
    }
  });

  test('repeats one header row and has fixed widths that add up', () => {
    expect(all(/(<w:tblHeader\/>)/gu)).toHaveLength(1);
    expect(xml.indexOf('<w:tblHeader/>')).toBeLessThan(xml.indexOf('</w:tr>'));
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    const grid = all(/<w:gridCol w:w="(\d+)"\/>/gu).map(Number);
    const [width] = all(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/gu).map(Number);
    expect(grid).toHaveLength(5);
    expect(grid.reduce((sum, one) => sum + one)).toBe(width);
    // 版心 225 mm wide (GB/T 9704-2012, clause 8, turned)
    expect(width).toBeCloseTo((225 / 25.4) * 1440, -1);
    const cells = all(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/gu).map(Number);
    expect(cells).toEqual(new Array(25).fill(grid).flat());
  });
});

describe('the Markdown attachment', () => {
  const markdown = made('four-initiatives.md').toString();

  test('has the text of the real attachment, as a Markdown and an HTML parser read it', () => {
    const tree = unified().use(remarkParse).parse(markdown);
    expect(bare(textOf(tree))).toBe(seedText());
  });

  test('has its programmes merged by rowspan', () => {
    expect([...markdown.matchAll(/rowspan="(\d+)"/gu)].map(([, rows]) => Number(rows))).toEqual([
      6, 6, 6, 5, 5, 5, 5, 5, 5, 8, 8, 8,
    ]);
  });
});

describe('the PDF attachment', () => {
  let pages: DrawnPage[];
  beforeAll(async () => {
    pages = await drawnPages(made('four-initiatives.pdf'));
  });

  test('has the text of the real attachment in each column, header and （续） on further pages aside', () => {
    const rows = seedRows();
    expect(rows).toHaveLength(24);
    const columns = header.map((name, column) =>
      pages.map(({ tables }) => withoutHeader(tables[0]?.[column] ?? '', name)).join(''),
    );
    const names = rows.map(([name = '']) => name).filter(Boolean);
    const programmes = names.reduce((text, name) => text.replace(`${name}（续）`, ''), columns[0] ?? '');
    expect([programmes, ...columns.slice(1)]).toEqual(
      header.map((_, column) => rows.map((row) => row[column]).join('')),
    );
  });

  test('has label and title before the table, the note after it, and a number on every page', () => {
    const outside = pages.map((page) => page.outside).join('');
    expect(outside.replace(/—\d+—/gu, '')).toBe(bare(headings + note));
    expect(pages.map((page) => /—(\d+)—/u.exec(page.outside)?.[1])).toEqual(
      pages.map((_, index) => `${index + 1}`),
    );
  });

  test('has no text outside the type area but the page numbers', async () => {
    const millimetre = 72 / 25.4;
    // margins of the turned page: GB/T 9704-2012, 5.2.1 and 8
    const area = { top: 28, bottom: 210 - 26, left: 35, right: 297 - 37 };
    for (const page of await drawnBoxes(made('four-initiatives.pdf'))) {
      const outside = page.runs.filter(
        ({ top, bottom, left, right }) =>
          top < area.top * millimetre ||
          bottom > area.bottom * millimetre ||
          left < area.left * millimetre ||
          right > area.right * millimetre,
      );
      expect(outside.map(({ text }) => text).join('')).toMatch(/^[—\d\s]+$/u);
    }
  });

  function withoutHeader(text: string, name: string): string {
    expect(text.startsWith(name)).toBe(true);
    return text.slice(name.length);
  }
});

describe('each briefing', () => {
  const rows = seedRows();
  const starts = rows.flatMap(([name], at) => (name ? [at] : []));
  const stems = ['1-大湾区建设', '2-大花园建设', '3-大通道建设', '4-大都市区建设'];

  test.each(stems)('%s holds every text of its programme in Word, Markdown and PDF', async (stem) => {
    const index = stems.indexOf(stem);
    const own = rows.slice(starts[index], starts[index + 1]);
    const [first] = own;
    // in running text the items of a field stand one under another, so the ；between them is not there
    const wanted = [...(first?.slice(0, 3) ?? []), ...own.flatMap((row) => row.slice(3))].flatMap(pieces);
    const xml = strFromU8(unzipSync(made(`briefings/${stem}.docx`))['word/document.xml'] ?? new Uint8Array());
    const word = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
    const markdown = textOf(
      unified()
        .use(remarkParse)
        .parse(made(`briefings/${stem}.md`).toString()),
    );
    const drawn = await drawnPages(made(`briefings/${stem}.pdf`));
    expect(drawn).toHaveLength(1);
    const pdf = drawn.map((page) => page.outside + page.tables.flat().join('')).join('');
    for (const text of wanted) {
      for (const document of [word, markdown, pdf]) expect(bare(document)).toContain(text);
    }
  });

  function pieces(cell: string): string[] {
    return cell
      .split(/(?<=[。；])(?=\d+\.)|；(?=\d+\.)/u)
      .map((piece) => piece.replace(/；$/u, ''))
      .filter(Boolean);
  }
});

type MarkdownNode = {
  type: string;
  value?: string;
  children?: MarkdownNode[];
  ordered?: boolean;
  start?: number;
};

/** The text of a Markdown tree, HTML blocks read by an HTML parser, list numbers as a reader sees them. */
function textOf(node: object): string {
  const { type, value = '', children = [], ordered, start } = node as MarkdownNode;
  if (type === 'html') return htmlText(parseFragment(value));
  const numbered = type === 'list' && ordered;
  return (
    value +
    children.map((child, index) => (numbered ? `${(start ?? 1) + index}.` : '') + textOf(child)).join('')
  );
}

function htmlText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(htmlText).join('') : '';
}
