import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Cyrillic and Greek letters drawn as Latin ones, and these. */
const cyrillic = ['АВСЕНІЈКМОРЅТХасеіјорѕху', 'ABCEHIJKMOPSTXaceijopsxy'] as const;
const greek = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'] as const;
const latinFor = new Map(
  [cyrillic, greek].flatMap(([look, latin]) =>
    Array.from(look, (letter, index) => [letter, latin.charAt(index)] as const),
  ),
);
const pattern = new RegExp(`[${[...latinFor.keys()].join('')}]+`, 'gu');
const lettersBefore = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]*$/u;
const lettersAfter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]*/u;
/** No Latin word is longer. */
const longest = 40;

export const lookAlikeLetter: EditorRule = {
  id: 'look-alike-letter',
  check: everywhere(pattern, ({ 0: text, index }, passage) => {
    const end = index + text.length;
    const [before = ''] = lettersBefore.exec(passage.text.slice(Math.max(0, index - longest), index)) ?? [];
    const [after = ''] = lettersAfter.exec(passage.text.slice(end, end + longest)) ?? [];
    const around = before + after;
    if (isForeign(around) || (around === '' && !isStray(text, nearby(passage.text, index)))) return undefined;
    const expected = Array.from(text, (letter) => latinFor.get(letter) ?? letter).join('');
    const values = { text, word: before + text + after, expected, codePoint: codePointName(text) };
    // A letter alone may be meant; within a Latin word none is.
    return { values, ...(around === '' ? {} : { fix: expected }) };
  }),
  wrong: [
    { text: '推广АPP和PPР模式', finds: ['А', 'Р'], fixed: '推广APP和PPP模式' },
    { text: '创建4А级景区', finds: ['А'] },
  ],
  right: [
    { text: '推广APP和PPP模式，创建4A级景区，μm与kΩ' },
    { text: '俄文为ТАСС，Москва，希腊文为ΑΒΓ，Α级' },
  ],
};

/** A word with letters that look like no Latin ones is of another language. */
function isForeign(letters: string): boolean {
  return /[^\p{Script=Latin}]/u.test(letters.replace(pattern, ''));
}

/** A lone Cyrillic letter where nothing else is Cyrillic. */
function isStray(letter: string, text: string): boolean {
  return letter.length === 1 && text.replace(/\P{Script=Cyrillic}/gu, '') === letter;
}

function nearby(text: string, index: number): string {
  return text.slice(Math.max(0, index - longest), index + longest);
}
