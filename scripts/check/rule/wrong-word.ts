import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { wordSlips } from '../word-slips.ts';

const pattern = new RegExp(wordSlips.map((slip) => `(?:${slip.pattern})`).join('|'), 'gu');
const plain = new Map(wordSlips.map((slip) => [slip.pattern, slip]));
const guarded = wordSlips
  .filter((slip) => !/^\p{Script=Han}+$/u.test(slip.pattern))
  .map((slip) => ({ slip, at: new RegExp(slip.pattern, 'uy') }));

/** A word typed for another that sounds or looks like it; mended where both are read alike. */
export const wrongWord: EditorRule = {
  id: 'wrong-word',
  check: outsideTitles(pattern, ({ 0: text, index, input }) => {
    const slip = plain.get(text) ?? slipAt(input, index);
    if (!slip) return undefined;
    const { write } = slip;
    return { values: { text, expected: write }, ...(slip.alike ? { fix: write } : {}) };
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
    { text: '台风登陆前，登陆资本市场，推动自己建成品牌，组织工人材料进场，解决对口问题' },
    { text: '印发《关于其它问题的规定》' },
  ],
};

function slipAt(text: string, index: number) {
  const found = guarded.find(({ at }) => {
    at.lastIndex = index;
    return at.test(text);
  });
  return found?.slip;
}
