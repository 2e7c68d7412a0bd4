import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { build, type Options, verify } from '../scripts/commands.ts';
import { printText } from '../scripts/index.ts';
import { formats } from '../scripts/write/index.ts';
import { folderWith } from './fixtures/folder.ts';
import { bare } from './fixtures/seed.ts';
import { all, openPackage, parsePart, textOf } from './write/docx/open-package.ts';
import { readExactly as readPage } from './write/html/read-exactly.ts';
import { readExactly } from './write/markdown/read-exactly.ts';
import { readSheet, runTexts } from './write/xlsx/open-workbook.ts';

/** Every kind of place a text can stand in, each told apart by its first words. */
const places = [
  '标识',
  '标题',
  '名称',
  '目标',
  '原则',
  '任务',
  '举措',
  '计划',
  '段落',
  '条目',
  '行动',
  '措施',
  '附注',
];

/** A source with `strange` at every place, and the texts in the order they are printed. */
function sourceWith(strange: string): { source: string; texts: string[] } {
  const texts = places.map((place) => place + strange);
  const [label, title, name, goal, principle, task, measure, plan, text, item, action, step, note] = texts;
  const yaml = (value = '') => JSON.stringify(value);
  const markdown = (value = '') => value.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
  const source = `---
label: ${yaml(label)}
title: ${yaml(title)}
columns:
  programme: [${[name, goal, principle].map(yaml).join(', ')}]
  task: [${[task, measure].map(yaml).join(', ')}]
numbers: { task: none, item: none }
---

# ${markdown(plan)}

## ${markdown(goal)}

${markdown(text)}

## ${markdown(principle)}

1. ${markdown(item)}

### ${markdown(action)}

${markdown(step)}

> ${markdown(note)}
`;
  return { source, texts };
}

async function made(source: string, options: Partial<Options> = {}) {
  const folder = folderWith({ 'x.md': source });
  const given = {
    sources: [join(folder, 'x.md')],
    out: join(folder, 'out'),
    only: 'overview',
    ...options,
  } as const;
  const report = await build(given);
  const file = (ending: string) => readFileSync(join(folder, `out/x/x.${ending}`));
  return { report, folder, given, file };
}

/** The paragraphs of a Word file, those of its cells in order. */
function wordTexts(bytes: Uint8Array): string[] {
  const body = parsePart(openPackage(bytes), 'word/document.xml');
  return all(body, 'w:p')
    .map(textOf)
    .filter((text) => text !== '');
}

/** The texts of a Markdown file, those of its cells in order. */
function markdownTexts(bytes: Uint8Array): string[] {
  return textsOf(readExactly(bytes.toString()));
}

/** The same of a page of HTML. */
function htmlTexts(bytes: Uint8Array): string[] {
  return textsOf(readPage(bytes.toString()));
}

/** The texts of the first sheet of a workbook, those of a cell one by one; nothing in them is what Excel would read as a character’s number. */
function excelTexts(bytes: Uint8Array): string[] {
  const { item } = readSheet(openPackage(bytes), 1);
  const cells = all(parsePart(openPackage(bytes), 'xl/worksheets/sheet1.xml'), 'c');
  return cells
    .flatMap(({ attributes: { r = '' } }) => item(r) ?? [])
    .flatMap((found) => runTexts(found).join('').split('\n'));
}

function textsOf(read: unknown[]): string[] {
  type Cell = { readonly paragraphs: readonly string[] };
  return (read as (string | Cell[][])[]).flatMap((block) =>
    typeof block === 'string' ? [block] : block.flat().flatMap(({ paragraphs }) => paragraphs),
  );
}

/** All text of a PDF as it is drawn, without white space. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
  }
  await pdf.destroy();
  return bare(text).normalize('NFC');
}

describe('every format says exactly what the source says, at every place, of', () => {
  test.each([
    ['marks of Markdown', '| * _ # ~ ` [a](b) ![c] 1. - + > : ^ @ = 尾'],
    ['marks of XML and HTML', '< > & " \' </td></w:t> &amp; &#42; &lt; <!-- --> ]]> <?x?> 尾'],
    ['marks of LaTeX and shells', '\\ $ { } % $(rm) $x$ \\n \\u0041 尾'],
    ['scripts', '<script>alert("x")</script><img src=x onerror=y><b>粗</b>尾'],
    ['braces of templates', '{{title}} {{{rows}}} {{#each rows}} {{> x}} {{!-- x --}} 尾'],
    ['rare ideographs and emoji', '𠮷㙍㐂䶮😀👍尾'],
    ['combining marks', 'e\u0301 n\u0303 尾'],
    ['addresses that are no links', 'www.a.cn http://a.cn a@b.cn 尾'],
    ['quotes and dashes', '“甲”‘乙’——丙……丁·戊〔1〕《己》尾'],
    ['words and keys of JavaScript', '__proto__ constructor toString null undefined 0 false 尾'],
    ['paths', '../../etc/passwd C:\\x\\y con /tmp 尾'],
  ])('%s', async (_, strange) => {
    const { source, texts } = sourceWith(strange);
    const { report, given, file } = await made(source, { formats });
    expect(report).toMatchObject({ exitCode: 0 });
    expect(wordTexts(file('docx'))).toEqual(texts);
    expect(markdownTexts(file('md'))).toEqual(texts);
    expect(htmlTexts(file('html'))).toEqual(texts);
    expect(excelTexts(file('xlsx'))).toEqual(texts);
    const drawn = await pdfText(file('pdf'));
    for (const text of texts) expect(drawn).toContain(bare(text).normalize('NFC'));
    expect(await verify(given)).toMatchObject({ problems: [], exitCode: 0 });
  });
});

describe('format characters', () => {
  const invisible = ['\u200b', '\u2060', '\u200d', '\u202e', '\u2066', '\ufe0f', '\u{e0100}'];
  const text = invisible.map((character, index) => `${index}${character}`).join('');

  test('stay in Word, Markdown and HTML, and draw nothing in the PDF', async () => {
    const { source, texts } = sourceWith(text);
    const { report, given, file } = await made(source, { formats });
    expect(report.exitCode).toBe(0);
    expect(wordTexts(file('docx'))).toEqual(texts);
    expect(markdownTexts(file('md'))).toEqual(texts);
    expect(htmlTexts(file('html'))).toEqual(texts);
    expect(excelTexts(file('xlsx'))).toEqual(texts);
    const drawn = await pdfText(file('pdf'));
    for (const place of places) expect(drawn).toContain(`${place}0123456`);
    expect((await verify(given)).exitCode).toBe(0);
  });

  test('are warnings, each with its place, name and code point', async () => {
    const { report, folder } = await made(sourceWith('').source.replace('段落', `😀段${text}`));
    const found = report.problems.map(({ severity, rule, place, values }) => [
      `${place?.file.slice(folder.length + 1)}:${place?.line}:${place?.column}`,
      `${severity} ${rule} ${values.codePoint}`,
    ]);
    const names = invisible.map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`);
    expect(found).toEqual(
      names.map((name, index) => [`x.md:14:${5 + 2 * index}`, `warning format-character ${name}`]),
    );
    const words = printText(report.problems, report.texts, 'en');
    expect(words).toContain('x.md:14:5 warning invisible format character U+200B (ZERO WIDTH SPACE)');
    expect(words).toContain('U+202E (RIGHT-TO-LEFT OVERRIDE)');
  });
});

test('a waiver with its reason keeps a format character from being a warning', async () => {
  const { source } = sourceWith('');
  const { report } = await made(
    source.replace('段落', '<!-- ignore format-character: 有意 -->\n\n段\u200b落'),
  );
  expect(report).toMatchObject({ problems: [], exitCode: 0 });
});

describe('a character that no font has', () => {
  const { source } = sourceWith('');
  const strange = source.replace('段落', '段😀𒀀落');

  test('is an error that names it and its place, and nothing is written', async () => {
    const { report, folder } = await made(strange);
    const place = { file: join(folder, 'x.md'), line: 14, column: 4 };
    expect(report.problems).toMatchObject([{ rule: 'glyph-missing', severity: 'error', place }]);
    expect(printText(report.problems, report.texts, 'en')).toContain(
      'no font has the character "𒀀" (U+12000)',
    );
    expect(report.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('is an error at each place it stands at, in the front matter too', async () => {
    const { report } = await made(sourceWith('𒀀').source);
    const lines = report.problems.map(({ rule, place }) => `${rule} ${place?.line}`);
    expect(new Set(lines)).toEqual(
      new Set([2, 3, 5, 6, 10, 14, 18, 20, 22, 24].map((line) => `glyph-missing ${line}`)),
    );
  });

  test('is text like any other where no PDF is asked for', async () => {
    const { report, file } = await made(strange, { formats: ['docx', 'md', 'html'] });
    expect(report).toMatchObject({ problems: [], exitCode: 0 });
    expect(wordTexts(file('docx'))).toContain('段😀𒀀落');
    expect(markdownTexts(file('md'))).toContain('段😀𒀀落');
    expect(htmlTexts(file('html'))).toContain('段😀𒀀落');
  });
});

describe('a script that a PDF cannot be set in', () => {
  const { source } = sourceWith('');
  const paragraphs: readonly (readonly [
    rule: string,
    zh: string,
    en: string,
    text: string,
    count: number,
  ])[] = [
    ['script-unset', '阿拉伯字母（维吾尔文', 'Arabic script (Uyghur', 'شىنجاڭ ئۇيغۇر', 12],
    ['script-unset', '传统蒙古文字母', 'Mongolian script', 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ', 10],
    // Tinos has its letters, but from left to right they are no words.
    ['script-unset', '希伯来文', 'Hebrew', 'עברית שפה', 8],
    ['script-missing', '藏文', 'Tibetan', 'བོད་སྐྱོང', 5],
    ['script-missing', '彝文', 'Yi', 'ꆈꌠꁱꂷ', 4],
    ['script-missing', '朝鲜文', 'Hangul', '대한민국', 4],
    ['script-missing', '泰文', 'Thai', 'ประเทศไทย', 9],
    ['script-missing', '天城文', 'Devanagari', 'नमस्ते दुनिया', 6],
  ];

  test.each(paragraphs)('is one error, %s: %s', async (rule, chinese, english, text, count) => {
    for (const lang of ['overview', 'briefings', undefined] as const) {
      const { report, folder } = await made(source.replace('段落', `段${text}落\n\n又见${text}`), {
        only: lang,
      });
      const place = { file: join(folder, 'x.md'), line: 14, column: 2 };
      expect(report.problems).toMatchObject([{ rule, place, values: { count: 2 * count } }]);
      const words = [
        printText(report.problems, report.texts, 'zh'),
        printText(report.problems, report.texts, 'en'),
      ];
      expect(words[0]).toContain(chinese);
      expect(words[0]).toContain(`共 ${2 * count} 个字符，第一个是“`);
      expect(words[1]).toContain(english);
      expect(words[1]).toContain(`${2 * count} characters, the first "`);
      for (const said of words) expect(said).toContain('--format docx,md');
      if (rule === 'script-missing')
        for (const said of words) expect(said).toContain('fonts.仿宋.pdf.chinese');
    }
    const { report } = await made(source.replace('段落', `段${text}落`), { formats: ['docx', 'md'] });
    expect(report).toMatchObject({ problems: [], exitCode: 0 });
  });

  test('is one error each, however many there are', async () => {
    const { report } = await made(
      source.replace('段落', paragraphs.map(([, , , text]) => text).join('\n\n')),
      { only: undefined },
    );
    expect(report.problems.map(({ place }) => place?.line)).toEqual([14, 16, 18, 20, 22, 24, 26, 28]);
  });

  test('is told at the first of its letters, in whatever order they are met', async () => {
    const { report } = await made(source.replace('# 计划', '# 국계획').replace('段落', '段민落'));
    expect(report.problems).toMatchObject([
      {
        rule: 'script-missing',
        place: { line: 10, column: 3 },
        values: { count: 4, lists: 'fonts.黑体.pdf.chinese / fonts.仿宋.pdf.chinese' },
      },
    ]);
  });
});

test('a character that no font has is told once where it comes more than twenty times', async () => {
  const { source } = sourceWith('');
  const times = (count: number) => made(source.replace('段落', `落${'𒀀字'.repeat(count)}`));
  expect((await times(20)).report.problems).toHaveLength(20);
  const { problems, texts } = (await times(21)).report;
  expect(problems).toMatchObject([{ rule: 'glyph-missing', place: { line: 14, column: 2 } }]);
  expect(printText(problems, texts, 'zh')).toContain('“𒀀”（U+12000），共 21 处');
  expect(printText(problems, texts, 'en')).toContain('"𒀀" (U+12000), which comes 21 times');
});

test('a character that no font has comes out where its font is named as the fix says', async () => {
  const style = readFileSync(new URL('../templates/style.yaml', import.meta.url), 'utf8');
  const without = style.replaceAll(', NotoEmoji_400Regular', '').replaceAll(', NotoEmoji_700Bold', '');
  const { source } = sourceWith('');
  const run = (text: string) => {
    const folder = folderWith({ 'x.md': source.replace('段落', '段😀落'), 'templates/style.yaml': text });
    const templates = join(folder, 'templates');
    return build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), templates, only: 'overview' });
  };
  const { problems } = await run(without);
  expect(problems).toMatchObject([{ rule: 'glyph-missing', values: { lists: 'fonts.仿宋.pdf.chinese' } }]);
  const begin = without.indexOf('  仿宋:');
  const mended = without.slice(begin).replace('NotoSerifJP_400Regular', '$&, NotoEmoji_400Regular');
  expect(await run(without.slice(0, begin) + mended)).toMatchObject({ problems: [], exitCode: 0 });
});

test.each([0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0xfffe, 0xffff, 0xe000, 0xe001])(
  'the character %i, which no document may hold, is an error at every place',
  async (codePoint) => {
    const { source } = sourceWith('');
    const character = String.fromCodePoint(codePoint);
    const at = ['标识', '名称', '计划', '段落', '条目', '行动', '附注'];
    const strange = at.reduce((text, place) => text.replace(place, `${place}${character}`), source);
    const { report, folder } = await made(strange);
    const expected = at.map((place) => {
      const before = strange.slice(0, strange.indexOf(`${place}${character}`) + place.length).split('\n');
      return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    });
    const found = report.problems.filter(({ rule }) => rule === 'forbidden-character');
    const columns = found.map(({ place }) => `${place?.line}:${place?.column}`);
    for (const place of expected) expect(columns).toContain(place);
    expect(report.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);
