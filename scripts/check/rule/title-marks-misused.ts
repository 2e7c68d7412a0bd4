import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const event =
  '活动|课程|课题|会议|论坛|大会|博览会|竞赛|大赛|培训班|专项行动|荣誉称号|称号|品牌|小程序|公众号|客户端';
const paper =
  '许可证|执照|身份证|资格证书?|合格证书?|登记证书?|荣誉证书|奖|文明城市|卫生城市|先进集体|先进个人|先进单位|劳动模范|标兵';
const pattern = new RegExp(`《([^《》\\n]{1,60})》(?:${event})|《([^《》\\n]{0,60}(?:${paper}))》`, 'gu');

/** 《》 round the name of what is no work to be read: an activity, a course, a meeting, a licence, a prize. */
export const titleMarksMisused: EditorRule = {
  id: 'title-marks-misused',
  check: inChinese(pattern, ({ 0: text, 1: event, 2: paper }) => ({
    values: {
      text,
      write:
        event === undefined ? (paper ?? '') : text.replace(/[《》]/g, (mark) => (mark === '《' ? '“' : '”')),
    },
  })),
  wrong: [
    { text: '开展《青苗计划》活动', finds: ['《青苗计划》活动'] },
    {
      text: '授予《全国文明城市》称号，评选《省级先进集体》',
      finds: ['《全国文明城市》称号', '《省级先进集体》'],
    },
    { text: '换发《建设工程规划许可证》', finds: ['《建设工程规划许可证》'] },
  ],
  right: [
    { text: '开展“青苗计划”活动' },
    { text: '开展《数据安全法》宣传活动' },
    { text: '印发《大湾区建设行动计划》' },
  ],
};
