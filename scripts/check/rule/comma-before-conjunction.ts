import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** Words that begin with what would be a conjunction or 等: 及时, 和谐, 等级, and 与…相匹配. */
const and =
  '和(?![谐平睦美气解合蔼善煦缓田龙县苑静顺林硕政布乐衷])|以及|及(?![时格早第])|与(?![会时此其世众日])(?![^，。；、\\n]{1,16}(?:相|挂钩|衔接|接轨|对接|同步|结合|融合))|或(?![许有])';
const etc = '等(?![级待同效离第额值次高候式比距于差分温量级别价外])';
const pattern = new RegExp(
  `、(?<=[${han}A-Za-z\\d%）”》].)(?:${and}|(?<![一二三四五六七八九十]、)${etc})`,
  'gu',
);

/** 、 before the word that joins the last item of a list, or before 等. */
export const commaBeforeConjunction: EditorRule = {
  id: 'comma-before-conjunction',
  check: outsideTitles(pattern, ({ 0: text }) => ({
    values: { text, write: text.slice(1) },
    fix: text.slice(1),
  })),
  wrong: [
    { text: '发展港口、机场、和铁路', finds: ['、和'], fixed: '发展港口、机场和铁路' },
    {
      text: '种植小麦、玉米、等作物，由省、市、及县实施',
      finds: ['、等', '、及'],
      fixed: '种植小麦、玉米等作物，由省、市及县实施',
    },
  ],
  right: [
    { text: '发展港口、机场和铁路，种植小麦、玉米等作物' },
    { text: '统一标准、和衷共济，美丽、和乐，完善机制、与日俱增，甲等、乙等、等外三级' },
    { text: '稳定、和谐、及时、等级分明，建立科学、与市场相匹配的机制，或者、等待' },
    { text: '印发《港口、机场、和铁路规划》' },
  ],
};
