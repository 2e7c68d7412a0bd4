import { codePointName } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

/** Invisible characters that end a line in other programs and here do not. */
export const lineSeparator: EditorRule = {
  id: 'line-separator',
  check: everywhere(/[\u0085\u2028\u2029]+/g, ([characters], { kind }) => ({
    values: {
      case: kind === 'paragraph' || kind === 'item' || kind === 'note' ? '' : 'line',
      codePoint: codePointName(characters),
    },
  })),
  wrong: [
    { text: '严守生态安全\u2028严格产业准入', finds: ['\u2028'] },
    { text: '严守\u0085生态安全\u2029\u2029严格产业准入', finds: ['\u0085', '\u2029\u2029'] },
  ],
  right: [{ text: '严守生态安全\\\n严格产业准入' }, { text: '严守生态安全\n\n严格产业准入' }],
};
