import { describe, expect, it } from 'vitest';
import { cellAt, columnLetters, rangeAt } from '../../../scripts/import/xlsx/cell-range.ts';
import { readCells, type SheetCells } from '../../../scripts/import/xlsx/read-cells.ts';
import { readComments } from '../../../scripts/import/xlsx/read-comments.ts';
import { readDrawing } from '../../../scripts/import/xlsx/read-drawing.ts';
import { type CellFormat, readFormats } from '../../../scripts/import/xlsx/read-formats.ts';
import { readStrings } from '../../../scripts/import/xlsx/read-strings.ts';
import { readWorkbook } from '../../../scripts/import/xlsx/read-workbook.ts';
import { plainLook } from '../../../scripts/import/xlsx/rich-text.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function sheet(inner: string): SheetCells {
  const read = readCells(`<worksheet ${main}>${inner}</worksheet>`);
  if ('fault' in read) throw new Error(JSON.stringify(read));
  return read;
}
const valueIn = (cell: string) => sheet(`<sheetData><row r="1">${cell}</row></sheetData>`).cells[0]?.value;
const text = (written: string) => ({ type: 'runs', runs: [{ text: written, look: undefined }] });

describe('references', () => {
  it('count rows and columns from 0', () => {
    expect(cellAt('B3')).toEqual({ row: 2, column: 1 });
    expect(cellAt('$AA$10')).toEqual({ row: 9, column: 26 });
    expect(rangeAt('C2:A1')).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(rangeAt('D4')).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  });

  it.each(['', 'A', '3', 'A0', 'XFE1', 'A1048577', 'A1:', '甲1'])('%j is none', (reference) => {
    expect(rangeAt(reference)).toBeUndefined();
  });

  it('have the letters of their column', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

describe('a cell holds', () => {
  it.each([
    ['<c r="A1" t="s"><v>3</v></c>', { type: 'shared', index: 3 }],
    ['<c r="A1"><v>0.5</v></c>', { type: 'number', number: 0.5 }],
    ['<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', isTrue: true }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { type: 'error', text: '#DIV/0!' }],
    ['<c r="A1" t="str"><f>A2&amp;"元"</f><v>5元</v></c>', text('5元')],
    ['<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c>', { type: 'number', number: 45 }],
    ['<c r="A1"><f>SUM(B1:B9)</f></c>', { type: 'formula', text: 'SUM(B1:B9)' }],
    ['<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', text('甲')],
    ['<c r="A1" t="str"><v>甲_x000D_\n乙</v></c>', text('甲\n乙')],
    ['<c r="A1" t="d"><v>2026-03-05</v></c>', { type: 'number', number: 46_086 }],
    ['<c r="A1" t="d"><v>2026-03-05T18:00:00</v></c>', { type: 'number', number: 46_086.75 }],
    ['<c r="A1"><v>约5</v></c>', text('约5')],
    ['<c r="A1" s="2"/>', undefined],
  ])('what %s says', (cell, value) => {
    expect(valueIn(cell)).toEqual(value);
  });
});

describe('a sheet', () => {
  it('may leave out where its rows and cells stand, and use any prefix', () => {
    const xml = `<x:worksheet xmlns:x="${main.slice(7, -1)}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="5"><x:c r="C5"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const read = readCells(xml);
    expect(read).toMatchObject({
      cells: [
        { row: 0, column: 0 },
        { row: 0, column: 1 },
        { row: 4, column: 2 },
        { row: 4, column: 3 },
      ],
    });
  });

  it('says what is merged, hidden, linked, and printed on each page', () => {
    const read = sheet(
      '<cols><col min="1" max="2" width="9"/><col min="4" max="5" width="0" customWidth="1"/><col min="7" max="7" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3"/><row r="4" ht="0" customHeight="1"/></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="B2" xmlns:r="r" r:id="rId1"/><hyperlink ref="B3" location="Sheet2!A1"/></hyperlinks>' +
        '<headerFooter><oddHeader>&amp;C内部资料</oddHeader><oddFooter>第 &amp;P 页</oddFooter></headerFooter>',
    );
    expect(read.merges).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    expect([...read.hiddenRows]).toEqual([1, 3]);
    expect(read.hiddenColumns).toEqual([
      { first: 3, last: 4 },
      { first: 6, last: 6 },
    ]);
    expect(read.links).toEqual([
      { range: { top: 1, left: 1, bottom: 1, right: 1 }, relation: 'rId1', location: '', words: '' },
      {
        range: { top: 2, left: 1, bottom: 2, right: 1 },
        relation: undefined,
        location: 'Sheet2!A1',
        words: '',
      },
    ]);
    expect(read.pageTexts).toEqual(['&C内部资料', '第 &P 页']);
  });

  it('is refused where it breaks off or declares a document type', () => {
    expect(readCells('<worksheet><sheetData><row><c><v>1</v>')).toMatchObject({ fault: 'cut' });
    expect(readCells('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')).toMatchObject({ fault: 'doctype' });
    expect(readCells(`<worksheet>${'<a>'.repeat(500)}`)).toMatchObject({ fault: 'deep' });
  });
});

describe('shared texts', () => {
  const strings = (inner: string) => {
    const read = readStrings(`<sst ${main}>${inner}</sst>`);
    if ('fault' in read) throw new Error(read.fault);
    return read.map((runs) =>
      runs.map(({ text: written, look, aloud }) => (aloud ? [written, 'aloud'] : [written, look])),
    );
  };

  it('keep their spaces, line ends and looks, and how they are read aloud apart', () => {
    expect(
      strings(
        '<si><t xml:space="preserve"> 甲 </t></si>' +
          '<si><r><t>推进</t></r><r><rPr><b/><strike/><sz val="10"/></rPr><t>改革</t></r><r><rPr><b val="0"/><vertAlign val="superscript"/></rPr><t>2</t></r></si>' +
          '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>' +
          '<si><t>a_x005F_x0041_\nb</t></si><si/>',
      ),
    ).toEqual([
      [[' 甲 ', undefined]],
      [
        ['推进', undefined],
        ['改革', { ...plainLook, strong: true, struck: true }],
        ['2', { ...plainLook, raised: 'superscript' }],
      ],
      [
        ['東京', undefined],
        ['とうきょう', 'aloud'],
      ],
      [['a_x0041_\nb', undefined]],
      [],
    ]);
  });
});

describe('formats', () => {
  it('have their own codes, those named by number, and the look of their font', () => {
    const read = readFormats(
      `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
        '<fonts><font><sz val="11"/></font><font><b/><i val="true"/></font></fonts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="176" fontId="1"/><xf numFmtId="14"/></cellXfs>' +
        '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>',
    );
    if ('fault' in read) throw new Error(read.fault);
    const of = (style: number): CellFormat => read(style);
    expect([0, 1, 2, 9].map((style) => of(style).code)).toEqual([
      'General',
      'yyyy"年"m"月"',
      'yyyy/m/d',
      'General',
    ]);
    expect(of(1).look).toEqual({ ...plainLook, strong: true, emphasis: true });
    expect(of(0).look).toEqual(plainLook);
  });
});

describe('a workbook', () => {
  it('names its sheets, which are hidden, what heads each page, and where its days begin', () => {
    const read = readWorkbook(
      `<workbook ${main} xmlns:r="r"><workbookPr date1904="1"/><sheets>` +
        '<sheet name="附件2" sheetId="1" r:id="rId1"/><sheet name="底表" sheetId="4" state="veryHidden" r:id="rId7"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">附件2!$A$1:$E$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'附件2\'!$A:$B,\'附件2\'!$2:$3</definedName></definedNames></workbook>',
    );
    expect(read).toEqual({
      from1904: true,
      sheets: [
        { name: '附件2', relation: 'rId1', isHidden: false, titleRows: { first: 1, last: 2 }, tables: [] },
        { name: '底表', relation: 'rId7', isHidden: true, titleRows: undefined, tables: [] },
      ],
    });
  });
});

describe('notes', () => {
  const comments = (authors: string, inner: string) =>
    readComments(
      `<comments ${main}><authors>${authors}</authors><commentList>${inner}</commentList></comments>`,
    );

  it('are told with their cell and author, whose name they begin with', () => {
    expect(
      comments(
        '<author>王处</author><author/>',
        '<comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>王处:</t></r><r><t xml:space="preserve">\n请核实</t></r></text></comment>' +
          '<comment ref="A1" authorId="1"><text><t>口径待定</t></text></comment>',
      ),
    ).toEqual([
      { row: 2, column: 1, author: '王处', text: '请核实' },
      { row: 0, column: 0, author: '', text: '口径待定' },
    ]);
  });

  it('of a conversation are what was said', () => {
    const said =
      '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    数字是否含税？';
    expect(
      comments(
        '<author>tc={1F}</author>',
        `<comment ref="C2" authorId="0"><text><t>${said}</t></text></comment>`,
      ),
    ).toEqual([{ row: 1, column: 2, author: '', text: '数字是否含税？' }]);
  });
});

describe('what lies over the cells', () => {
  it('says once what is drawn in two ways, for new programs and for old ones', () => {
    const box = (text: string) =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const at = '<xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from>';
    expect(
      readDrawing(
        `<xdr:wsDr><xdr:twoCellAnchor>${at}<mc:AlternateContent><mc:Choice Requires="wps">${box('请核对')}</mc:Choice>` +
          `<mc:Fallback>${box('请核对')}</mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor>` +
          `<xdr:oneCellAnchor>${at}${box('又一处')}</xdr:oneCellAnchor></xdr:wsDr>`,
      ),
    ).toEqual([
      { row: 2, column: 1, text: '请核对', name: '' },
      { row: 2, column: 1, text: '又一处', name: '' },
    ]);
  });
});
