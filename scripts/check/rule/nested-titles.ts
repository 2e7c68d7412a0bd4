import { alternating } from '../alternating.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { type Family, type Pair, pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

/** What stands in 〈〉 for （）: the other kind of place or office, or what kind of text it is. */
const aside =
  /^(?:[省市区县旗州盟镇乡街道村社团场组户所站厅局委办处、，和或及]{1,10}|试行|暂行|草案|修订[稿案版]?|征求意见稿|送审稿|代[章拟]?|[含不]\S{1,6}|略|已?撤销|已废止)$/u;
/** What the title of a text ends in. */
const titled =
  /(?:法|条例|规定|办法|细则|意见|方案|规划|计划|通知|通告|公告|决定|决议|命令|批复|报告|纲要|要点|指南|标准|规范|规程|章程|公约|协议|合同|目录|清单|名录|手册|日报|论|记|书|经)$/u;

/** A title in a title stands in 〈〉, and one in that in 《》 again. */
export const nestedTitles: EditorRule = {
  id: 'nested-titles',
  check: eachPassage(/《[^》]*《|〈/, function* (passage) {
    for (const [pair, wanted] of alternating(pairsOf(passage).pairs, ['《》', '〈〉']))
      if (pair.family !== wanted) yield* mend(passage, pair, wanted);
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
    {
      text: '各县〈区〉落实〈试行〉办法，执行〈管理办法〉',
      finds: ['〈区〉', '〈试行〉', '〈管理办法〉'],
      fixed: '各县（区）落实（试行）办法，执行《管理办法》',
    },
    { text: '建设〈港口〉枢纽', finds: ['〈港口〉'] },
  ],
  right: [{ text: '印发《关于〈管理办法〉的说明》' }, { text: '印发《管理办法》《实施细则》' }],
};

/** 〈〉 in no title may be brackets as well as a title: what it holds tells, or the writer. */
function mend(passage: Passage, pair: Pair, wanted: Family): Finding[] {
  const content = passage.text.slice(pair.open + 1, pair.close);
  if (wanted === '〈〉' || titled.test(content)) return replacePair(passage, pair, wanted);
  if (!aside.test(content))
    return replacePair(passage, pair, wanted).map(({ fix: _, ...finding }) => finding);
  return replacePair(passage, pair, '（）').map((finding) => ({
    ...finding,
    values: { ...finding.values, case: 'bracket' },
  }));
}
