import { describe, expect, it } from 'vitest';
import { textOf } from '../../../scripts/import/sheet.ts';
import { type CellContext, linesOfCell } from '../../../scripts/import/xlsx/cell-lines.ts';
import type { CellValue } from '../../../scripts/import/xlsx/read-cells.ts';
import { plainLook, type TextLook, type TextRun } from '../../../scripts/import/xlsx/rich-text.ts';

const place = { file: 'a.xlsx', tableRow: 2, tableColumn: 3 };
const run = (text: string, look?: Partial<TextLook>): TextRun => ({
  text,
  look: look && { ...plainLook, ...look },
});

function shown(
  value: CellValue,
  given: { code?: string; look?: Partial<TextLook>; link?: string; words?: string; own?: boolean } = {},
) {
  const said: unknown[] = [];
  const link = given.link === undefined ? undefined : { address: given.link, words: given.words ?? '' };
  const context: CellContext = {
    strings: [[run('大湾区建设')], [run('推进'), run('改革', { strong: true })]],
    formatOf: () => ({
      code: given.code ?? 'General',
      look: { ...plainLook, ...given.look },
      centred: false,
      styleName: undefined,
    }),
    from1904: false,
    roleOf: () => undefined,
    own: given.own ?? false,
  };
  const lines = linesOfCell(value, 0, link, place, context, (rule, values) => said.push([rule, values]));
  for (const line of lines) expect(line.place).toBe(place);
  return { lines: lines.map(({ runs }) => runs), said };
}
const textsOf = (value: CellValue, given = {}) =>
  shown(value, given).lines.map((runs) => runs.map(({ text }) => text).join(''));

describe('the lines of a cell', () => {
  it('are parted at its line ends, without white space round them and without blank ones', () => {
    const runs = [run('  1.建平台 \n\n2.聚'), run('人才\n ')];
    expect(textsOf({ type: 'runs', runs })).toEqual(['1.建平台', '2.聚人才']);
    expect(textsOf({ type: 'runs', runs: [run(' \n ')] })).toEqual([]);
  });

  it('show a number in its format and a value that is true or false', () => {
    expect(textsOf({ type: 'number', number: 0.125 }, { code: '0.0%' })).toEqual(['12.5%']);
    expect(textsOf({ type: 'boolean', isTrue: true })).toEqual(['TRUE']);
  });

  it('have the marks of a part of the text, and not the look of the whole cell', () => {
    const part = [{ text: '推进' }, { text: '改革', strong: true }];
    expect(shown({ type: 'shared', index: 1 }).lines).toEqual([part]);
    const runs = [run('推进', {}), run('改革', { strong: true })];
    expect(shown({ type: 'runs', runs }, { look: { strong: true } }).lines).toEqual([part]);
    const whole = [{ text: '推进' }, { text: '改革' }];
    expect(shown({ type: 'shared', index: 1 }, { look: { strong: true } }).lines).toEqual([whole]);
    expect(shown({ type: 'shared', index: 0 }, { look: { emphasis: true } }).lines).toEqual([
      [{ text: '大湾区建设' }],
    ]);
  });

  it('lead where the cell does', () => {
    const link = 'https://www.gov.cn/';
    expect(shown({ type: 'shared', index: 0 }, { link }).lines).toEqual([[{ text: '大湾区建设', link }]]);
    expect(shown({ type: 'shared', index: 1 }, { link, words: '改革' }).lines).toEqual([
      [{ text: '推进' }, { text: '改革', strong: true, link }],
    ]);
  });

  it('keep a hard break in our own files, where a line end stands alone, and spaces', () => {
    const runs = [run(' 甲'), run('\n', { emphasis: true }), run('乙\n丙')];
    expect(
      shown({ type: 'runs', runs }, { own: true }).lines.map((line) => textOf([{ runs: line }])),
    ).toEqual([' 甲\n乙', '丙']);
    expect(textsOf({ type: 'runs', runs })).toEqual(['甲', '乙', '丙']);
  });

  it('have raised figures as characters of their own, and tell of others', () => {
    const { lines, said } = shown({
      type: 'runs',
      runs: [run('m'), run('2', { raised: 'superscript' }), run('注', { raised: 'superscript' })],
    });
    expect(lines.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(['m²注']);
    expect(said).toEqual([['import-raised', { text: '注' }]]);
  });

  it('leave out, and tell, what is struck out: a part, or all of a cell', () => {
    expect(shown({ type: 'runs', runs: [run('2025', { struck: true }), run('2026年')] })).toEqual({
      lines: [[{ text: '2026年' }]],
      said: [['import-struck', { text: '2025' }]],
    });
    expect(shown({ type: 'shared', index: 0 }, { look: { struck: true } })).toEqual({
      lines: [],
      said: [['import-struck', { text: '大湾区建设' }]],
    });
  });

  it('tell of an error, of a formula that was never worked out, and of a format that is none', () => {
    expect(shown({ type: 'error', text: '#REF!' })).toMatchObject({
      lines: [[{ text: '#REF!' }]],
      said: [['import-cell-value', { case: 'error', text: '#REF!' }]],
    });
    expect(shown({ type: 'formula', text: 'SUM(B2:B9)' })).toEqual({
      lines: [],
      said: [['import-uncalculated', { text: '=SUM(B2:B9)' }]],
    });
    expect(shown({ type: 'number', number: -1 }, { code: 'yyyy/m/d' })).toEqual({
      lines: [[{ text: '-1' }]],
      said: [['import-cell-value', { text: '-1', format: 'yyyy/m/d' }]],
    });
  });
});
