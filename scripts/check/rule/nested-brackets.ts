import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';

/** Brackets in brackets of the same form. */
export const nestedBrackets: EditorRule = {
  id: 'nested-brackets',
  check: eachPassage(/[（(][^）)]*[（(]|〔[^〕]*〔|【[^】]*【/, function* (passage) {
    const { text, place } = passage;
    for (const { family, open, close, within } of pairsOf(passage).pairs) {
      if (family !== within?.family || !/[（〔【]/.test(family)) continue;
      const content = text.slice(open + 1, close);
      // What is too long to be read in a message is cut short.
      const shown = content.length > 30 ? `${content.slice(0, 14)}……${content.slice(-14)}` : content;
      const write = family === '〔〕' ? `（${shown}）` : `〔${shown}〕`;
      yield { place: place(open, close + 1), values: { text: text[open] + shown + text[close], write } };
    }
  }),
  wrong: [
    { text: '统筹推进（见（二））', finds: ['（二）'] },
    { text: '健全机制（牵头单位为省发展改革委（省大湾区办））', finds: ['（省大湾区办）'] },
  ],
  right: [{ text: '统筹推进（见〔二〕）' }, { text: '统筹推进（一）（二）两项' }],
};
