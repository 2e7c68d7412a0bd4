import { alternating } from '../alternating.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

/** “” outside, ‘’ inside, “” again inside those. */
export const nestedQuotes: EditorRule = {
  id: 'nested-quotes',
  check: eachPassage(function* (passage) {
    if (!/“[^”]*“|‘/.test(passage.text)) return;
    for (const [pair, wanted] of alternating(pairsOf(passage).pairs, ['“”', '‘’']))
      if (pair.family !== wanted) yield* replacePair(passage, pair, wanted);
  }),
  wrong: [
    {
      text: '落实“深化“最多跑一次”改革”要求',
      finds: ['“最多跑一次”'],
      fixed: '落实“深化‘最多跑一次’改革”要求',
    },
    { text: '实施‘四大建设’', finds: ['‘四大建设’'], fixed: '实施“四大建设”' },
  ],
  right: [
    { text: '落实“深化‘最多跑一次’改革”要求' },
    { text: '实施“四大建设”“六大行动”，引进Tiffany’s门店' },
  ],
};
