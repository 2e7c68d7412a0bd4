import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** Words whose numerals are part of them, as they come with digits. */
const words: Readonly<Record<string, string>> = {
  '4书5经': '四书五经',
  '1带1路': '一带一路',
  '1带一路': '一带一路',
  一带1路: '一带一路',
  '1国2制': '一国两制',
  '1国两制': '一国两制',
  '5位1体': '五位一体',
  '5位一体': '五位一体',
  '3严3实': '三严三实',
  '3会1课': '三会一课',
  '2学1做': '两学一做',
  '1岗双责': '一岗双责',
  '1票否决': '一票否决',
  '1网通办': '一网通办',
  '1网统管': '一网统管',
  '1窗受理': '一窗受理',
  '1站式': '一站式',
  '1体化': '一体化',
  '1揽子': '一揽子',
  '1把手': '一把手',
  '1刀切': '一刀切',
  '5四运动': '五四运动',
  第1产业: '第一产业',
  第2产业: '第二产业',
  第3产业: '第三产业',
};
/** Five-year plans: “14五”, 十4五. */
const plan = /(?<![\d.一-龥])1([1-9])五(?=[规时期”’末以])|十([1-9])五(?=[规时期”’末以])/;
const weekday = /星期([1-6])(?![\d.次个天场小节项]|[—～~至-])/;
const congress =
  /(?<=党的)(?:1[0-9]|2[0-9])大(?![型学])|(?<![\d.届第])(?:1[6-9]|20)大(?=报告|精神|以来|代表|胜利召开|闭幕)/;
const listed = new RegExp(`(?<![\\d.])(?:${Object.keys(words).join('|')})`);
const pattern = new RegExp(`${listed.source}|${plan.source}|${congress.source}|${weekday.source}`, 'g');
const digits = '〇一二三四五六七八九';

export const fixedWordInDigits: EditorRule = {
  id: 'fixed-word-in-digits',
  check: outsideTitles(pattern, ([text]) => {
    const expected =
      words[text] ??
      text
        .replace(/2(?=\d大)/, '二十')
        .replace(/1(?=\d)/, '十')
        .replace(/十0/, '十')
        .replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '每逢星期5办理', finds: ['星期5'], fixed: '每逢星期五办理' },
    {
      text: '服务“1带1路”建设，推进1体化发展，培育第3产业',
      finds: ['1带1路', '1体化', '第3产业'],
      fixed: '服务“一带一路”建设，推进一体化发展，培育第三产业',
    },
    {
      text: '贯彻党的20大精神，18大以来，党的19大',
      finds: ['20大', '18大', '19大'],
      fixed: '贯彻党的二十大精神，十八大以来，党的十九大',
    },
    { text: '“14五”时期，十4五规划', finds: ['14五', '十4五'], fixed: '“十四五”时期，十四五规划' },
  ],
  right: [
    { text: '服务“一带一路”建设，推进一体化发展，星期五办理' },
    { text: '每星期5次，每次1站，附件1体现全部14个项目，20大型企业' },
    { text: '“十四五”时期建成4个平台' },
  ],
};
