import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const digits = '一二三四五六七八九';
const measures =
  '天|年(?!级)|个|倍|岁|人|公里|千米|平方|米|斤|公斤|吨|元|小时|分钟|家|件|成|遍|趟|回|户|台|辆|周|十|百|千|万|亿';
// Not after another numeral, 第 or 、 (一、二、三个 is a list), nor before one.
// 三五 is said of any few things; two neighbours before 名 may be ranks.
const few = `(?<![${digits}两十百千万亿第、零〇前])(三)、(五)(?=[名位所处条次座套])|(?<=[由有约共]|组织|安排|选派|培养|抽调)([一二三四五六七八九])、([二三四五六七八九])(?=[名位])`;
const pattern = new RegExp(
  `${few}|(?<![${digits}两十百千万亿第、零〇])([一二三四五六七八九两])、([${digits}两])(?=(?:余|多|来)?(?:${measures}))`,
  'gu',
);

/** 、 inside an estimate of two neighbouring numbers; in 二、三产业 it stands for 第二产业、第三产业 and is right. */
export const commaInEstimate: EditorRule = {
  id: 'comma-in-estimate',
  check: outsideTitles(pattern, ({ 0: text }) => {
    const [low = '', high = ''] = text.split('、');
    return value(high) - value(low) === 1 || text === '三、五'
      ? { values: { text, write: low + high } }
      : undefined;
  }),
  wrong: [
    {
      text: '力争三、五年内见效，培养三、五名骨干，由四、五名骨干组成',
      finds: ['三、五', '三、五', '四、五'],
    },
    { text: '每批七、八十个项目，间隔两、三个月', finds: ['七、八', '两、三'] },
  ],
  right: [
    { text: '力争三五年内见效' },
    { text: '融合发展一、二、三产业，促进二、三产业提质' },
    { text: '建成三、四级公路，覆盖一、二年级学生' },
    { text: '上述一、二项由省发展改革委牵头，前三、四名给予奖励' },
  ],
};

function value(digit: string): number {
  return digit === '两' ? 2 : digits.indexOf(digit) + 1;
}
