import { grouped } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { withoutTitles } from '../matches.ts';
import type { Terms } from '../terms.ts';
import { type WordSlip, wordSlips } from '../word-slips.ts';

const byFirst = grouped(wordSlips, ({ slip }) => slip.charCodeAt(0));
const anySlip = new RegExp(wordSlips.map(({ slip }) => slip).join('|'));

/** A word typed for another that sounds or looks like it; mended where both are read alike. */
export const wrongWord: EditorRule = {
  id: 'wrong-word',
  check: eachPassage(anySlip, function* ({ text: written, place }, _, { terms }) {
    const text = withoutTitles(written);
    for (let index = 0; index < text.length; index++) {
      const found = byFirst.get(text.charCodeAt(index))?.find((one) => isAt(one, text, index));
      // What the office's list names is reported by it.
      if (!found || isListed(found.slip, text, index, terms)) continue;
      const { slip, write, alike } = found;
      const values = { text: slip, expected: write };
      yield { place: place(index, index + slip.length), values, ...(alike ? { fix: write } : {}) };
      index += slip.length - 1;
    }
  }),
  wrong: [
    {
      text: '完善其它制度，部份帐户由专人管理，按装到位',
      finds: ['其它', '部份', '帐', '按装'],
      fixed: '完善其他制度，部分账户由专人管理，安装到位',
    },
    { text: '截止2025年底，既使有困难，也以经完成', finds: ['截止', '既使', '以经'] },
    { text: '登陆省政府网站，平台己建成', finds: ['登陆', '己'] },
  ],
  right: [
    { text: '完善其他制度，部分账户由专人管理，搭起帐篷' },
    { text: '报名截止时间为2025年底，既使企业受益又使群众方便，以经济建设为中心' },
    {
      text: '台风登陆前，登陆资本市场，推动自己建成品牌，组织工人材料进场，恢复盖章，按装机容量计算，引导至园区，一座标志性建筑，交通迅速恢复',
    },
    { text: '引导至指定区域，投资迅速增长，交通迅速恢复，按装机容量补助，全部份额，发布暑期安排' },
    {
      text: '加利福尼亚州，索菲亚州，举措失当，毕竟争取不易，研究竞争政策，融资询价，上海拨付资金，规划拔尖计划',
    },
    {
      text: '讲座落幕，设立既定目标，自己经营，专题纲要，多重迭代，裁撤消防队，批复盖章，激发韧性，山脉博物馆',
    },
    { text: '投标截止2025年3月1日，政策既使用方便，常态式管理，因该会议延期，台风登陆影响电力系统' },
    { text: '印发《关于其它问题的规定》' },
  ],
};

/** Whether a slip is part of a form that the office's list wants otherwise: 帐 of 帐户. */
function isListed(slip: string, text: string, index: number, terms: Terms): boolean {
  return terms.some(({ variants }) =>
    variants.some((form) => form.includes(slip) && text.startsWith(form, index - form.indexOf(slip))),
  );
}

function isAt({ slip, guard }: WordSlip, text: string, index: number): boolean {
  if (!text.startsWith(slip, index)) return false;
  if (!guard) return true;
  guard.lastIndex = index;
  return guard.test(text);
}
