import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** One after another is 一一 before what is done to each: 一一对应. */
const each =
  '(?:对|列|落|说|介|核|比|回|解|检|排|走|作|呈|道|兑|细|查|验|分|制|明|整|销|过|登|映|匹|答|具|予|做|进|给|向|与|应|反|告|拜|认|阐|点|记|梳|审|到|交|签|讲|展|为|研|破|攻|清|实|标|编|归|确|处|帮|理|走|上|访|联|谈|慰|征|指|采|揭|约|督)';
const pattern = new RegExp(
  `(?<=[${han}]{2}(?<![初十不第统唯万逐之同其百千二三四五六七八九零〇独单]))一一(?=[${han}]{2})(?!一|${each})|(?<=[${han}](?<![周期拜第统初十唯之五六七八小]))(?:一—(?![二三四五六七八九十])|—一(?![年月日号级二三四五六七八九十个批期]))(?=[${han}])`,
  'gu',
);

/** The numeral 一 typed twice, or beside half a dash, for ——. */
export const numberForDash: EditorRule = {
  id: 'number-for-dash',
  check: outsideTitles(pattern, ({ 0: text, index, input }) => ({
    values: { text: input.slice(Math.max(0, index - 3), index + text.length + 3).replace(/\n/g, '') },
  })),
  wrong: [
    { text: '建设共同富裕一一高质量发展的先行区', finds: ['一一'] },
    { text: '打造重要窗口一—展示制度优越性', finds: ['一—'] },
  ],
  right: [
    { text: '建设共同富裕——高质量发展的先行区' },
    { text: '问题清单与整改措施一一对应，逐项一一落实，第一一组' },
    { text: '小学一—六年级，五一—十一期间，逐户一一走访，对意见一一指出' },
  ],
};
