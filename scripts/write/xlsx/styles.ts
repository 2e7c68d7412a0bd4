import { roles } from '../../document/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';
import { defaultFont } from './column-pixels.ts';
import { fontElements } from './fonts.ts';
import { type Look, lookOf } from './looks.ts';
import { spreadsheet, xmlHead } from './namespaces.ts';

/** The looks of a workbook's cells, each once. */
export type CellStyles = {
  /** The number of a look, as a cell names it. */
  readonly numberOf: (look: Look) => number;
  /** xl/styles.xml. */
  readonly print: () => string;
};

const borders = ['none', 'all', 'below'] as const;

/**
 * Each role is a named cell style with the name it has in Word: whoever changes one in Excel changes all its cells.
 * Number 0 is a cell without a look.
 */
export function cellStyles(style: Style, lang: string): CellStyles {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  return {
    numberOf: (look) => {
      const key = `${look.role} ${look.border} ${look.vertical} ${look.isLeft} ${look.isQuoted}`;
      const same = known.get(key);
      if (same !== undefined) return same;
      const xf = cellXf(look, style);
      const number = numbers.get(xf) ?? numbers.size + 1;
      numbers.set(xf, number);
      known.set(key, number);
      return number;
    },
    print: () => printStyles([...numbers.keys()], style, lang),
  };
}

function printStyles(cellXfs: readonly string[], style: Style, lang: string): string {
  const plain = { strong: false, italic: false };
  const fonts = roles.map((role) => `<font>${fontElements({ role, ...plain }, style, lang, 'name')}</font>`);
  const named = roles.map((role) => xf(lookOf(role, style.roles[role]), style, ''));
  const names = roles.map(
    (role, index) => `<cellStyle name="${escapeXml(style.roles[role].wordStyle)}" xfId="${index + 1}"/>`,
  );
  const none = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `${xmlHead}<styleSheet xmlns="${spreadsheet}">`,
    counted('fonts', [`<font>${defaultFont}</font>`, ...fonts]),
    counted(
      'fills',
      ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
    ),
    counted(
      'borders',
      borders.map((border) => printBorder(border, style.table.border)),
    ),
    counted('cellStyleXfs', [`${none}/>`, ...named]),
    counted('cellXfs', [`${none} xfId="0"/>`, ...cellXfs]),
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>', ...names]),
    '</styleSheet>',
  ].join('');
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** What the cell sets itself is marked as its own: the rest follows the named style when that is changed. */
function cellXf(look: Look, style: Style): string {
  const own = lookOf(look.role, style.roles[look.role]);
  const marks = [
    ` xfId="${roles.indexOf(look.role) + 1}"`,
    look.isQuoted ? ' quotePrefix="1"' : '',
    look.border === own.border ? '' : ' applyBorder="1"',
    look.vertical === own.vertical && !look.isLeft ? '' : ' applyAlignment="1"',
  ];
  return xf(look, style, marks.join(''));
}

/**
 * How a cell and its role's style are set. Text that fills its lines elsewhere is set left: programs for tables have nothing to
 * fill a line of Chinese with but the blanks in it, and tear those apart.
 */
function xf({ role, border, vertical, isLeft }: Look, style: Style, marks: string): string {
  const { align, ...indents } = style.roles[role];
  const indent = align === 'center' ? 0 : indentLevels(indents);
  const alignment = [
    ` horizontal="${isLeft || align === 'justify' ? 'left' : align}"`,
    ` vertical="${vertical}" wrapText="1"`,
    indent > 0 ? ` indent="${indent}"` : '',
  ];
  const ids = `numFmtId="0" fontId="${roles.indexOf(role) + 1}" fillId="0" borderId="${borders.indexOf(border)}"`;
  return `<xf ${ids}${marks}><alignment${alignment.join('')}/></xf>`;
}

/** An indent of Excel's is about 7.5 points; it has none for first lines alone, nor for all lines but these. */
const indentLevel = 7.5;

function indentLevels({ firstIndent, hangingIndent }: Omit<RoleStyle, 'align'>): number {
  return Math.round(Math.min(firstIndent, hangingIndent) / indentLevel);
}

function printBorder(border: (typeof borders)[number], width: number): string {
  const line = width > 0 ? lineOf(width) : undefined;
  const side = (name: string, isThere: boolean) =>
    line && isThere ? `<${name} style="${line}"><color auto="1"/></${name}>` : `<${name}/>`;
  const isAll = border === 'all';
  const sides = [
    ...['left', 'right', 'top'].map((name) => side(name, isAll)),
    side('bottom', border !== 'none'),
  ];
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** Excel has lines of names rather than of widths: about 0.25, 0.75, 1.5 and 2.25 points. */
function lineOf(width: number): string {
  if (width < 0.4) return 'hair';
  if (width <= 1) return 'thin';
  return width <= 1.8 ? 'medium' : 'thick';
}
