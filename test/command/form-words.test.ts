import { expect, test } from 'vitest';
import { remarkOf } from '../../scripts/command/change-words.ts';
import { listChanges } from '../../scripts/compare/index.ts';
import { read } from '../compare/read.ts';

/** What the remark of a changed goal says, in both languages. */
function remarks(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((goal) => read(`# 甲\n\n## 目标\n\n${goal}\n\n### 乙`));
  const changes = old && now ? listChanges(old, now) : [];
  return changes.flatMap((change) => [remarkOf(change, 'zh'), remarkOf(change, 'en')]);
}

test.each([
  [
    '有序推进',
    '**有序**推进',
    '文字未变，格式修改：加粗“有序”',
    'same text in another form: bold added to "有序"',
  ],
  [
    '**有序**推进',
    '*有序*推进',
    '文字未变，格式修改：取消加粗“有序”，“有序”加着重号',
    'same text in another form: bold removed from "有序", emphasis added to "有序"',
  ],
  [
    '推进*建设*',
    '加快*推进*建设',
    '文字修改；“推进”加着重号，“建设”取消着重号',
    'reworded; emphasis added to "推进", emphasis removed from "建设"',
  ],
  [
    '详见[规划](https://a.cn/1)。',
    '详见新[规划](https://a.cn/2)。',
    '文字修改；链接“规划”由 https://a.cn/1 改为 https://a.cn/2',
    'reworded; link of "规划" from https://a.cn/1 to https://a.cn/2',
  ],
  [
    '[建设](https://a.cn/1)规划',
    '建设[规划](https://a.cn/1)',
    '文字未变，格式修改：“建设”取消链接 https://a.cn/1，“规划”加链接 https://a.cn/1',
    'same text in another form: link removed from "建设": https://a.cn/1, link added to "规划": https://a.cn/1',
  ],
  [
    '修路。\n\n造林。',
    '1. 修路。\n2. 造林。',
    '文字未变，格式修改：由段落改为编号列表',
    'same text in another form: paragraphs made a numbered list',
  ],
  [
    '1. 修路。\n2. 造林。',
    '修路。\n\n造林。',
    '文字未变，格式修改：由编号列表改为段落',
    'same text in another form: a numbered list made paragraphs',
  ],
  [
    '修路。',
    '- 修路。\n- 造林。',
    '文字修改；由段落改为项目符号列表',
    'reworded; a paragraph made a bulleted list',
  ],
  [
    '1. 建设基站\n2. 做强芯片',
    '- 建设基站\n- 做强芯片产业',
    '文字修改；由编号列表改为项目符号列表',
    'reworded; a numbered list made a bulleted list',
  ],
  [
    '1. 修路。\n2. 造林。\n\n限期完成。',
    '- 修路。\n- 造林。\n\n限期完成。',
    '文字未变，格式修改：“修路。”等 2 条由编号列表改为项目符号列表',
    'same text in another form: "修路。" and 1 more made a bulleted list, were a numbered list',
  ],
  [
    '1. 修路。\n2. 造林。\n\n限期完成。',
    '修路。\n\n造林。\n\n限期完成。',
    '文字未变，格式修改：“修路。”等 2 条由编号列表改为段落',
    'same text in another form: "修路。" and 1 more made paragraphs, were a numbered list',
  ],
  ['1. 修路。', '造林。', '文字修改', 'reworded'],
  [
    '1. 修路。\n2. 造林。\n\n以上各项由各市县人民政府组织实施，限期完成。',
    '1. 修路。\n2. 造林。\n\n- 以上各项由各市县人民政府组织实施，限期完成。',
    '文字未变，格式修改：“以上各项由各市县…实施，限期完成。”由段落改为项目符号列表',
    'same text in another form: "以上各项由各市县…实施，限期完成。" made a bulleted list, was a paragraph',
  ],
  [
    '修路。\n\n造林。',
    '修路。\\\n造林。',
    '文字未变，格式修改：“修路。”后由另起一段改为换行',
    'same text in another form: line break for a new paragraph after "修路。"',
  ],
  [
    '修路。\\\n造林。',
    '修路。\n\n造林。',
    '文字未变，格式修改：“修路。”后由换行改为另起一段',
    'same text in another form: new paragraph for a line break after "修路。"',
  ],
])('the remark says what form changed: %j → %j', (before, after, zh, en) => {
  expect(remarks(before, after)).toEqual([zh, en]);
});
