export {
  characterAfter,
  characterBefore,
  fullWidthMarks,
  han,
  hasHan,
  isChinese,
  isEnglish,
  isTraditional,
  joinOf,
} from './chinese.ts';
export { chineseStretches, chineseWords } from './chinese-words.ts';
export { codePointName } from './code-point.ts';
export { isFigure } from './figure.ts';
export { fileKey } from './file-key.ts';
export { formatCharacterName, formatCharacters } from './format-characters.ts';
export { greatest } from './greatest.ts';
export { grouped } from './grouped.ts';
export { isSlipOf } from './is-slip-of.ts';
export { keepsClose, keptStretches } from './kept-stretches.ts';
export { least } from './least.ts';
export { literal } from './literal.ts';
export { nearestFirst } from './nearest-first.ts';
export { nearestName } from './nearest-name.ts';
export {
  chineseNumeral,
  circledNumeral,
  leadingNumber,
  letterNumeral,
  notInNumber,
  numeral,
  parseNumeral,
  romanNumeral,
  yearNumeral,
} from './numeral.ts';
export { longestOrdinaryEms, widthInLines, withoutAddresses } from './ordinary-pieces.ts';
export { countOf, scriptOf } from './script.ts';
export { timesIn } from './times-in.ts';
export { chineseFaceEms, latinEms, textEms } from './width.ts';
