import { alternating } from '../alternating.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

/** A title in a title stands in 〈〉, and one in that in 《》 again. */
export const nestedTitles: EditorRule = {
  id: 'nested-titles',
  check: eachPassage(function* (passage) {
    if (!/《[^》]*《|〈/.test(passage.text)) return;
    for (const [pair, wanted] of alternating(pairsOf(passage).pairs, ['《》', '〈〉']))
      if (pair.family !== wanted) yield* replacePair(passage, pair, wanted);
  }),
  wrong: [
    {
      text: '印发《关于《管理办法》的说明》',
      finds: ['《管理办法》'],
      fixed: '印发《关于〈管理办法〉的说明》',
    },
    {
      text: '学习《论《矛盾论》与《实践论》》',
      finds: ['《矛盾论》', '《实践论》'],
      fixed: '学习《论〈矛盾论〉与〈实践论〉》',
    },
  ],
  right: [{ text: '印发《关于〈管理办法〉的说明》' }, { text: '印发《管理办法》《实施细则》' }],
};
