import { codePointName, formatCharacterName, formatCharacters } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Soft hyphens, zero-width spaces and joiners, marks of direction: removed, nothing is seen or read otherwise. */
const removable = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** But emoji and the letters of some scripts are shaped and ordered by them. */
const shaped =
  /\p{Extended_Pictographic}|[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u;

/** How far to look for them, in UTF-16 units: a whole passage each time would take the square of its length. */
const reach = 60;

/** Characters that stand in a text without being seen. */
export const formatCharacter: EditorRule = {
  id: 'format-character',
  check: everywhere(formatCharacters, ({ 0: character, index }, { text }) => {
    const values = { codePoint: codePointName(character), name: formatCharacterName(character) };
    const around = text.slice(Math.max(0, index - reach), index + reach);
    return { values, ...(removable.test(character) && !shaped.test(around) ? { fix: '' } : {}) };
  }),
  wrong: [
    { text: '统筹\u200b推进\ufeff建设', finds: ['\u200b', '\ufeff'], fixed: '统筹推进建设' },
    { text: 'Inter\u00adnet和\u202e甲', finds: ['\u00ad', '\u202e'], fixed: 'Internet和甲' },
    { text: '葛\u{e0100}城，👨\u200d👩', finds: ['\u{e0100}', '\u200d'] },
  ],
  right: [{ text: '统筹推进建设' }, { text: '甲\u3000乙，Inter-net，𠮷' }],
};
