import { alternating } from '../alternating.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

/** “” outside, ‘’ inside, “” again inside those. */
export const nestedQuotes: EditorRule = {
  id: 'nested-quotes',
  check: eachPassage(/“[^”]*“|‘/, function* (passage) {
    for (const [pair, wanted] of alternating(pairsOf(passage).pairs, ['“”', '‘’']))
      if (pair.family !== wanted)
        // “ within “ may as well be a ” that was typed the wrong way: the author has to say.
        for (const { fix, ...finding } of replacePair(passage, pair, wanted))
          yield pair.within?.family === pair.family && pair.family === '“”'
            ? { ...finding, values: { ...finding.values, case: 'same' } }
            : { ...finding, ...(fix === undefined ? {} : { fix }) };
  }),
  wrong: [
    {
      text: '落实“深化“最多跑一次”改革”要求',
      finds: ['“最多跑一次”'],
    },
    { text: '推进“放管服“改革和”双碳”', finds: ['“改革和”'] },
    { text: '实施‘四大建设’', finds: ['‘四大建设’'], fixed: '实施“四大建设”' },
  ],
  right: [
    { text: '落实“深化‘最多跑一次’改革”要求' },
    { text: '实施“四大建设”“六大行动”，引进Tiffany’s门店' },
  ],
};
