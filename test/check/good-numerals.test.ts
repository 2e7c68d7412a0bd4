import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAttachment, defaultSettings } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { exampleSource } from './example-source.ts';

/** Numerals and words as careful offices write them, all in one document: rules of consistency see them together. */
const good = [
  '到2025年，全省生产总值突破10万亿元，年均增长6.5%左右，一般公共预算收入达到1.2万亿元。',
  '“十四五”期间新增5G基站20万个，千兆光网覆盖3000万户，实施“千村示范、万村整治”工程。',
  '培育10家左右百亿级企业、100家以上专精特新“小巨人”企业，总额上百万元、近百亿元、几十亿元。',
  '第一产业、第二产业和第三产业协调发展，三次产业结构为5∶40∶55。',
  '根据《中华人民共和国安全生产法》第3条和《二零零八年第2章说明》，完成第一批、第二批。',
  '2024年底前完成；2024年1—6月完成投资50%；2024年10月10日、10月20日验收。',
  '建设500千伏变电站3座，新增装机100万千瓦，日处理能力5千吨，上升2个百分点、2百分点。',
  '二〇二六年一月一日起施行，党的二十届三中全会，十四届全国人大二次会议。',
  '第14届亚洲运动会、第5届中国国际进口博览会、第26届联合国气候变化大会。',
  '一百零八个项目，数十万元，几百家，十余项，二十多个，三五年，十几个。',
  '咨询电话0571-87654321，统一代码91330000，附件1、2、3，表2-8，图3.1，编号2024-05-018。',
  'GB/T 9704-2012、ISO 9001-2015，浙政办发〔2024〕12号，校字2024-12号。',
  '近10年来，历时24年，15年工龄，20年底色不改，20世纪90年代，民国24年8月，每5年一次。',
  '占15%～30%，13万元～17万元，100～150千克，PM2.5平均浓度低于35微克/立方米。',
  '4A级景区、Ⅲ类水质、3D打印、DNA、IPv6、α、kΩ、μg/m3、m²、APP、Wi-Fi。',
  '星期一受理，每周5天，每星期2次，每次1站，附件1体现全部14个项目，附件2百强企业名单。',
  '今年3、4月份，3、4号楼，1、2年级，第7、8条，项目1、2，1、2、3个街区。',
  '初三3个班，高一12名学生，最高33层，提高25个百分点，月初12个。',
  '2026年三月三，2024年农历八月十五，1917年十月革命，2024-09-01，05号楼。',
  '12345热线，24小时，1,234,567元和2,345元，坐标 120 123。',
  '产业链、创新链、资金链，东部、西部、中部，省级、市级，规范化、标准化、数字化、智能化、规模化。',
  '共建共治共享，共建共享，自立自强，互联互通，有力有效，全面全员全过程，可持续发展。',
  '城市发展、发展城市，安全生产、生产安全，经济建设、建设经济强省，党员干部、干部党员。',
];

function findingsIn(source: string): (readonly [rule: string, found: string])[] {
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'source.md');
  if (!value) throw new Error(`unreadable example: ${JSON.stringify(problems)}`);
  const lines = source.split('\n');
  return checkAttachment(value, source, { settings: defaultSettings, terms: [] }).map(({ rule, place }) => {
    const { line = 0, column = 0, endColumn = 0 } = place ?? {};
    return [rule, lines[line - 1]?.slice(column - 1, endColumn - 1) ?? ''] as const;
  });
}

test('numerals and words as they should be give nothing, not even a hint', () => {
  expect(findingsIn(exampleSource({ text: good.join('\n\n') }))).toEqual([]);
});

test('the two slips of wording in the sample are found, and nothing else is spelled in two ways', () => {
  const sample = readFileSync(new URL('../../source/four-initiatives.md', import.meta.url), 'utf8');
  expect(findingsIn(sample).filter(([rule]) => rule === 'spelled-two-ways')).toEqual([
    ['spelled-two-ways', '国家化'],
    ['spelled-two-ways', '互通互联'],
  ]);
});

test('in a source of another language the rules of characters hold, and those of Chinese numerals do not', () => {
  const text =
    'By 24年底 4千, 3、4个月; “14五”; 2026-9; WiFi and Wifi; rate .5; A\u00a0B; \uff11\uff12; \u0410PP';
  const source = exampleSource({ text }).replace('title: 概览', 'title: 概览\nlang: en');
  expect(findingsIn(source)).toEqual([
    ['decimal-without-zero', '.5'],
    ['no-break-space', '\u00a0'],
    ['full-width-digit', '１２'],
    ['look-alike-letter', 'А'],
  ]);
});

test('what stands in 《》 is quoted as it is, but its characters are still looked at', () => {
  expect(findingsIn(exampleSource({ text: '印发《二零二六年24年底4千项１２个方案》' }))).toEqual([
    ['full-width-digit', '１２'],
  ]);
});
