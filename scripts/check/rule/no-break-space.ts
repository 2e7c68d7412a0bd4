import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** No-break spaces that came with pasted text; between groups of digits they are right. */
export const noBreakSpace: EditorRule = {
  id: 'no-break-space',
  check: everywhere(/(?<!\d)[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f](?!\d)/g, ([character]) => ({
    values: { codePoint: codePointName(character) },
    fix: ' ',
  })),
  wrong: [
    { text: '甲\u00a0ABC', finds: ['\u00a0'], fixed: '甲 ABC' },
    { text: 'A\u202fB和C\u00a02', finds: ['\u202f', '\u00a0'], fixed: 'A B和C 2' },
  ],
  right: [{ text: '新增1\u00a0234人' }, { text: 'Word 2016' }],
};
