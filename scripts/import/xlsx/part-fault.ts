import { type CellPlace, type Problem, problem } from '../../problem/index.ts';
import { whereWords } from '../docx/fault-spot.ts';
import { deepest, mostElements } from '../docx/parse-xml.ts';
import type { Undecoded } from '../package/decode-part.ts';
import { partWords } from '../package/part-words.ts';
import { cellPlace } from './cell-place.ts';
import { cellAt } from './cell-range.ts';
import type { ScanFault } from './scan-xml.ts';

/** A part of a workbook: its name in the package, and that of the sheet it is of. */
export type BookPart = { readonly file: string; readonly part: string; readonly sheet: string | undefined };

/** What broke a part off, at the cell where it did. */
export function partFault({ fault, at, found }: ScanFault, xml: string, where: BookPart): Problem {
  const { part } = where;
  const before = xml.slice(0, at);
  const place = placeBehind(before, where);
  if (fault === 'elements')
    return problem('import-too-large', place, { ...wordsOf(where), case: fault, limit: mostElements });
  if (fault === 'doctype') return problem('import-doctype', place, { part, ...wordsOf(where) });
  const more = {
    ...(found === undefined ? {} : { found }),
    ...(fault === 'deep' ? { limit: deepest } : {}),
  };
  return problem('import-damaged', place, { case: fault, part, ...spotWords(before, where), ...more });
}

/** What is wrong with the bytes of a part, at the cell where it is. */
export function undecodedFault(found: Undecoded, where: BookPart): Problem {
  const { file, part } = where;
  if (found.case === 'encoding')
    return problem('import-damaged', { file }, { part, ...wordsOf(where), ...found });
  if (found.case === 'unknown')
    return problem(
      'import-damaged',
      { file },
      { part, ...wordsOf(where), ...found, case: 'encoding-unknown' },
    );
  const { encoding, before } = found;
  const values = { case: 'part', part, encoding, ...spotWords(before, where) };
  return problem('import-bad-byte', placeBehind(before, where), values);
}

function wordsOf({ part, sheet }: BookPart): { 'named.zh': string; 'named.en': string } {
  return sheet === undefined
    ? partWords(part, '')
    : { 'named.zh': `工作表“${sheet}”`, 'named.en': `sheet "${sheet}"` };
}

function spotWords(before: string, where: BookPart): { 'where.zh': string; 'where.en': string } {
  if (where.sheet === undefined) return whereWords(where.part, '', [], before);
  const { 'named.zh': zh, 'named.en': en } = wordsOf(where);
  const cell = lastCell(before);
  return {
    'where.zh': `${zh}${cell ? `的 ${cell} ` : ''}`,
    'where.en': `${cell ? `at ${cell} of` : 'in'} ${en}`,
  };
}

function placeBehind(before: string, { file, sheet }: BookPart): CellPlace {
  const at = cellAt(lastCell(before));
  if (sheet === undefined) return { file };
  return at ? cellPlace(file, sheet, at.row, at.column) : { file, sheet };
}

/** The reference of the last cell that begins in a stretch of a sheet’s part. */
function lastCell(before: string): string {
  const at = before.lastIndexOf('<c ');
  return (at < 0 ? undefined : /\br="([A-Z]+[0-9]+)"/.exec(before.slice(at, at + 200))?.[1]) ?? '';
}
