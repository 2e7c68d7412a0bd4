import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../scripts/write/xlsx/index.ts';
import { composed } from '../../compose/compose-with.ts';
import { field, makeAttachment, ordered, paragraph, text } from '../../compose/make-attachment.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { place } from '../../fixtures/document.ts';
import { imported } from '../imported.ts';

const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)], place });
const lineBreak = { type: 'break' as const, place };
const attachment = makeAttachment({
  label: '附件2：',
  title: '四大建设概览',
  columns: { programme: ['项目', '目标'], task: ['任务', '举措'] },
  programmes: [
    {
      name: '大湾区建设',
      fields: {
        目标: field(
          paragraph('第一行', lineBreak, lineBreak, '第三行。'),
          paragraph('另一段，见', link('https://www.gov.cn/', '说明'), '。'),
        ),
      },
      below: [
        { name: '建设高地', fields: { 举措: field(ordered('一。', '二。')) } },
        {
          name: '强港',
          fields: {
            举措: field(paragraph('  前有空格', { type: 'strong', children: [text('重点')], place })),
          },
        },
      ],
    },
    { name: '大花园建设', fields: {}, below: [{ name: '治水', fields: {} }] },
  ],
  notes: [field(paragraph('备注：一。')), field(paragraph('说明：二。'))],
});
const overview = composed(attachment, 'overview');
const { bytes } = await writeXlsx(overview, shippedContext());

/** The workbook with a part changed. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(change(xml)) });
}

describe('an Excel file of ours', () => {
  test('comes back as it was: breaks, paragraphs, lists, links, marks and notes', () => {
    const { source, rules } = imported(bytes, 'x.xlsx');
    expect(rules).toEqual([]);
    expect(source).toMatchInlineSnapshot(`
      "---
      label: 附件2：
      title: 四大建设概览
      columns:
        programme: [项目, 目标]
        task: [任务, 举措]
      ---

      # 大湾区建设

      ## 目标

      第一行\\
      \\
      第三行。

      另一段，见[说明](https://www.gov.cn/)。

      ## 任务

      ### 建设高地

      1. 一。
      2. 二。

      ### 强港

      &#32;&#32;前有空格**重点**

      # 大花园建设

      ## 任务

      ### 治水

      > 备注：一。

      > 说明：二。
      "
    `);
  });

  test('tells what was changed on its copy of the table alone, or on both sheets otherwise', () => {
    const changedCopy = changed('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/(<c r="C2"[^>]*?) t="s"><v>\d+<\/v>/, '$1 t="inlineStr"><is><t>建设新高地</t></is>'),
    );
    const { source, problems } = imported(changedCopy, 'x.xlsx');
    expect(source).toBe(imported(bytes, 'x.xlsx').source);
    expect(problems.map((one) => [one.rule, one.values.text])).toEqual([
      ['import-copy-differs', '建设新高地'],
    ]);
  });

  test('that has lost its properties in another program has no copy to be told of', () => {
    const { 'docProps/custom.xml': _, ...parts } = unzipSync(bytes);
    const lost = imported(zipSync(parts), 'x.xlsx');
    expect(lost.rules).toEqual([]);
    expect(lost.source).toContain('### 建设高地');
  });

  test('without its names comes back by how it looks', () => {
    const nameless = changed('xl/workbook.xml', (xml) =>
      xml.replace(/<definedName name="yigao[^>]*>.*?<\/definedName>/g, ''),
    );
    expect(imported(nameless, 'x.xlsx').source).toBe(imported(bytes, 'x.xlsx').source);
  });

  test('has a row that is too high for Excel, and stands there as several, as one again', async () => {
    const long = '建设现代产业高地，推进重大项目。'.repeat(400);
    const high = makeAttachment({
      columns: { programme: ['项目'], task: ['任务', '举措'] },
      programmes: [
        { name: '甲', below: [{ name: '乙', fields: { 举措: field(paragraph(long)) } }, { name: '丙' }] },
      ],
    });
    const written = await writeXlsx(composed(high, 'overview'), shippedContext());
    expect(strFromU8(unzipSync(written.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<row r="9"',
    );
    const { attachment: read, rules } = imported(written.bytes, 'x.xlsx');
    expect(rules).toEqual([]);
    expect(read?.programmes[0]?.children.map(({ name }) => name.text)).toEqual(['乙', '丙']);
  });
});
