import type { Passage } from './editor-rule.ts';

/** Which marks belong together; brackets of both widths are one family. */
const all = ['“”', '‘’', '（）', '《》', '〈〉', '〔〕', '【】', '「」', '『』'] as const;
export type Family = (typeof all)[number];

/** By mark, its family and whether it opens. */
const marks = new Map<string, { readonly family: Family; readonly opens: boolean }>();
for (const family of all)
  for (const [index, mark] of [...family].entries()) marks.set(mark, { family, opens: index === 0 });
marks.set('(', { family: '（）', opens: true }).set(')', { family: '（）', opens: false });
const mark = new RegExp(`[${[...marks.keys()].join('')}]`, 'g');

/** Two marks that belong together; offsets in the passage's text. `within` is the pair round it. */
export type Pair = {
  readonly family: Family;
  readonly open: number;
  readonly close: number;
  readonly within: Pair | undefined;
};

/** A passage's pairs in the order of their opening marks, and the offsets of the marks that do not pair. */
type Pairs = {
  readonly pairs: readonly Pair[];
  /** Marks without a partner. */
  readonly unpaired: readonly number[];
  /** Closing marks whose opening mark lies in a pair closed before them, as in “甲（乙”丙）. */
  readonly crossed: readonly number[];
};

const known = new WeakMap<Passage, Pairs>();

/** The pairs of a passage, found once however many rules ask. */
export function pairsOf(passage: Passage): Pairs {
  let found = known.get(passage);
  if (found) return found;
  found = findPairs(passage.text);
  known.set(passage, found);
  return found;
}

/** By the code of a mark its family's number from 1, below zero where it closes; 0 for all else. */
const numbers = new Int8Array(0x1_0000);
for (const [mark, { family, opens }] of marks)
  numbers[mark.charCodeAt(0)] = (all.indexOf(family) + 1) * (opens ? 1 : -1);

const askew = new WeakMap<readonly Passage[], readonly (readonly [index: number, passage: Passage])[]>();

/** The passages with a mark that may lack its partner, or whose pairs may cross, with their indices: hardly any. */
export function passagesAskew(passages: readonly Passage[]) {
  const known = askew.get(passages);
  if (known) return known;
  const found = [...passages.entries()].filter(([, { text }]) => !isWellNested(text));
  askew.set(passages, found);
  return found;
}

/** Whether every mark closes the last one that is open: then all pair and none cross. */
function isWellNested(text: string): boolean {
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const number = numbers[text.charCodeAt(index)] ?? 0;
    if (number > 0) open.push(number);
    else if (number < 0 && open.pop() !== -number) return false;
  }
  return open.length === 0;
}

type Opening = { readonly family: Family; readonly open: number };
type Closed = Opening & { readonly close: number };

/** Opening marks that wait, by family, and all of them in one stack: no mark is looked at more than twice. */
type Waiting = {
  readonly stack: Opening[];
  readonly counts: Map<Family, number>;
  /** Those that a pair round them closed over, by family. */
  readonly passed: Map<Family, number[]>;
};

function findPairs(text: string): Pairs {
  const waiting: Waiting = { stack: [], counts: new Map(), passed: new Map() };
  const closed: Closed[] = [];
  const crossed: number[] = [];
  const unopened: number[] = [];
  for (const { 0: found, index } of text.matchAll(mark)) {
    const { family = '（）', opens = false } = marks.get(found) ?? {};
    const waits = (waiting.counts.get(family) ?? 0) > 0;
    if (opens) open(waiting, { family, open: index });
    else if (isApostrophe(text, index, waits) || (!waits && isListNumber(text, index))) continue;
    else if (waits) closed.push({ family, open: unwind(waiting, family), close: index });
    else if (waiting.passed.get(family)?.pop() !== undefined) crossed.push(index);
    else unopened.push(index);
  }
  const unclosed = [...waiting.stack.map((opening) => opening.open), ...[...waiting.passed.values()].flat()];
  return { pairs: nest(closed), unpaired: [...unclosed, ...unopened].sort((a, b) => a - b), crossed };
}

function open({ stack, counts }: Waiting, opening: Opening): void {
  stack.push(opening);
  counts.set(opening.family, (counts.get(opening.family) ?? 0) + 1);
}

/** Takes back the family's last opening mark; what was opened after it is passed over. */
function unwind({ stack, counts, passed }: Waiting, family: Family): number {
  for (let top = stack.pop(); top; top = stack.pop()) {
    counts.set(top.family, (counts.get(top.family) ?? 0) - 1);
    if (top.family === family) return top.open;
    const before = passed.get(top.family);
    if (before) before.push(top.open);
    else passed.set(top.family, [top.open]);
  }
  return 0;
}

/** `’` in `People’s`, and in `farmers’` unless it may close a quotation. */
function isApostrophe(text: string, index: number, waits: boolean): boolean {
  if (text[index] !== '’' || !/[A-Za-z]/.test(text[index - 1] ?? '')) return false;
  return !waits || /[A-Za-z]/.test(text[index + 1] ?? '');
}

/** The bracket of `1）` or `a)` at the start of a passage or after a mark. */
function isListNumber(text: string, index: number): boolean {
  if (!/[)）]/.test(text[index] ?? '')) return false;
  const before = text.slice(Math.max(0, index - 5), index);
  return /(?:^|[^\p{L}\p{N}])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/u.test(before);
}

/** Orders pairs by their opening mark and tells each the pair round it. */
function nest(closed: Closed[]): Pair[] {
  const round: Pair[] = [];
  return closed
    .sort((a, b) => a.open - b.open)
    .map((pair) => {
      while ((round.at(-1)?.close ?? Number.POSITIVE_INFINITY) < pair.open) round.pop();
      const nested = { ...pair, within: round.at(-1) };
      round.push(nested);
      return nested;
    });
}
