import { characterAfter, characterBefore, joinOf } from '../../language/index.ts';
import type { Line, Run } from '../sheet.ts';

type Marks = Omit<Run, 'text'>;
type BlockStyle = Pick<Line, 'role' | 'centred' | 'bullet'>;

/** Gathers an HTML text into lines. In it `\v` is a hard break, U+E010 a space that is meant. */
export type LineState = {
  readonly text: (value: string, place: Line['place']) => void;
  readonly open: (marks: Marks) => void;
  readonly close: () => void;
  /** A block begins, or ends: the line so far is done. */
  readonly begin: (style: BlockStyle) => void;
  readonly end: () => void;
};

/** Spaces at the ends of our own lines are text: `own`. */
export function createLines(add: (line: Line) => void, own: boolean): LineState {
  const plain: BlockStyle = { role: undefined, centred: false, bullet: false };
  const styles: BlockStyle[] = [];
  const marks: Marks[] = [];
  let runs: Run[] = [];
  let place: Line['place'] | undefined;
  const flush = () => {
    const settled = settleSpace(runs, own);
    if (place && settled.some(({ text }) => /[^\s\u3000]/.test(text)))
      add({ type: 'line', runs: settled, place, ...(styles.at(-1) ?? plain) });
    runs = [];
    place = undefined;
  };
  return {
    text: (value, at) => {
      if (value === '') return;
      // White space between blocks is not where their text begins.
      if (/[^ \t\r\n\f]/.test(value)) place ??= at;
      runs.push({ ...Object.assign({}, ...marks), text: value });
    },
    open: (one) => marks.push(one),
    close: () => marks.pop(),
    begin: (style) => {
      flush();
      const outer = styles.at(-1) ?? plain;
      styles.push({
        role: style.role ?? outer.role,
        centred: style.centred || outer.centred,
        bullet: style.bullet || outer.bullet,
      });
    },
    end: () => {
      flush();
      styles.pop();
    },
  };
}

/**
 * Takes the page's own white space out: none at a line's ends and beside a hard break; a line end is nothing beside
 * Chinese text, else a space.
 */
function settleSpace(runs: readonly Run[], own: boolean): Run[] {
  const whole = runs.map(({ text }) => text).join('');
  const [lead = ''] = (own ? /^[\r\n]*/ : /^[ \t\r\n\f\u3000]*/).exec(whole) ?? [];
  const end = Math.max(lead.length, endOf(whole, own ? '\r\n' : ' \t\r\n\f'));
  let offset = 0;
  return runs.flatMap((run) => {
    const from = Math.max(offset, lead.length);
    const kept = run.text.slice(from - offset, Math.max(from, end) - offset);
    offset += run.text.length;
    const text = kept
      .replace(/[ \t\r\n\f\uE010]+/g, (space, at: number) => {
        const before = characterBefore(whole, from + at);
        const after = characterAfter(whole, from + at + space.length);
        if (!own && (before === '\v' || after === '\v')) return '';
        if (!/[\r\n\f]/.test(space)) return space;
        return before === '\v' || after === '\v' ? '' : joinOf(before, after, true);
      })
      .replaceAll('\v', '\n')
      .replaceAll('\uE010', ' ');
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Where a text ends without such characters behind it; no pattern, which would try each of a million spaces anew. */
function endOf(text: string, characters: string): number {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return end;
}
