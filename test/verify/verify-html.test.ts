import { beforeAll, describe, expect, it } from 'vitest';
import { verifyHtml } from '../../scripts/verify/index.ts';
import { writeHtml } from '../../scripts/write/html/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, item, paragraph, table, timeline } from '../fixtures/document.ts';
import { brief, sample } from './sample.ts';

let good: string;

beforeAll(async () => {
  good = new TextDecoder().decode((await writeHtml(sample, shippedContext())).bytes);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemsOf(from: string | RegExp, to: string): unknown[] {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return brief(verifyHtml(bytesOf(text), sample, 'a.html'));
}

it('finds nothing in a good file', () => {
  expect(verifyHtml(bytesOf(good), sample, 'a.html')).toEqual([]);
});

it('takes a timeline for a table of its years', async () => {
  const document = documentOf([timeline(['2022年', '2035年'], ['建成', ''])]);
  const { bytes } = await writeHtml(document, shippedContext());
  expect(verifyHtml(bytes, document, 'a.html')).toEqual([]);
});

describe('a planted fault', () => {
  it('names the cell of a character dropped', () => {
    expect(problemsOf('科创', '科')).toEqual([
      { rule: 'verify-cell', table: 1, row: 3, column: 3, name: '任务', expected: '2.科创', found: '2.科' },
    ]);
  });

  it('finds a character changed beside the table', () => {
    expect(problemsOf('备注：到2022年', '备注：到2023年')).toMatchObject([{ rule: 'verify-text', text: 5 }]);
  });

  it('finds a wrong row span', () => {
    expect(problemsOf(/ rowspan="2"(.*?)>大湾区/, '$1>大湾区')).toMatchObject([
      { rule: 'verify-span', row: 2, column: 1, expected: '2×1', found: '1×1' },
      { rule: 'verify-missing-cell', row: 3, column: 3, expected: '2.科创' },
      { rule: 'verify-extra-cell', row: 3, column: 1, found: '2.科创' },
    ]);
  });

  it('finds a cell lost, and one moved', () => {
    expect(problemsOf(/<td [^>]*>1\.产业<\/td>/, '')).toMatchObject([
      { rule: 'verify-missing-cell', row: 2, column: 3, expected: '1.产业' },
    ]);
    expect(problemsOf(/(<td [^>]*>)大花园(<\/td>)(<td [^>]*><\/td>)/, '$3$1大花园$2')).toMatchObject([
      { rule: 'verify-cell', row: 4, column: 1, expected: '大花园', found: '' },
      { rule: 'verify-cell', row: 4, column: 2, expected: '', found: '大花园' },
    ]);
  });

  it('finds a header row made a body row', () => {
    expect(problemsOf(/<thead>\n(.*)\n<\/thead>\n<tbody>/, '<tbody>\n$1')).toEqual([
      { rule: 'verify-header', table: 1, expected: 1, found: 0 },
    ]);
  });

  it('finds a wrong number, a text gone, a table gone and one twice', () => {
    expect(problemsOf('1.坚持突出', '2.坚持突出')).toMatchObject([
      { rule: 'verify-text', text: 3, expected: '1.坚持突出重点', found: '2.坚持突出重点' },
    ]);
    expect(problemsOf(/<h1.*<\/h1>\n/, '')).toMatchObject([{ rule: 'verify-missing-text', text: 2 }]);
    expect(problemsOf(/<table[\s\S]*<\/table>/, '')).toMatchObject([{ rule: 'verify-missing-table' }]);
    expect(problemsOf(/<table[\s\S]*<\/table>/, '$&$&')).toMatchObject([{ rule: 'verify-extra-table' }]);
  });

  it.each([
    ['a script', '<script>alert(1)</script></main>'],
    ['a picture', '<img src="x"></main>'],
    ['loose text', '多</main>'],
    ['a paragraph', '<p>多</p></main>'],
  ])('finds %s put in', (_, end) => {
    expect(problemsOf('</main>', end)).toMatchObject([{ rule: 'verify-extra-text' }]);
  });

  it('finds what is in a table beside its cells, or in a cell beside its text', () => {
    expect(problemsOf('<thead>', '<caption>多</caption><thead>')).toMatchObject([
      { rule: 'verify-extra-text' },
    ]);
    expect(problemsOf('科创', '科创<script>x</script>')).toMatchObject([
      { rule: 'verify-cell', found: '2.科创<script>x' },
    ]);
  });

  it('finds what is hidden', () => {
    expect(problemsOf('<h1 ', '<h1 hidden ')).toMatchObject([{ rule: 'verify-missing-text', text: 2 }]);
    expect(problemsOf(/style="([^"]*)">1\.产业/, 'style="display:none;$1">1.产业')).toMatchObject([
      { rule: 'verify-missing-cell', expected: '1.产业' },
    ]);
  });

  it('finds an item that is not marked', async () => {
    const document = documentOf([
      table(['甲'], [[[paragraph('tableText', item('1.', '乙'), '；', item('2.', '丙'))]]]),
    ]);
    const { bytes } = await writeHtml(document, shippedContext());
    const text = new TextDecoder().decode(bytes);
    expect(verifyHtml(bytes, document, 'a.html')).toEqual([]);
    const changed = text.replace('<span class="item">2.丙</span>', '2.丙');
    expect(brief(verifyHtml(bytesOf(changed), document, 'a.html'))).toMatchObject([
      { rule: 'verify-item', item: 2 },
    ]);
  });
});

describe('a hostile file', () => {
  it('of elements without end in each other is told as one', () => {
    const deep = good.replace('<main>', `<main>${'<div>'.repeat(50_000)}`);
    expect(brief(verifyHtml(bytesOf(deep), sample, 'a.html'))).toMatchObject([{ rule: 'verify-unreadable' }]);
  });

  it('of a cell over a milliard of columns is read soon', () => {
    expect(problemsOf(/<td /, '<td colspan="999999999" ')).not.toEqual([]);
    expect(problemsOf(/<td /, '<td colspan="x" ')).not.toEqual([]);
  });

  it('of bytes that are no text, or of none, differs', () => {
    expect(verifyHtml(new Uint8Array([0xff, 0xfe, 0x3c]), sample, 'a.html')).not.toEqual([]);
    expect(verifyHtml(new Uint8Array(), sample, 'a.html')).not.toEqual([]);
  });
});
