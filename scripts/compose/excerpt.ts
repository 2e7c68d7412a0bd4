import { isChinese } from '../language/index.ts';
import { type Attachment, type ChosenBy, countRows, type Entry, excerptOpening } from '../model/index.ts';
import type { Value } from './mark.ts';
import type { TextTable } from './text-table.ts';

/**
 * What a document that shows only some of the table's entries says of that, ready to be printed, brackets and all; null
 * where nothing has been left out of it. `entries` are those that it shows: all of the part, or what a sheet is about.
 */
export function excerptOf(
  { part, lang, numbers, order, programmes }: Attachment,
  entries: readonly Entry[],
  table: TextTable,
): Value | null {
  if (!part?.chosenBy || (entries !== programmes && entries.every((entry) => !part.cut.has(entry))))
    return null;
  const { chosenBy, numbering } = part;
  const isNumbered = order.some(({ level }) => level === 'sequence' || numbers[level] !== 'none');
  const say = isChinese(lang) ? chinese : english;
  const shown = { ...chosenBy, programmes: entries === programmes ? chosenBy.programmes : [] };
  const from = numbering ? say.kept : say.renumbered;
  return table.enter(say.all(shown, countRows(entries), isNumbered ? from : ''));
}

type Words = {
  readonly all: (chosenBy: ChosenBy, rows: number, numbers: string) => string;
  readonly kept: string;
  readonly renumbered: string;
};

const chinese: Words = {
  all: ({ programmes, where }, rows, numbers) => {
    const within = programmes.map((name) => `“${name}”`).join('');
    const only = where.map(({ column, text }) => `${column}为“${text}”`).join('、');
    return `（${excerptOpening.zh}${within}${within && only && '中'}${only}的${rows}行${numbers}）`;
  },
  kept: '，编号与全表一致',
  renumbered: '，已重新编号',
};

const english: Words = {
  all: ({ programmes, where }, rows, numbers) => {
    const within = programmes.map((name) => `“${name}”`).join(', ');
    const only = where.map(({ column, text }) => `${column} is “${text}”`).join(' and ');
    const of = `${rows} row${rows === 1 ? '' : 's'}`;
    return `(${excerptOpening.en}${of}${within && ` of ${within}`}${only && ` where ${only}`}${numbers})`;
  },
  kept: ', numbered as in the whole table',
  renumbered: ', numbered anew',
};
