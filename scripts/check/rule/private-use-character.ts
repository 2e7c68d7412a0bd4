import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Private-use characters, in the plane of every day and in planes 15 and 16. */
export const privateUseCharacter: EditorRule = {
  id: 'private-use-character',
  check: everywhere(/\p{Co}/gu, ({ 0: character, index }, { kind, text }) => {
    // A bullet of Word's symbol fonts that begins a line is reported as one: see list-unmarked-line.
    const isBullet =
      kind === 'paragraph' && /[\uf000-\uf0ff]/.test(character) && /^$|\n/.test(text.charAt(index - 1));
    return isBullet ? undefined : { values: { codePoint: codePointName(character) } };
  }),
  wrong: [
    { text: '湖\ue863镇', finds: ['\ue863'] },
    { text: '湖\u{f0001}镇和\u{100002}镇', finds: ['\u{f0001}', '\u{100002}'] },
  ],
  right: [{ text: '湖㳇镇' }, { text: '湖𠮷镇😀' }],
};
