import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** How something is done, never what it is like: before a verb it takes 地. */
const manner =
  '认真|扎实|稳步|切实|深入|大力|努力|主动|积极|坚决|自觉|有序|快速|顺利|圆满|及时|牢牢|紧紧|不断|逐步|更好|有计划|有步骤|有重点|有针对性|创造性|因地制宜|潜移默化|源源不断|毫不动摇|一心一意|脚踏实地';
/** Done to something that follows, so that no noun is meant: 积极的推动作用 is right. */
const deed =
  '(?:[做抓办管用搞建]好|抓[实紧]|(?:推[进动]|开展|落实|贯彻|完成|解决|加强|履行|执行|研究解决|排查|消除|整治|化解|谋划|部署|督促|组织实施|贯彻落实|组织开展|服务)(?!工作|作用|[动张]?力|机制|情况|意[识义]|措施|过程|方[式法案]|态度|成效|效果|举措|局面|格局|步伐|速度|进[程度]|节奏|思路|路径|模式|样板|者|项目|率|成果|结果|基础|报告|能力|手段|制度|政策|规划|人员|队伍|部门|单位|问题|内容|水平|质量|程度|目标|重点|计划|步骤|标准|要求|平台|体系|任务)(?=了|好|本|这|各[项类级]|《|“|[\\u4e00-\\u9fff]{3}))';
/** Verbs that take 得 before how they turn out: 做得好. */
const outcome =
  '(?<=[做抓干搞办管建走跑学过变显]的)(?=(?:更加?|很|非常|十分)?(?:好|紧|实|细|准|快|稳|远)[，。；、]|越来越)';
/** Words that end in 得, by what stands before and behind it: 值得关注. */
const words = [
  ['(?<![增价产数净总面市贬保升减峰阈均])值', '关注|学习|推广|借鉴|注意|肯定|一提|信赖|研究|重视|期待|表扬'],
  [
    '(?<![争获采汲吸领换听录选提抽])取',
    '了|(?:显著|明显|重大|积极|良好|较好|新的?|实质性|阶段性|突破性){0,2}(?:成效|成绩|进展|突破|成果|效果)',
  ],
  ['获', '了|好评|认可|肯定|批准|授权'],
  ['来', '及(?![时早格])'],
  ['不', '不|超过|少于|低于|高于|擅自|违反|转让|挪用|收取|干预|影响'],
  ['(?<![行大公特促驱])使', '我们|企业|群众|全省|全市|工作'],
].map(([before, behind]) => `(?<=${before}的)(?=${behind})`);
const endsInManner = new RegExp(`(?:${manner})$`, 'u');
// 的 comes first: most characters fail at once.
const pattern = new RegExp(`的(?:(?<=(?:${manner})的)(?=${deed})|${outcome}|${words.join('|')})`, 'gu');

/** 的 where 地 stands between how and what is done, or 得 before how it turns out. */
export const structuralParticle: EditorRule = {
  id: 'structural-particle',
  check: outsideTitles(pattern, ({ index, input }) => {
    const before = input.slice(Math.max(0, index - 8), index);
    const write = endsInManner.test(before) ? '地' : '得';
    const text = input.slice(Math.max(0, index - 2), index + 3).replace(/\n/g, '');
    return { values: { text, write }, fix: write };
  }),
  wrong: [
    {
      text: '认真的贯彻落实各项任务，扎实的推进了改革',
      finds: ['的', '的'],
      fixed: '认真地贯彻落实各项任务，扎实地推进了改革',
    },
    { text: '认真的研究解决群众反映的问题', finds: ['的'], fixed: '认真地研究解决群众反映的问题' },
    { text: '认真的做好工作', finds: ['的'], fixed: '认真地做好工作' },
    { text: '扎实的推进河湖长制', finds: ['的'], fixed: '扎实地推进河湖长制' },
    {
      text: '这项工作做的很好，值的推广，取的了成效',
      finds: ['的', '的', '的'],
      fixed: '这项工作做得很好，值得推广，取得了成效',
    },
  ],
  right: [
    {
      text: '起到积极的推动作用，认真的落实情况，有效的推动项目，有序的推进机制，有序的推进格局基本形成，主动的服务意识',
    },
    { text: '争取的重大突破，获取的阶段性成果，行使的全市工作管理权' },
    { text: '所做的好事，办的实事，增值的研究，产值的关注度，变的是方法，未来的及时准备，读的不超过三本' },
  ],
};
