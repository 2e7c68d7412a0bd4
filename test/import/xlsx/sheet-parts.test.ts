import { describe, expect, it } from 'vitest';
import { type Grid, type Line, textOf } from '../../../scripts/import/sheet.ts';
import { type DrawnCell, partsOfSheet } from '../../../scripts/import/xlsx/sheet-parts.ts';

const placeAt = (row: number, column: number) => ({
  file: 'a.xlsx',
  tableRow: row + 1,
  tableColumn: column + 1,
});

/** Cells by rows parted with `/` and columns with `|`; `^` goes on from above, `<` from the left. */
function drawn(sheet: string): DrawnCell[] {
  const rows = sheet.split('/').map((row) => row.split('|').map((text) => text.trim()));
  return rows.flatMap((row, at) =>
    row.flatMap((text, column): DrawnCell[] => {
      if (text === '' || text === '^' || text === '<') return [];
      let rowSpan = 1;
      while (rows[at + rowSpan]?.[column] === '^') rowSpan++;
      let columnSpan = 1;
      while (row[column + columnSpan] === '<') columnSpan++;
      const place = placeAt(at, column);
      const line: Line = {
        type: 'line',
        runs: [{ text }],
        role: undefined,
        centred: false,
        bullet: false,
        place,
      };
      const lines = text === '_' ? [] : [line];
      return [{ row: at, column, rowSpan, columnSpan, lines, place, isWide: columnSpan > 1 }];
    }),
  );
}

function shown(parts: readonly (Line | Grid)[]): unknown[] {
  return parts.map((part) => {
    if (part.type === 'line') return textOf([part]);
    const rows = Array.from({ length: part.rows }, (_, row) =>
      part.cells
        .filter((cell) => cell.row === row)
        .map((cell) => textOf(cell.lines))
        .join('|'),
    );
    return { columns: part.columns, head: part.headerRows, rows };
  });
}
const partsOf = (sheet: string, titleRows = 0) => shown(partsOfSheet(drawn(sheet), titleRows, placeAt));

describe('the parts of a sheet', () => {
  it('are the lines above its table, the table and the notes below', () => {
    expect(partsOf('附件2||/四大建设概览|<|</名称|任务|举措/甲|一|建/^|二|聚/备注：摘自文件|<|<')).toEqual([
      '附件2',
      '四大建设概览',
      { columns: 3, head: 0, rows: ['名称|任务|举措', '甲|一|建', '二|聚'] },
      '备注：摘自文件',
    ]);
  });

  it('may begin anywhere on the sheet, with blank rows between', () => {
    expect(partsOf('||/|概览|</||/|名称|任务/|甲|一/||/|注：以文件为准|')).toEqual([
      '概览',
      { columns: 2, head: 0, rows: ['名称|任务', '甲|一'] },
      '注：以文件为准',
    ]);
  });

  it('have a row of one text within the table in the table, and blank rows that part nothing', () => {
    expect(partsOf('名称|任务/一、产业|</甲|一/|/乙|二/|三')).toEqual([
      { columns: 2, head: 0, rows: ['名称|任务', '一、产业', '甲|一', '|', '乙|二', '|三'] },
    ]);
  });

  it('are two tables where a line behind blank rows begins the second', () => {
    expect(partsOf('名称|任务/甲|一/|/表2 项目|/项目|资金/乙|5')).toEqual([
      { columns: 2, head: 0, rows: ['名称|任务', '甲|一'] },
      '表2 项目',
      { columns: 2, head: 0, rows: ['项目|资金', '乙|5'] },
    ]);
  });

  it('have what is said of the table above it and below it, several to a row, in lines', () => {
    const sheet =
      '台账|<|<|</填报单位：某委||单位：万元|/名称|任务|内容|资金/甲|一|建|5/乙|二|聚|6/填表人：|张三|联系电话：0571|';
    expect(partsOf(sheet)).toEqual([
      '台账',
      '填报单位：某委',
      '单位：万元',
      { columns: 4, head: 0, rows: ['名称|任务|内容|资金', '甲|一|建|5', '乙|二|聚|6'] },
      '填表人：张三',
      '联系电话：0571',
    ]);
    expect(partsOf('名称|任务|内容/甲|一|建/审核：李四')).toEqual([
      { columns: 3, head: 0, rows: ['名称|任务|内容', '甲|一|建'] },
      '审核：李四',
    ]);
  });

  it('have a row whose every text is of a column in the table, whatever its colons', () => {
    expect(partsOf('任务：名称|措施：内容/任务：甲|措施：一/|责任：乙')).toEqual([
      { columns: 2, head: 0, rows: ['任务：名称|措施：内容', '任务：甲|措施：一', '|责任：乙'] },
    ]);
  });

  it('have no column in which no text begins: left blank, or merged with the one before in every row', () => {
    expect(partsOf('名称||任务|<|举措/甲||一|<|建/乙||二|<|聚')).toEqual([
      { columns: 3, head: 0, rows: ['名称|任务|举措', '甲|一|建', '乙|二|聚'] },
    ]);
    expect(partsOf('名称|任务|</甲|一|建/乙|二|<')).toEqual([
      { columns: 3, head: 0, rows: ['名称|任务', '甲|一|建', '乙|二'] },
    ]);
  });

  it('have the rows that are printed on every page as the head of the table', () => {
    const sheet = '概览|<|</名称|任务|</^|内容|举措/甲|一|建';
    expect(partsOf(sheet, 3)).toEqual([
      '概览',
      { columns: 3, head: 2, rows: ['名称|任务', '内容|举措', '甲|一|建'] },
    ]);
  });

  it('give a blank cell to each square that no other has, and none to what only a title is over', () => {
    expect(partsOf('概览|<|<|</名称|任务/甲|/乙|二')).toEqual([
      '概览',
      { columns: 2, head: 0, rows: ['名称|任务', '甲|', '乙|二'] },
    ]);
    const [, grid] = partsOfSheet(drawn('名称|任务|x/|/甲|_|二'), 0, placeAt);
    expect(grid).toBeUndefined();
  });

  it('are lines alone where there is no table, and nothing where there is no text', () => {
    expect(partsOf('通知/请按期报送')).toEqual(['通知', '请按期报送']);
    expect(partsOf('_|_')).toEqual([]);
  });

  it('are found in time of a long sheet', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => (row % 3 === 2 ? '|' : `甲${row}|乙`));
    expect(partsOfSheet(drawn(rows.join('/')), 0, placeAt)).toHaveLength(1);
  });
});
