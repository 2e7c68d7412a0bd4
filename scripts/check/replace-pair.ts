import type { Finding, Passage } from './editor-rule.ts';
import type { Pair } from './pairs.ts';

/** As many UTF-16 units of a pair with its content are shown and replaced as one stretch. */
const longest = 40;

/** Puts the marks of `family`, such as （）, in a pair's place: one finding where the pair is short and plain, else one a mark. */
export function replacePair(passage: Passage, { open, close }: Pair, family: string): Finding[] {
  const [opening = '', closing = ''] = family;
  const { text } = passage;
  const whole = text.slice(open, close + 1);
  const write = opening + text.slice(open + 1, close) + closing;
  const place = passage.place(open, close + 1);
  const changes = [opening !== text[open] && open, closing !== text[close] && close].filter(
    (at) => at !== false,
  );
  // As many columns as characters: no markup, escape or line end stands between the marks.
  const isPlain =
    place.line === (place.endLine ?? place.line) && place.endColumn === place.column + whole.length;
  const hasMarks = /[“”‘’（）()《》〈〉〔〕【】]/.test(text.slice(open + 1, close));
  if (changes.length === 2 && isPlain && !hasMarks && whole.length <= longest)
    return [{ place, values: { text: whole, write }, fix: write }];
  return changes.map((at) => ({
    place: passage.place(at, at + 1),
    values: { text: text[at] ?? '', write: at === open ? opening : closing },
    fix: at === open ? opening : closing,
  }));
}
