import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeBooklet, readTemplate } from '../../scripts/compose/index.ts';
import { type Document, partsOf } from '../../scripts/document/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { outline } from './compose-with.ts';
import { makeAttachment } from './make-attachment.ts';

const shipped = readFileSync(new URL('../../templates/booklet.md.hbs', import.meta.url), 'utf8');
const place = { file: 'x.md', line: 1, column: 1 };
const attachment = makeAttachment({ title: '四大建设概览' });
const document = (title: string): Document => ({
  type: 'document',
  page: 'briefing',
  title,
  lang: 'zh-CN',
  date: undefined,
  startPage: 1,
  children: [],
});
const bound = ['四大建设概览', '大湾区建设', '1. *大*花园'].map((title) => ({
  document: document(title),
  title: { text: title, place },
}));

function compose(template = shipped, singleSided = false) {
  const read = readTemplate(new TextEncoder().encode(template), 'booklet.md.hbs', 'booklet', attachment);
  const made = read.value && composeBooklet(read.value, attachment, bound, singleSided);
  return { value: made?.value, problems: [...read.problems, ...(made?.problems ?? [])] };
}

describe('a booklet', () => {
  test('has a cover, a list of its documents with links, and the documents', () => {
    const { value, problems } = compose();
    expect(problems).toEqual([]);
    if (!value) throw new Error('no booklet');
    const [cover, contents, ...others] = partsOf(value);
    expect(cover && outline(cover.document)).toMatchInlineSnapshot(`
      [
        "label: 附件2",
        "coverTitle: 四大建设概览",
      ]
    `);
    expect(contents && outline(contents.document)).toMatchInlineSnapshot(`
      [
        "contentsTitle: 目　录",
        "contentsEntry: 四大建设概览",
        "contentsEntry: 大湾区建设",
        "contentsEntry: 1. *大*花园",
      ]
    `);
    expect(others.map(({ name, document: { title } }) => [name, title])).toEqual([
      ['part-1', '四大建设概览'],
      ['part-2', '大湾区建设'],
      ['part-3', '1. *大*花园'],
    ]);
    expect(value.extract).toBe(true);
  });

  test('needs no list of contents', () => {
    const [cover = ''] = shipped.split('<h1 class="contentsTitle">');
    const { value, problems } = compose(cover);
    expect(problems).toEqual([]);
    expect(value && partsOf(value).map(({ name }) => name)).toEqual([
      undefined,
      'part-1',
      'part-2',
      'part-3',
    ]);
  });

  test('has an entry that leads somewhere else told at its line', () => {
    const { problems } = compose(shipped.replace('href="{{target}}"', 'href="https://www.gov.cn/"'));
    expect(problems.map(({ rule, place }) => [rule, place?.line])).toEqual([['template-contents-entry', 23]]);
  });

  test('has a document that the list leaves out told by its name', () => {
    const some = shipped
      .replace('{{#each contents}}', '{{#each contents}}{{#unless @last}}')
      .replace('{{/each}}', '{{/unless}}{{/each}}');
    const { problems } = compose(some);
    expect(problems.map((one) => word(one, 'zh').message)).toEqual([
      '目录中没有“1. *大*花园”，而它装订在后面',
    ]);
  });

  test('has contents without entries told at their title', () => {
    const { problems } = compose(shipped.replace(/^<p class="contentsEntry">.*$/mu, ''));
    expect(problems.map((one) => [word(one, 'zh').message, one.place?.line])).toEqual([
      ['目录中没有“四大建设概览”，而它装订在后面', 20],
    ]);
  });

  test('has contents without a cover before them told at their title', () => {
    const start = shipped.indexOf('<h1 class="contentsTitle">');
    const { problems } = compose(`${shipped.slice(start)}\n<h1 class="coverTitle">{{title}}</h1>\n`);
    expect(problems.map((one) => [word(one, 'zh').message, one.place?.line])).toEqual([
      ['目录前面没有封面：第一页是空的', 1],
    ]);
  });
});
