import { problem } from '../problem/index.ts';
import type { Findings } from './findings.ts';
import { allLines, type Sheet, textOf } from './sheet.ts';

/** How far a text may stand before the one that was found last: the source has another order than the table. */
const lookBack = 4000;
/** So many at once: of millions in a row an expression without end fills the stack. */
const signs = /[^\p{L}\p{N}]{1,1000}/gu;
/** What may be a number of a list, with what Chinese sets round it. */
const number = /^(?:第?[\p{N}一二三四五六七八九十百千〇]+项?|[a-zA-Z]|[ivxIVX]+)/u;
/** How a name is taken up on a further page. */
const takenUp = /[（(]续[）)]\s*$/;

/**
 * Reports each line of a file that is neither in the source made of it nor in what was reported: a step on the way has
 * dropped it. Punctuation, marks and list numbers aside, which the source writes in its own way.
 */
export function reportLost(sheet: Sheet, source: string, { problems }: Findings): void {
  const isInSource = inTurn(source.replace(signs, ''));
  const values = problems.flatMap((one) => Object.values(one.values));
  const report = values.join('\n').replace(signs, '');
  const isTold = (text: string) => text === '' || isInSource(text) || report.includes(text);
  const isPartTold = (part: string) => {
    const whole = part.replace(signs, '');
    return isTold(whole) || isTold(whole.replace(number, ''));
  };
  for (const line of allLines(sheet.parts)) {
    const parts = line.runs.flatMap(({ text }) => text.replace(takenUp, '').split('\n'));
    const isLost = parts.some((part) => !isPartTold(part) && !part.split(signs).every(isPartTold));
    if (isLost) problems.push(problem('import-unread', line.place, { text: textOf([line]) }));
  }
}

/** Whether a text holds another, quick for those that are asked for in nearly its order. */
function inTurn(text: string): (wanted: string) => boolean {
  let from = 0;
  return (wanted) => {
    const near = text.indexOf(wanted, Math.max(from - lookBack, 0));
    const at = near < 0 ? text.indexOf(wanted) : near;
    if (at >= 0) from = at;
    return at >= 0;
  };
}
