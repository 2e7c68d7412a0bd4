import { describe, expect, test } from 'vitest';
import type { Entry, FieldInline } from '../../scripts/model/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { imported } from './imported.ts';
import { begin, cell, goOn, paragraph, row, run, table, wordFile } from './word-file.ts';

/** An entry as lines: its name, each field's blocks, its children indented. */
function outline(entry: Entry): string[] {
  const fields = [...entry.fields].map(([name, { blocks }]) => {
    const texts = blocks.map((block) =>
      block.type === 'paragraph'
        ? textOf(block.children)
        : `${block.ordered ? '#' : '-'}${block.items.map((item) => textOf(item.children)).join('|')}`,
    );
    return `${name}=${texts.join('/')}`;
  });
  return [
    [entry.name.text, ...fields].join(' '),
    ...entry.children.flatMap(outline).map((line) => `  ${line}`),
  ];
}

function textOf(nodes: readonly FieldInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'break' ? '↵' : `${node.type}(${textOf(node.children)})`;
    })
    .join('');
}

const head = row(['行动计划名称', '建设目标', '主要任务', '主要举措'].map((name) => cell(name)));
const before = paragraph('附件2：') + paragraph('概览表', '<w:jc w:val="center"/>');

describe('a Word table', () => {
  test('gives label, title, levels from its merges, numbers and notes', () => {
    const body = table(
      head,
      row([cell('甲计划', begin), cell('目标一。', begin), cell('1.任务甲'), cell('1.举措；2.又一')]),
      row([cell('', goOn), cell('', goOn), cell('2.任务乙'), cell('1.先做。\n2.再做。')]),
      row([cell('乙计划'), cell(''), cell('1.任务丙'), cell('一句话。')]),
    );
    const { attachment, rules } = imported(wordFile(before + body + paragraph('备注：略。')), 'a.docx');
    expect(attachment?.label?.text).toBe('附件2：');
    expect(attachment?.title.text).toBe('概览表');
    expect(attachment?.columns.task.map(({ text }) => text)).toEqual(['主要任务', '主要举措']);
    expect(attachment?.numbers).toEqual({ programme: 'none', task: '1.', step: 'none', item: '1.' });
    expect(attachment?.programmes.flatMap(outline)).toEqual([
      '甲计划 建设目标=目标一。',
      '  任务甲 主要举措=#举措|又一',
      '  任务乙 主要举措=#先做。|再做。',
      '乙计划',
      '  任务丙 主要举措=一句话。',
    ]);
    expect(attachment?.notes).toHaveLength(1);
    expect(rules).toEqual([]);
  });

  test('of three levels has steps', () => {
    const body = table(
      row(['项目', '任务', '责任单位', '举措', '时限'].map((name) => cell(name))),
      row([cell('甲', begin), cell('1.乙', begin), cell('某局', begin), cell('丙'), cell('2020年')]),
      row([cell('', goOn), cell('', goOn), cell('', goOn), cell('丁'), cell('2021年')]),
      row([cell('', goOn), cell('2.戊'), cell('某厅'), cell('己'), cell('')]),
    );
    const { attachment } = imported(wordFile(before + body), 'a.docx');
    expect(attachment?.programmes.flatMap(outline)).toEqual([
      '甲',
      '  乙 责任单位=某局',
      '    丙 时限=2020年',
      '    丁 时限=2021年',
      '  戊 责任单位=某厅',
      '    己',
    ]);
  });

  test('with several header rows has the lower name in brackets', () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const body = table(
      row([cell('项目', begin), cell('目标', wide)]),
      row([cell('', goOn), cell('2022年'), cell('2035年')]),
      row([cell('甲'), cell('乙'), cell('丙')]),
    );
    const { attachment, rules } = imported(wordFile(before + body), 'a.docx');
    expect(attachment?.columns.programme.map(({ text }) => text)).toEqual([
      '项目',
      '目标（2022年）',
      '目标（2035年）',
    ]);
    expect(rules).toEqual(['import-header-joined', 'import-header-joined']);
  });

  test('cut by a repeated header is one again', () => {
    const body = table(
      head,
      row([cell('甲', begin), cell('目标', begin), cell('1.乙'), cell('丙')]),
      row([cell('', goOn), cell('', goOn), cell('2.丁'), cell('戊')]),
      head,
      row([cell('甲（续）', begin), cell('', begin), cell('3.己'), cell('庚')]),
      row([cell('', goOn), cell('', goOn), cell('4.辛'), cell('壬')]),
    );
    const { attachment, rules } = imported(wordFile(before + body), 'a.docx');
    expect(attachment?.programmes.flatMap(outline)).toEqual([
      '甲 建设目标=目标',
      '  乙 主要举措=丙',
      '  丁 主要举措=戊',
      '  己 主要举措=庚',
      '  辛 主要举措=壬',
    ]);
    expect(rules).toEqual(['import-header-repeated', 'import-cells-joined', 'import-cells-joined']);
  });

  test('has Word’s own numbers and bullets read as they print', () => {
    const numbering = `<w:numbering NS><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const item = (text: string, list: number) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = table(
      row([cell('项目'), cell('目标'), cell('原则')]),
      row([cell('甲'), cell(item('乙。', 1) + item('丙。', 1)), cell(item('丁。', 2) + item('戊。', 2))]),
    );
    const { attachment } = imported(wordFile(before + body, { 'word/numbering.xml': numbering }), 'a.docx');
    expect(attachment?.programmes.flatMap(outline)).toEqual(['甲 目标=#乙。|丙。 原则=-丁。|戊。']);
  });
});

describe('a number', () => {
  const field = (text: string) => {
    const body = table(row([cell('项目'), cell('目标')]), row([cell('甲'), cell(text)]));
    const { attachment, rules } = imported(wordFile(before + body), 'a.docx');
    return [attachment?.programmes.flatMap(outline)[0]?.replace('甲 目标=', ''), ...rules];
  };

  test.each([
    ['1.甲；2.乙', ['#甲|乙']],
    ['1.甲；2.乙。', ['#甲；|乙。']],
    ['1.甲。2.乙。', ['#甲。|乙。']],
    ['1.甲\n2.乙', ['#甲|乙', 'import-items-run-on']],
    ['1、甲；2、乙', ['#甲|乙', 'import-number-form']],
    ['①甲；②乙', ['#甲|乙', 'import-number-form']],
    ['（1）甲；（2）乙', ['#甲|乙']],
    ['一、甲；二、乙', ['#甲|乙']],
    ['1.甲；3.乙', ['#甲；3.乙', 'import-number-order']],
    ['2.甲', ['2.甲', 'import-number-order']],
    ['1.甲 2.乙', ['#甲 2.乙', 'import-number-doubtful']],
    ['1小时交通圈', ['1小时交通圈']],
    ['11.121人才梯队项目', ['11.121人才梯队项目']],
    ['总的要求：\n1.甲。\n2.乙。', ['总的要求：/#甲。|乙。']],
    ['1.甲。\n说明\n2.乙。', ['#甲。↵说明|乙。']],
  ])('in %j is read so', (text, expected) => {
    expect(field(text)).toEqual(expected);
  });

  test('that breaks the sequence of names keeps all numbers of the level in the names', () => {
    const body = table(
      row([cell('项目'), cell('任务')]),
      row([cell('甲', begin), cell('1.乙')]),
      row([cell('', goOn), cell('3.丙')]),
    );
    const { attachment, problems } = imported(wordFile(before + body), 'a.docx');
    expect(attachment?.programmes.flatMap(outline)).toEqual(['甲', '  1.乙', '  3.丙']);
    expect(problems).toMatchObject([
      { rule: 'import-name-order', values: { row: 3, column: 2, number: '3.' } },
    ]);
  });
});

describe('what a source has no room for', () => {
  const notes = `<w:footnotes NS><w:footnote w:id="2">${paragraph('脚注文字')}</w:footnote></w:footnotes>`;
  const comments = `<w:comments NS><w:comment w:id="5" w:author="张三">${paragraph('此处请核')}</w:comment></w:comments>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('框中字')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框中字')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = (content: string) =>
    before +
    table(row([cell('项目'), cell('目标')]), row([cell('甲'), cell(paragraph(run('乙') + content))]));

  test.each([
    ['a footnote', '<w:r><w:footnoteReference w:id="2"/></w:r>', 'import-footnote', '脚注文字'],
    ['a comment', '<w:r><w:commentReference w:id="5"/></w:r>', 'import-comment', '此处请核'],
    ['a text box', box, 'import-text-box', '框中字'],
    ['hidden text', run('看不见', '<w:vanish/>'), 'import-hidden', '看不见'],
    ['a picture', '<w:r><w:drawing/></w:r>', 'import-image', ''],
  ])('%s is reported with its place', (_, content, rule, text) => {
    const parts = { 'word/footnotes.xml': notes, 'word/comments.xml': comments };
    const { attachment, problems } = imported(wordFile(body(content), parts), 'a.docx');
    expect(attachment?.programmes.flatMap(outline)).toEqual(['甲 目标=乙']);
    expect(problems).toMatchObject([
      { rule, values: { text, row: 2, column: 2 }, place: { tableRow: 2, tableColumn: 2 } },
    ]);
  });

  test('a shape that is said to mean nothing is not, nor a picture that says so passed over', () => {
    const drawing = (inside: string) =>
      `<w:r><w:drawing><wp:docPr><adec:decorative val="1"/></wp:docPr>${inside}</w:drawing></w:r>`;
    const rulesOf = (content: string) =>
      imported(wordFile(body(content)), 'a.docx').problems.map(({ rule }) => rule);
    expect(rulesOf(drawing('<wps:wsp/>'))).toEqual([]);
    expect(rulesOf(drawing('<pic:pic/>'))).toEqual(['import-image']);
  });

  test('text around the table that is neither label, title nor note is reported', () => {
    const extra = paragraph('（单位：万元）');
    const { problems } = imported(wordFile(before + extra + body('').replace(before, '')), 'a.docx');
    expect(problems).toMatchObject([{ rule: 'import-left-out', values: { text: '（单位：万元）' } }]);
  });
});

describe('tracked changes', () => {
  const changed = (kind: string, content: string) =>
    `<w:${kind} w:id="1" w:author="李四" w:date="2020-01-02T00:00:00Z">${content}</w:${kind}>`;
  const deleted = (text: string) => changed('del', `<w:r><w:delText>${text}</w:delText></w:r>`);
  const inserted = (text: string) => changed('ins', run(text));
  const mark = (kind: string) => `<w:rPr>${changed(kind, '')}</w:rPr>`;
  const file = wordFile(
    before +
      table(
        row([cell('项目'), cell('目标')]),
        row([cell('甲'), cell(paragraph(run('到') + deleted('2020') + inserted('2022') + run('年')))]),
        row([cell('乙'), cell(paragraph('前', mark('del')) + paragraph('后'))], changed('ins', '')),
        row([cell('丙'), cell(paragraph(run('粗', `<w:b/>${changed('rPrChange', '<w:rPr/>')}`)))]),
      ),
  );

  test('a paragraph joined to the next one stays before a table', () => {
    const body =
      paragraph('附件1') +
      paragraph('概览', mark('del')) +
      table(row([cell('项目'), cell('目标')]), row([cell('甲'), cell('乙')]));
    const { attachment, rules } = imported(wordFile(body), 'a.docx', 'accepted');
    expect([attachment?.label?.text, attachment?.title?.text, rules]).toEqual(['附件1', '概览', []]);
  });

  test('are never taken in silence: without a word of them there is no source but their list', () => {
    const { source, problems } = imported(file, 'a.docx');
    expect(source).toBeUndefined();
    expect(problems.map((one) => word(one, 'zh').message)).toEqual([
      '李四 2020-01-02 删去了“2020”（表格第 2 行第 2 列）',
      '李四 2020-01-02 插入了“2022”（表格第 2 行第 2 列）',
      '李四 2020-01-02 插入了一行：“乙前后”（表格第 3 行）',
      '李四 2020-01-02 把“前”与下一段并成一段（表格第 3 行第 2 列）',
      '李四 2020-01-02 改了格式：“粗”（表格第 4 行第 2 列）',
    ]);
    expect(problems.map((one) => word(one, 'en').message).slice(2)).toEqual([
      '李四 inserted a row: "乙前后" 2020-01-02 (table row 3)',
      '李四 joined "前" to the next paragraph 2020-01-02 (table row 3, column 2)',
      '李四 changed the format of "粗" 2020-01-02 (table row 4, column 2)',
    ]);
    expect(new Set(problems.map((one) => word(one, 'zh').fix))).toEqual(
      new Set(['写明 --changes accepted（接受）、original（用原文）或 ask（逐条询问）']),
    );
  });

  test.each([
    ['accepted', 'accepted', ['甲 目标=到2022年', '乙 目标=前后', '丙 目标=strong(粗)']],
    ['original', 'original', ['甲 目标=到2020年', '丙 目标=粗']],
    [
      'answered one by one',
      [true, false, true, false, false],
      ['甲 目标=到年', '乙 目标=前/后', '丙 目标=粗'],
    ],
  ] as const)('%s give what then stands there', (_, changes, expected) => {
    const { attachment, rules } = imported(file, 'a.docx', changes);
    expect(attachment?.programmes.flatMap(outline)).toEqual(expected);
    expect(rules).toEqual([]);
  });
});
