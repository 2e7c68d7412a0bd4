import { isTraditional } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

/** 「」 and 『』, which are quotation marks of vertical text; set in lines they are “” and ‘’. */
export const cornerQuotes: EditorRule = {
  id: 'corner-quotes',
  check: eachPassage(/[「『]/, function* (passage, _, { attachment }) {
    if (isTraditional(attachment.lang)) return;
    for (const pair of pairsOf(passage).pairs) {
      if (pair.family !== '「」' && pair.family !== '『』') continue;
      const isInner = pair.within && /[「『“‘]/.test(passage.text[pair.within.open] ?? '');
      yield* replacePair(passage, pair, isInner ? '‘’' : '“”');
    }
  }),
  wrong: [
    { text: '推进「四大建设」', finds: ['「四大建设」'], fixed: '推进“四大建设”' },
    {
      text: '实施『双碳』行动和「千村」工程',
      finds: ['『双碳』', '「千村」'],
      fixed: '实施“双碳”行动和“千村”工程',
    },
  ],
  right: [{ text: '推进“四大建设”' }, { text: '推进“四大‘建设’”' }],
};
