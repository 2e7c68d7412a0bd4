import type { FormChange, Piece } from './change.ts';
import type { Marks } from './marks-of.ts';
import { replacements, type Stretch } from './replacements.ts';

type Linked = Stretch & { readonly address: string };
type Side = { readonly text: string; readonly marks: readonly Marks[] };
type LinkSpan = Omit<FormChange, 'kind'> & { readonly start: number };

/** Addresses that came or went with their words, which no form of words that both versions have tells. */
export function replacedLinks(old: Side, now: Side, pieces: readonly Piece[]): readonly LinkSpan[] {
  return replacements(pieces).flatMap((one) => {
    const [gone, come] = unlike(untold(old.marks, one.old), untold(now.marks, one.now));
    return spansOf(gone, come, one.now.from, old, now);
  });
}

/** The links in a stretch but those that go on beyond it, over words that both versions have. */
function untold(marks: readonly Marks[], { from, to }: Stretch): readonly Linked[] {
  const goesOn = ({ from: start, to: end, address }: Linked) =>
    (start === from && marks[from - 1]?.link === address) || (end === to && marks[to]?.link === address);
  return linksIn(marks, from, to).filter((one) => !goesOn(one));
}

function linksIn(marks: readonly Marks[], from: number, to: number): readonly Linked[] {
  const found: Linked[] = [];
  for (let at = from; at < to; at++) {
    const address = marks[at]?.link;
    const last = found.at(-1);
    if (address === undefined) continue;
    if (last?.to === at && last.address === address) found.splice(-1, 1, { ...last, to: at + 1 });
    else found.push({ from: at, to: at + 1, address });
  }
  return found;
}

/** Without those at the beginning and the end that have the same addresses. */
function unlike(
  gone: readonly Linked[],
  come: readonly Linked[],
): readonly [readonly Linked[], readonly Linked[]] {
  const [first, other] = [gone[0], come[0]];
  const [last, end] = [gone.at(-1), come.at(-1)];
  if (first && first.address === other?.address) return unlike(gone.slice(1), come.slice(1));
  if (last && last.address === end?.address) return unlike(gone.slice(0, -1), come.slice(0, -1));
  return [gone, come];
}

function spansOf(
  gone: readonly Linked[],
  come: readonly Linked[],
  place: number,
  old: Side,
  now: Side,
): readonly LinkSpan[] {
  const textIn = ({ text }: Side, { from, to }: Stretch) => text.slice(from, to);
  const isOne = gone.length === 1 && come.length === 1;
  const went = gone.map((one) => ({
    start: place,
    text: textIn(old, one),
    before: one.address,
    after: undefined,
  }));
  const came = come.map((one) => ({
    start: one.from,
    text: textIn(now, one),
    before: isOne ? gone[0]?.address : undefined,
    after: one.address,
  }));
  return isOne ? came : [...went, ...came];
}
