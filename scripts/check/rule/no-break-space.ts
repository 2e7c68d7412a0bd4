import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** No-break spaces that came with pasted text; between groups of digits they are right. */
export const noBreakSpace: EditorRule = {
  id: 'no-break-space',
  check: everywhere(
    /[\u00a0\u2007\u202f]{2,}|(?<!\d)[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f](?!\d)/g,
    ({ 0: { length }, 0: found, index }, { text }) => {
      const isIndent = index === 0 || text[index - 1] === '\n';
      return {
        values: {
          case: isIndent && length > 1 ? 'indent' : length > 1 ? 'many' : '',
          codePoint: codePointName(found),
          count: length,
        },
        fix: isIndent ? '' : ' ',
      };
    },
  ),
  wrong: [
    { text: '甲\u00a0ABC', finds: ['\u00a0'], fixed: '甲 ABC' },
    { text: 'A\u202fB和C\u00a02', finds: ['\u202f', '\u00a0'], fixed: 'A B和C 2' },
    {
      text: '\u00a0\u00a0\u00a0\u00a0甲A\u00a0\u00a0B',
      finds: ['\u00a0\u00a0\u00a0\u00a0', '\u00a0\u00a0'],
      fixed: '甲A B',
    },
  ],
  right: [{ text: '新增1\u00a0234人' }, { text: 'Word 2016' }],
};
