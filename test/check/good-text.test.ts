import { describe, expect, test } from 'vitest';
import { checkAttachment, defaultSettings } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { exampleSource } from './example-source.ts';

/** The forms the standards ask for, by what they show, each in a sentence of our own. */
const good: Readonly<Record<string, readonly string[]>> = {
  'titles and quotations side by side': [
    '贯彻《规划纲要》《实施意见》和《行动计划》，推进“两山”转化、“千万工程”提质。',
    '推进“最多跑一次”“一件事一次办”改革，增强“四个意识”、做到“两个维护”。',
    '刊于《浙江日报》（海外版）、《光明日报》和《经济日报》。',
    '发展“互联网+”医疗、“互联网+”教育等新业态。',
    '建设科创走廊、“双创”基地、“未来工厂”、产业大脑等平台。',
  ],
  'marks inside marks': [
    '印发《〈关于推进大湾区建设的意见〉任务分工方案》。',
    '落实“坚持‘两个毫不动摇’，支持民营经济发展”的要求。',
    '牵头单位为省发展改革委（省大湾区办〔设在省发展改革委〕）。',
    '中国（浙江）自由贸易试验区建设电子世界贸易平台（eWTP）。',
    '《条例（草案）》（征求意见稿）已印发。',
    '“加快建设先行区（示范区）”，是今后五年的目标。',
  ],
  'quotations of several paragraphs': ['“一要突出重点，有序推进。\n\n“二要交通先行，协同发展。”'],
  'numbers that order': [
    '一、总体要求。（一）指导思想。第一，坚持统筹规划；第二，坚持分步实施。',
    '按照本意见第（一）、（二）项和第三、四条办理。',
    '任务有三：①建平台；②聚人才；③优服务。',
    '第一章 总则。',
    '步骤为：1）编制方案；2）组织实施。',
  ],
  'ranges and codes': [
    '在2021—2025年实施，每年培育10～20家企业。',
    '增长15%～30%，投资13万元～17万元，重100～150kg。',
    '见表2-8和图3-1，按GB/T 9704-2012印发，联系电话0571-87050000。',
    '建设杭州—宁波—舟山通道，贯通义甬舟。',
    '自2018-05-01起施行，培训对象为3～5岁儿童。',
    '排放浓度由0.5毫克降至0.3毫克，比例为1:3。',
  ],
  'estimates and ordinals': [
    '再用三五年时间，建成七八十个基地，惠及十几个县。',
    '融合发展一、二、三产业，推动二、三产业提质。',
    '建成三、四级公路，第一、第二批项目开工。',
    '做好一、二年级学生的服务。',
  ],
  'documents and days by name': [
    '根据国发〔2011〕3号文件和浙政办发〔2018〕12号文件办理。',
    '举办“3·15”国际消费者权益日活动，弘扬“五四”精神，纪念“一二·九”运动。',
    '增长3.15%，版本为2.0，覆盖5.12万人。',
    '学习列夫·托尔斯泰的著作，开展“青苗计划”活动。',
  ],
  'dashes and ellipses': [
    '建设世界级大湾区——全国现代化建设先行区。',
    '——坚持生态优先、绿色发展。',
    '推广小麦、玉米、大豆……',
    '推广小麦、玉米、大豆等作物，为平等……等待时机。',
  ],
  'Chinese beside Latin and digits': [
    '推动实现4A级以上景区通达二级以上公路，建成“A”字型通道。',
    '推广 5G 基站、IPv6 网络和ETC，PM2.5平均浓度下降。',
    '到2035年，90%以上县（市）通高铁、有机场；R&D经费占3%。',
    '引进 Smith, Johnson & Co. 的技术，门店为McDonald’s。',
    '网址为https://www.zj.gov.cn/index.html?id=1，邮箱为a@b.cn。',
    '执行 RFC 8200 (IPv6) 等标准。',
  ],
  'ends of sentences': [
    '怎么办？！要干在前列！“今天再晚也是早。”',
    '他说：“好！”',
    '形成“一环一带”（见附件）。',
  ],
};

function findingsIn(text: string): string[] {
  const source = exampleSource({ text });
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'source.md');
  if (!value) throw new Error(`unreadable: ${JSON.stringify(problems)}`);
  const found = checkAttachment(value, source, { settings: defaultSettings, terms: [] });
  return found.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

describe('a text as the standards ask for gives nothing, not even a hint', () => {
  for (const [shows, texts] of Object.entries(good))
    test.each(texts.map((text) => [text]))(`${shows}: %s`, (text) => {
      expect(findingsIn(text)).toEqual([]);
    });
});

test('rules of Chinese text are silent in a source of another language', () => {
  const source = `---
title: Overview
lang: en
columns:
  programme: [Name, Aim]
---

# Growth (phase 1)

## Aim

Say “yes”, or “no” -- in 2018-2022... (see 《甲》、《乙》), 10~20%; 资金,项目。。
`;
  const { value } = readAttachment(new TextEncoder().encode(source), 'source.md');
  expect(value).toBeDefined();
  if (!value) return;
  expect(checkAttachment(value, source, { settings: defaultSettings, terms: [] })).toEqual([]);
});
