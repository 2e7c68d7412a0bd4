import { han } from '../../language/index.ts';
import { eachSentence, type Sentence } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { type Quantity, quantitiesIn } from '../quantities.ts';

/** Words that make of a number no whole: each may have as many, or more are meant, or there are falls among the parts. */
const noWhole = /[每各均净差]|\d[余多几]|以[上下内外]|超过|至少|不[少低]于|左右|单价|[^新]增|减|盈|亏/;
/** Words of a clause behind 其中 that begin another reckoning. */
const another =
  /另|此外|同时|总|共|累计|全[国省市县区]|比|较|增[长加]|减|每|均|达到|目标|带动|撬动|结转|余额/;
/** Units of anything: of them only one noun makes a part of a whole. */
const general = /^[个项处件条次]$/;

/** What is behind 其中 greater than what stands before it: 共10家，其中国企12家. */
export const partOverWhole: EditorRule = {
  id: 'part-over-whole',
  check: eachSentence(/其中/, checkSentence),
  wrong: [
    { text: '全市共10家，其中国企12家', finds: ['12家'] },
    { text: '总投资1.2亿元，其中：财政资金3000万元、社会资本15000万元', finds: ['15000万元'] },
    { text: '新建学校8所，其中小学9所、初中1所', finds: ['9所'] },
    { text: '涉及10个县（其中山区县12个）', finds: ['12个'] },
  ],
  right: [
    { text: '全市共12家，其中国企10家；另有民企20家，其中外资15家' },
    { text: '每县建2个，其中杭州建5个；收入增加10亿元，其中税收增加12亿元' },
    { text: '涉及10个县，其中行政村120个；培育10余家，其中国企12家' },
    { text: '查处厅级干部68人，其中正厅级37人，县处级干部497人' },
    { text: '新增贷款500亿元，其中制造业贷款余额1200亿元' },
    { text: '投入财政资金50万元，其中带动社会资本200万元' },
    { text: '总投资100亿元，当年完成20亿元，其中民间投资30亿元' },
  ],
};

function* checkSentence({ text, start }: Sentence, passage: Passage): Iterable<Finding> {
  const at = text.indexOf('其中');
  const before = text.slice(0, at);
  if (noWhole.test(before)) return;
  const parts = partsOf(text, at + 2);
  const wholes = quantitiesIn(before);
  for (const part of parts) {
    const alike = wholes.filter(({ unit }) => unit === part.unit);
    const whole = alike.toSorted((one, two) => one.value - two.value).at(-1);
    if (!whole || part.value <= whole.value || !oneKind(text, whole, part)) continue;
    const values = { part: text.slice(part.start, part.end), whole: text.slice(whole.start, whole.end) };
    yield { place: passage.place(start + part.start, start + part.end), values };
  }
}

/** The quantities of the first clause from an offset on that has any, unless it reckons anew; later ones may. */
function partsOf(text: string, from: number): Quantity[] {
  for (const { 0: clause, index } of text.slice(from).matchAll(/[^，]+/g)) {
    if (another.test(clause)) return [];
    const end = from + index + clause.length;
    const parts = quantitiesIn(text.slice(from, end));
    if (parts.length > 0)
      return parts.map((part) => ({ ...part, start: part.start + from, end: part.end + from }));
  }
  return [];
}

/** Whether a part is of what the whole counts: 10个县 has no 120个村. */
function oneKind(text: string, whole: Quantity, part: Quantity): boolean {
  const noun = nounAfter(text, whole.end);
  if (!general.test(whole.unit) || noun === '') return true;
  const own = nounAfter(text, part.end) || text.slice(0, part.start);
  return own.endsWith(noun.slice(-1));
}

const nouns = new RegExp(`^[${han}]{0,12}`, 'u');

function nounAfter(text: string, from: number): string {
  return nouns.exec(text.slice(from, from + 12))?.[0] ?? '';
}
