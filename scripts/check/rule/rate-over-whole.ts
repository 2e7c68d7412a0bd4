import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** Shares of a whole. Others are none, for all their name: a completion rate or a gross enrolment may pass 100 %. */
const rates = [
  '(?<!拨备|流动性|利息|偿债|现金|资金|保费|担保|债务|贷款|收入|成本|信号|需求)覆盖率',
  '(?<!电话|宽带|用户|手机|家庭|终端|汽车)普及率',
  '(?<!毛)入[学园]率',
  '[达合优]标率',
  '合格率',
  '优[良秀]率',
  '优良天数比[例率]',
  '绿化率',
  '及格率',
  '知晓率',
  '满意[度率]',
  '好评率',
  '入户率',
  '回收率',
  '治愈率',
  '发病率',
  '死亡率',
  '失业率',
  '城[镇市]化率',
  '无害化处理率',
  '集中处理率',
  '通[车电邮]率',
  '办结率',
  '占比',
];
const reaching =
  '(?:均|全部|总体|基本|稳定|持续|要|应|将|已|力争|分别|平均){0,2}(?:达到?|为|超过?|保持在?|稳定在|(?:提高|提升|上升)[到至]|不低于|高于)?了?';
const pattern = new RegExp(`(?:${rates.join('|')})${reaching}(\\d{3,4}(?:\\.\\d{1,4})?)[%％]`, 'g');

/** A share of a whole that is over 100 %: 覆盖率达120%. */
export const rateOverWhole: EditorRule = {
  id: 'rate-over-whole',
  check: outsideTitles(pattern, ([text, value]) => (Number(value) > 100 ? { values: { text } } : undefined)),
  wrong: [
    { text: '5G网络覆盖率达120%，产品合格率为101.5%', finds: ['覆盖率达120%', '合格率为101.5%'] },
    { text: '群众满意度保持在109%以上', finds: ['满意度保持在109%'] },
  ],
  right: [
    { text: '覆盖率达100%，任务完成率120%，小学毛入学率102%，移动宽带用户普及率达109%' },
    { text: '拨备覆盖率达180%，普及率提高120%，产能利用率为105%' },
  ],
};
