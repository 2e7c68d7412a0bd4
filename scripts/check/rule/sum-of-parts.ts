import { han } from '../../language/index.ts';
import { eachSentence, type Sentence } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { type Quantity, quantitiesIn, same, worthOf } from '../quantities.ts';

/** A whole and what opens its parts: 共12项，其中… or, with every part named, 共12项（… and 共12项：…. */
const wholeFirst = new RegExp(
  `(?<![一不])(?:共|合计|总计)(?:计|有|安排|投入|实施|涉及|包括|包含)?[${han}]{0,8}?(?=\\d)[^，。；：（）\\s]{2,20}(，其中[：:，]?|[（：:](?:其中[：:，]?)?)`,
  'gu',
);
/** Parts and the whole they make: 甲5项、乙6项，共12项. */
const wholeLast = /^(?:[^，：]{0,30}：)?([^，：（）]{4,200}?)，(?:合计|总计|共计?)(?=\d)/;
/** What is measured, of which parts seldom overlap, and the figures of an economy, which do. */
const measured = /^(?:元|美元|亩|公顷|吨|公里|千米|平方公里|平方米|立方米|米|公斤)$/;
const overlapping =
  /[每各均净差增减比]|投资|收入|贷款|产值|出口|进口|贸易|税|消费|增加值|销售|存款|支出|余额/;
const rest = /(?:其他|其它|其余|剩余|余下)[^、，\d]{0,8}$/;

/** Parts whose sum is not the whole that the same sentence gives. */
export const sumOfParts: EditorRule = {
  id: 'sum-of-parts',
  check: eachSentence(/共|合计|总计|其中/, function* (sentence, passage) {
    yield* checkFirst(sentence, passage);
    yield* checkLast(sentence, passage);
    yield* checkOver(sentence, passage);
  }),
  wrong: [
    { text: '共12项，其中甲类5项、乙类8项', finds: ['12项'] },
    { text: '共安排资金100万元：省级60万元、市级30万元', finds: ['100万元'] },
    { text: '省级5个、市级6个、县级7个，共计19个', finds: ['19个'] },
    { text: '安排资金900万元，其中省级500万元、市级300万元、县级200万元', finds: ['900万元'] },
    { text: '共30人，其中男18人、女8人、其他3人', finds: ['30人'] },
  ],
  right: [
    { text: '共12项，其中甲类5项、乙类6项；合计100万元（省级60万元、市级40万元）' },
    { text: '省级5个、市级6个、县级7个，共计18个' },
    { text: '共100人，其中党员80人、女性60人；共12个，其中省级8个，新开工6个' },
    {
      text: '安排资金900万元，其中省级500万元、市级300万元；完成投资9亿元，其中民间投资6亿元、工业投资5亿元',
    },
    { text: '共100家，其中规上企业60家、高新技术企业50家；共30件，其中移送10件、处罚25件' },
    { text: '共12项（甲类5项、乙类6项等），共涉及12个县、5个区' },
  ],
};

function* checkFirst({ text, start }: Sentence, passage: Passage): Iterable<Finding> {
  for (const { 0: found, 1: opening = '', index } of text.matchAll(wholeFirst)) {
    const end = index + found.length;
    const whole = moved(quantitiesIn(found)[0], index);
    const list = /^[^，。；：（）]{1,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
    const parts = partsIn(list, whole);
    if (!whole || !parts) continue;
    const sum = sumOf(parts);
    const closed = !opening.includes('其中') || rest.test(list.slice(0, parts.at(-1)?.start));
    const over = sum > whole.value && !/^[人名户家件]/.test(whole.unit);
    if (same(sum, whole.value) || !(closed || over)) continue;
    yield finding(passage, text, start, whole, sum);
  }
}

function* checkLast({ text, start }: Sentence, passage: Passage): Iterable<Finding> {
  const match = wholeLast.exec(text);
  const whole = match && quantitiesIn(text).find((one) => one.start >= match[0].length);
  const parts = whole && partsIn(match[1] ?? '', whole);
  if (!whole || !parts || whole.start !== match[0].length || same(sumOf(parts), whole.value)) return;
  yield finding(passage, text, start, whole, sumOf(parts));
}

/** Parts that are more than the whole they stand behind: 900万元，其中省级500万元、市级500万元. */
function* checkOver({ text, start }: Sentence, passage: Passage): Iterable<Finding> {
  for (const { 0: found, index } of text.matchAll(/[，（]其中[：:，]?/g)) {
    const end = index + found.length;
    const list = /^[^，。；：（）]{1,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
    const clause = /[^，：（）]{0,40}$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    if (/共|合计|总计/.test(clause) || overlapping.test(clause + list)) continue;
    const whole = moved(quantitiesIn(clause).at(-1), index - clause.length);
    const parts = partsIn(list, whole);
    if (!whole || whole.end !== index || !measured.test(whole.unit) || !parts) continue;
    if (sumOf(parts) > whole.value * 1.005) yield finding(passage, text, start, whole, sumOf(parts));
  }
}

/** A quantity of a stretch that begins at an offset, as one of the whole text. */
function moved(quantity: Quantity | undefined, by: number): Quantity | undefined {
  return quantity && { ...quantity, start: quantity.start + by, end: quantity.end + by };
}

/** The quantities of a list joined by 、 where every item names a part and gives it in the whole's unit. */
function partsIn(list: string, whole: Quantity | undefined): Quantity[] | undefined {
  if (!whole || list.endsWith('等')) return undefined;
  const items = list.split(/[、和及]/);
  const parts = quantitiesIn(list);
  const alike = parts.length === items.length && parts.every(({ unit }) => unit === whole.unit);
  const named = items.every((item) => /^[^\d]{1,16}\d[^\d]*[\d.,]*[^\d]{0,8}$/.test(item));
  return alike && named && parts.length > 1 ? parts : undefined;
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function finding(passage: Passage, text: string, start: number, whole: Quantity, sum: number): Finding {
  const said = text.slice(whole.start, whole.end);
  const scale = /亿/.test(said) ? '亿' : /万/.test(said) ? '万' : '';
  const shown = Number((sum / worthOf(scale)).toFixed(6));
  return {
    place: passage.place(start + whole.start, start + whole.end),
    values: { whole: said, sum: `${shown}${scale}${whole.unit}` },
  };
}
