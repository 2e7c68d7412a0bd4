import { codePointName, formatCharacters } from '../language/index.ts';
import type { Piece } from './change.ts';
import { diffWords } from './diff-words.ts';

/** More of what two texts share than this stands for itself at each side of a change. */
const around = 8;

/** What changed in a text: 【old→new】 in what stands round it. */
export function tellChange(before: string, after: string): string {
  return tellPieces(diffWords(before, after));
}

/** The same of a text that is held against another one already. */
export function tellPieces(given: readonly Piece[]): string {
  const [open, close] = given.some(({ text }) => /[【】]/u.test(text)) ? ['⟦', '⟧'] : ['【', '】'];
  const pieces = given.map((piece) => ({ ...piece, text: piece.text.replace(/\n/g, '⏎') }));
  return pieces
    .map((piece, index) => {
      if (piece.type === 'same') return shorten(piece.text, index === 0, index === pieces.length - 1);
      const next = pieces[index + 1];
      if (piece.type === 'inserted')
        return follows(pieces[index - 1]) ? '' : `${open}+${visible(piece.text)}${close}`;
      return next?.type === 'inserted'
        ? tellBoth(piece.text, next.text, open, close)
        : `${open}-${visible(piece.text)}${close}`;
    })
    .join('');
}

/** One text in another's place; where they look alike, with their code points. */
function tellBoth(before: string, after: string, open: string, close: string): string {
  const shown = before.normalize('NFC') === after.normalize('NFC') ? withCodes : visible;
  return `${open}${shown(before)}→${shown(after)}${close}`;
}

/** What is not seen, or looks like a plain space, by its code point. */
function visible(text: string): string {
  return text.replace(formatCharacters, codes).replace(/[^\S\u3000 ]|^[ \u3000]+$/gu, codes);
}

/** A text that looks like another one, with its code points. */
function withCodes(text: string): string {
  return `${text}（${codes(text).slice(1, -1)}）`;
}

function codes(text: string): string {
  return `〔${Array.from(text, codePointName).join(' ')}〕`;
}

function follows(before: Piece | undefined): boolean {
  return before?.type === 'deleted';
}

/** The beginning and the end of what is common, with no word or number cut. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * around + 1) return text;
  const [start] = new RegExp(`^.{${around}}(?:(?<=${ofWord})${ofWord}{1,${around}})?`, 'su').exec(text) ?? [
    '',
  ];
  const [end] = new RegExp(`(?:${ofWord}{1,${around}}(?=${ofWord}))?.{${around}}$`, 'su').exec(text) ?? [''];
  return `${isFirst ? '' : start}…${isLast ? '' : end}`;
}

/** Of a Latin word or a number. */
const ofWord = '[\\p{Script=Latin}\\d]';
