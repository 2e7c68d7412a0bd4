import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const numeral = '(?:\\d{1,9}(?:[.,]\\d{1,9})*|[一二三四五六七八九十百两]{1,5})[%％]?[十百千万亿]{0,2}';
const measure = '[^\\d，。；：、（）\\n年月日天周]{0,3}?';
/** 附近, 节约 and others only end in the word. */
const near = '(?<![附邻临靠最亲相远毗就])(?:近|将近|接近)';
const about = '(?<![节集预签合履条公契誓制违租缔婚])(?:大约|约)';
const over = '(?:超过|超(?!出|额|前|长)|逾|不少于|不低于|至少|不小于)';
/** An estimate that is made twice, before and behind the number. */
const estimates = [
  `${near}${numeral}(?:余|多(?!个月|[年天]))`,
  `${near}${numeral}${measure}(?:左右(?!岸)|上下|以上)`,
  `${about}${numeral}(?:余|多)(?![样种元次层功边])`,
  `${about}${numeral}(?:${measure}|[个多]?[年月日天周])(?:左右|上下|以上)`,
  `${over}${numeral}${measure}(?:以上|左右|上下)`,
  `${numeral}${measure}(?:左右以[上下]|以[上下]左右)`,
];

/** Words that say one thing twice, and the one that says it. */
const doubles: readonly (readonly [string, string])[] = [
  ['凡是?[^，。；\\n]{1,20}，?都一律', ''],
  ['都一律|一律都', '一律'],
  ['全部都(?=[^，。；]{0,2}[要应须已])', '都'],
  ['目的是为了', '目的是'],
  ['原因是因为', '原因是'],
  ['付诸于', '付诸'],
  ['诉诸于', '诉诸'],
  ['见诸于', '见诸'],
  ['亲眼目睹', '目睹'],
  ['悬殊(?:很大|较大|巨大)', '悬殊'],
  ['切忌(?:不要|勿|不可)', '切忌'],
  ['第一次?首[次届]', '首次'],
  ['首次第一[次届]', '首次'],
  ['非常十分|十分非常', '十分'],
  ['日益不断|不断日益', '日益'],
  ['互相相互|相互互相', '相互'],
  ['尤其特别是', '特别是'],
  ['彼此互相|彼此相互', '相互'],
  ['再次重申', '重申'],
];
const kinds = doubles.map(([source, write]) => ({ at: new RegExp(`^(?:${source})$`, 'u'), write }));
const pattern = new RegExp([...estimates, ...doubles.map(([source]) => source)].join('|'), 'gu');

/** One thing said twice in one phrase: an estimate before and behind its number, or two words of one sense. */
export const redundantWords: EditorRule = {
  id: 'redundant-words',
  check: outsideTitles(pattern, ({ 0: text }) => ({
    values: { text, expected: kinds.find(({ at }) => at.test(text))?.write ?? '' },
  })),
  wrong: [
    {
      text: '培育近300余家企业，投资大约5亿元左右，至少30人以上',
      finds: ['近300余', '大约5亿元左右', '至少30人以上'],
    },
    { text: '压缩到大约20天左右，约3年左右', finds: ['大约20天左右', '约3年左右'] },
    { text: '增长10%左右以上，凡不合格的都一律退出', finds: ['10%左右以上', '凡不合格的都一律'] },
    { text: '目的是为了惠民，切忌不要一刀切', finds: ['目的是为了', '切忌不要'] },
  ],
  right: [
    { text: '培育近300家企业，投资5亿元左右，30人以上，附近300余户，节约300余万元' },
    { text: '近3年多来，近10年左右的时间，约定3个以上地点，凡不合格的一律退出' },
    { text: '目的是惠民，切忌一刀切，超过30人' },
  ],
};
