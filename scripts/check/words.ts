import { grouped } from '../language/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Passage } from './editor-rule.ts';
import { inARow, passagesWith } from './passages-in-a-row.ts';

/** A stretch of text that may be a word. */
export type Word = { readonly text: string; readonly start: number; readonly passage: Passage };

/** A word in a form that is rarer than another of the same word. */
export type Rarer = { readonly word: Word; readonly other: Word };

export function placeOf({ passage, start, text }: Word): TextPlace {
  return passage.place(start, start + text.length);
}

/** Chinese characters of the basic plane, as UTF-16 codes. */
const han = { first: 0x3400, last: 0x9fff };

/** What one word is written as in all its forms, with its place. */
type Keyed = { readonly word: Word; readonly key: string };

/**
 * Words that stand in two forms: of 互联互通 and 互通互联, of 山水林田湖草 and 山水田林湖草, of APP and App the
 * rarer; of as many the later.
 */
export function rarerForms(passages: readonly Passage[]): Rarer[] {
  return [turnedWords, swappedWords, latinWords].flatMap((wordsOf) =>
    [...grouped(wordsOf(passages), ({ key }) => key).values()].flatMap(rarerOf),
  );
}

function rarerOf(words: readonly Keyed[]): Rarer[] {
  const [first] = words;
  if (!first || words.every(({ word }) => word.text === first.word.text)) return [];
  const forms = [...grouped(words, ({ word }) => word.text).values()];
  const [most = []] = forms.sort((a, b) => b.length - a.length);
  const [norm] = most;
  return norm ? forms.slice(1).flatMap((form) => form.map(({ word }) => ({ word, other: norm.word }))) : [];
}

/**
 * Words of two pairs that are always said in one order. Of others both orders are right, as each pair is a word:
 * 国内国际 and 国际国内, 产能产量 and 产量产能.
 */
const fixedPairs = (
  '互联互通 互利互惠 互学互鉴 互帮互助 互谅互让 共建共享 群防群治 群策群力 联防联控 联防联治 自立自强 自查自纠 先行先试 敢闯敢试 敢作敢为 善作善成 ' +
  '善始善终 尽职尽责 尽心尽力 同心同德 大拆大建 大操大办 大包大揽 稳扎稳打 有力有效 有声有色 有理有据 边学边改 即知即改 立行立改 立说立行 可感可及 ' +
  '小修小补 相辅相成 再接再厉 不折不扣 宜居宜业 宜业宜游 增产增收 保质保量 特事特办 急事急办 易事易办 多劳多得 优质优价'
).split(' ');

/** Either order of each, the first and third character the same; but no longer chain, as 共建共治共享. */
const fixed = new RegExp(
  fixedPairs
    .flatMap((pair) => [pair, pair.slice(2) + pair.slice(0, 2)])
    .map((pair) => `${pair}(?!${pair[0]})(?<!${pair[0]}.${pair})`)
    .join('|'),
  'g',
);

function turnedWords(passages: readonly Passage[]): Keyed[] {
  return wordsLike(fixed, passages, (text) => text.charAt(0) + inOrder(text.charAt(1), text.charAt(3)));
}

/** Six characters that differ from others in the order of the middle two only: 山水林田湖草. */
function swappedWords(passages: readonly Passage[]): Keyed[] {
  const { text, at } = inARow(passages);
  const pairs = pairsIn(text);
  const words: Keyed[] = [];
  eachStart(text, 6, (start) => {
    if (!pairs[pairCode(text, start + 3, start + 2) % slots]) return;
    const standing = at(start);
    if (!standing) return;
    const [before, after] = [text.slice(start, start + 2), text.slice(start + 4, start + 6)];
    const key = before + inOrder(text.charAt(start + 2), text.charAt(start + 3)) + after;
    words.push({ key, word: { ...standing, text: text.slice(start, start + 6) } });
  });
  return words;
}

/** Marks the slot of every two neighbouring Chinese characters: the slot of most is empty the other way round. */
function pairsIn(text: string): Uint8Array {
  const pairs = new Uint8Array(slots);
  eachStart(text, 2, (start) => {
    pairs[pairCode(text, start, start + 1) % slots] = 1;
  });
  return pairs;
}

/** So many slots for pairs of characters, of which a long text has some ten thousand: few share one by chance. */
const slots = 2 ** 20;

/** Two Chinese characters as one number, small enough (under 2³⁰) to be looked up faster than a string. */
export function pairCode(text: string, first: number, second: number): number {
  return (
    (text.charCodeAt(first) - han.first) * (han.last - han.first + 1) + text.charCodeAt(second) - han.first
  );
}

function inOrder(one: string, two: string): string {
  return one < two ? one + two : two + one;
}

/** A Latin word that stands by itself: in running English a capital may begin a sentence. */
const alone = /(?<![A-Za-z\d./@:-]|[A-Za-z] )[A-Za-z]{3,}(?![A-Za-z\d/@:-]|[. ][A-Za-z])/g;

function latinWords(passages: readonly Passage[]): Keyed[] {
  return wordsLike(alone, passages, (text) => text.toLowerCase());
}

function wordsLike(pattern: RegExp, passages: readonly Passage[], keyOf: (text: string) => string): Keyed[] {
  return [...passagesWith(passages, pattern)].flatMap(([, passage]) =>
    Array.from(passage.text.matchAll(pattern), ({ 0: text, index }) => ({
      word: { text, start: index, passage },
      key: keyOf(text),
    })),
  );
}

/** Visits where so many Chinese characters of the basic plane stand side by side. */
export function eachStart(text: string, length: number, visit: (start: number) => void): void {
  let beside = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    beside = code >= han.first && code <= han.last ? beside + 1 : 0;
    if (beside >= length) visit(index - length + 1);
  }
}
