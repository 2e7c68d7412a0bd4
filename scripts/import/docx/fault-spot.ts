import { type Problem, problem } from '../../problem/index.ts';
import { partWords } from '../package/part-words.ts';
import { elementsOf, type XmlElement, type XmlFault } from './parse-xml.ts';
import { placeOf, type WordSpot } from './word-runs.ts';

/** What broke a part off: where in it, and the words for that. */
export function partFault(fault: XmlFault, xml: string, part: string, main: string, file: string): Problem {
  const { fault: kind, open, at, found, limit } = fault;
  const spot = part === main ? faultSpot(open) : beside;
  const place = placeOf(file, spot);
  const values = { part, ...partWords(part, main) };
  if (kind === 'elements')
    return problem('import-too-large', place, { ...values, case: kind, limit: limit ?? 0 });
  if (kind === 'doctype') return problem('import-doctype', place, values);
  const more = { ...(found === undefined ? {} : { found }), ...(limit === undefined ? {} : { limit }) };
  const where = whereWords(part, main, open, xml.slice(0, at));
  return problem('import-damaged', place, { case: kind, part, ...where, ...more });
}

const beside: WordSpot = { row: '', column: '' };

/** Where in a part its text breaks off, as a reader finds it: the cell where it is known, and what stands before. */
export function whereWords(
  part: string,
  main: string,
  open: readonly XmlElement[],
  before: string,
): { 'where.zh': string; 'where.en': string } {
  const { 'named.zh': zh, 'named.en': en } = partWords(part, main);
  const cell = part === main ? cellWords(open) : { zh: '', en: '' };
  const text = textAtEnd(before);
  if (text === '')
    return { 'where.zh': `${zh}${cell.zh || '开头'}`, 'where.en': `${cell.en || 'at the start of '}${en}` };
  return {
    'where.zh': `${zh}${cell.zh}“${text}”之后`,
    'where.en': `${cell.en || 'in '}${en}, after "${text}"`,
  };
}

function cellWords(open: readonly XmlElement[]) {
  const { row, column } = faultSpot(open);
  if (row === '') return { zh: '', en: '' };
  const table = countIn(
    open.find(({ name }) => name === 'w:body'),
    'w:tbl',
  );
  return table > 1
    ? {
        zh: `第 ${table} 个表格第 ${row} 行第 ${column} 列`,
        en: `in table ${table}, row ${row}, column ${column} of `,
      }
    : { zh: `表格第 ${row} 行第 ${column} 列`, en: `in table row ${row}, column ${column} of ` };
}

/** The last text of a paragraph that a reader sees of XML that breaks off, without its marks. */
function textAtEnd(xml: string): string {
  const lines = xml
    .slice(-4096)
    .replace(/^[^<]*>|<(?:\w+:)?instrText\b[^>]*>[^<]*|<[^>]*$/g, '')
    .replace(/<\/(?:\w+:)?p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => named[name] ?? '')
    .split('\n');
  const last = lines.map((line) => line.replace(/\s+/g, ' ').trim()).findLast((line) => line !== '');
  return Array.from(last ?? '')
    .slice(-20)
    .join('');
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Where a part broke off, by the elements that were open there, the outermost first: a cell of a table, its cells
 * counted as the row has them, or a paragraph beside it.
 */
export function faultSpot(open: readonly XmlElement[]): WordSpot {
  const below = (name: string, from: number) => open.findIndex((one, at) => at >= from && one.name === name);
  const table = below('w:tbl', 0);
  const row = table < 0 ? -1 : below('w:tr', table);
  const cell = row < 0 ? -1 : below('w:tc', row);
  if (cell >= 0) return { row: countIn(open[table], 'w:tr'), column: countIn(open[row], 'w:tc') };
  const paragraph = table < 0 && below('w:p', 0) >= 0 ? countIn(open[below('w:body', 0)], 'w:p') : 0;
  return { row: '', column: '', ...(paragraph > 0 ? { paragraph } : {}) };
}

/** How many elements of a name there are below one, those in another of the name or in a table left out. */
function countIn(element: XmlElement | undefined, name: string): number {
  if (!element) return 0;
  return elementsOf(element).reduce((count, child) => {
    if (child.name === name) return count + 1;
    return child.name === 'w:tbl' ? count : count + countIn(child, name);
  }, 0);
}
