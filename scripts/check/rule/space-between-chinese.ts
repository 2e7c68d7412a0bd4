import { han } from '../../language/index.ts';
import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { standardLabel } from '../standard-label.ts';

const pattern = new RegExp(`(?<=[${han}]) +(?=[${han}])`, 'gu');
const numbered =
  /(?:第[一二三四五六七八九十百零〇]{1,5}[编章节条款回篇]|(?:[图表]|附[件表图]?)[一二三四五六七八九十]{1,3})$/u;
// Joint issuers, and a name after an office, are set apart by a space: 中共中央 国务院, 省长 李四.
const named = /[委府部局厅办院央会司署长任记席者]$/u;

// A heading of two characters is spread: 第一章 总 则; so is the date behind a law's name: 2022年6月6日 国务院令第2号公布.
const spread = /(?:^|[编章节] ?)[总附目前结序引后][ \u3000]+[则录言语记]$/u;
const dated = /\d{1,2}日$/;

/** A space between two Chinese characters, but not in titles and between names. */
export const spaceBetweenChinese: EditorRule = {
  id: 'space-between-chinese',
  check: outsideTitles(pattern, ({ 0: space, index }, { kind, text }) => {
    const before = text.slice(Math.max(0, index - 8), index);
    if (kind === 'title' || kind === 'issuer' || numbered.test(before) || named.test(before))
      return undefined;
    if (spread.test(text) || (dated.test(before) && /令第\d{1,5}号|施行|公布|通过|修订/.test(text)))
      return undefined;
    if (inSlogan(text, index, index + space.length)) return undefined;
    // The space in 附件 二 is the concern of label-form.
    if (kind === 'label' && standardLabel(text)) return undefined;
    return { values: { text: around(text, index, index + space.length) } };
  }),
  wrong: [
    { text: '加快建设 先行区', finds: [' '] },
    { text: '推进“一带 一路”建设', finds: [' '] },
    { text: '统筹规划  分步实施 稳妥推进', finds: ['  ', ' '] },
  ],
  right: [
    {
      text: '开展“不忘初心 牢记使命”主题教育，唱响“青春心向党 建功新时代 奋进新征程”',
    },
    { text: '加快建设 5G 基站和 IPv6 网络' },
    { text: '第一章 总则，见表一 任务分工' },
    { text: '第一章 总 则\n\n2022年6月6日 国务院令第2号公布' },
    {
      text: '执行中共中央 国务院印发的《中共浙江省委 浙江省人民政府关于推进改革的意见》，张　三、李四四列席',
    },
  ],
};

/** The parts of a slogan stand apart by a space alone, each of them a phrase: “不忘初心 牢记使命”. */
const phrase = `[${han}]{3,12}`;
const phrasesBefore = new RegExp(`[“‘](?:${phrase} +){0,3}${phrase}$`, 'u');
const phrasesAfter = new RegExp(`^${phrase}(?: +${phrase}){0,3}[”’]`, 'u');

function inSlogan(text: string, start: number, end: number): boolean {
  return (
    phrasesBefore.test(text.slice(Math.max(0, start - 60), start)) &&
    phrasesAfter.test(text.slice(end, end + 60))
  );
}
