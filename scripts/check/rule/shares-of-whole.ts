import { han } from '../../language/index.ts';
import { eachSentence, type Sentence } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';

const number = '\\d{1,3}(?:\\.\\d{1,3})?';
/** 分别占40%、35%和25%, where the words say that the parts are of one whole. */
const listed = new RegExp(
  `(?:分别占|占比分别[为是]|比[重例]分别[为是]|构成分别[为是])(?:[${han}]{0,8})((?:${number}[%％][、和及]){1,9}${number}[%％])`,
  'gu',
);
const ofOneWhole =
  /其中|构成|结构|组成|三次产业|[两三四五六](?:类|种|部分|档)[^，。；]{0,8}分别占|一、?二、?三产|第一产业[^。]{0,40}第二产业[^。]{0,40}第三产业|[一三]产、/;
/** 占60%，其余占30%: the rest closes the list. */
const withRest = new RegExp(
  `((?:占(?:比)?${number}[%％][^。；\\d%％]{1,20}){1,9}(?:其他|其它|其余|剩余|余下)[^。；，、\\d%％]{0,8}占(?:比)?${number}[%％])`,
  'g',
);
/** 按50%、30%、20%的比例分担; the places that are helped, each at its own rate, are no parts. */
const borne = new RegExp(
  `(?:按照?|分别(?:承担|负担|分担))((?:${number}[%％][、和]){1,5}${number}[%％])(?:的?(?:比例)?(?:共同)?(?:分担|承担|负担|共担|分配|拨付|出资)|(?<=分别[承负分]担[^，。；]{0,60})(?=[，。；]|$))`,
  'g',
);
const ownRates = /[对给]|地区|[东中西]部|[类档]|[一二三四五\d前后]年|其余|剩余|余下|其他/;
/** 三次产业结构为5:45:50. */
const ratios = new RegExp(`(?<![\\d.:：∶])${number}[:：∶]${number}[:：∶]${number}(?![\\d.:：∶])`, 'g');

/** Shares of one whole that do not make 100 %. */
export const sharesOfWhole: EditorRule = {
  id: 'shares-of-whole',
  check: eachSentence(/占|比[重例]分别|三次产业|担|分配|拨付|出资/, checkSentence),
  wrong: [
    { text: '经费来源中，其中省、市、县分别占40%、35%、30%', finds: ['40%、35%、30%'] },
    { text: '三类企业分别占40%、35%、30%', finds: ['40%、35%、30%'] },
    { text: '财政资金占50%，社会资本占30%，其余占10%', finds: ['占50%，社会资本占30%，其余占10%'] },
    { text: '由中央、省、市分别按50%、30%、30%的比例分担', finds: ['50%、30%、30%'] },
    { text: '资金由中央、省、市分别承担50%、30%、30%。', finds: ['50%、30%、30%'] },
    { text: '三次产业结构由5:45:50调整为4.2:45.1:52.7', finds: ['4.2:45.1:52.7'] },
  ],
  right: [
    { text: '其中省、市、县分别占40%、35%、25%；财政资金占60%，其余占40%' },
    { text: '三次产业结构调整为4.2:45.1:50.7，师生比为1:20:3' },
    { text: '由中央、省、市分别按50%、30%、20%的比例分担，中央、省按50%、30%的比例负担' },
    { text: '中央财政对西部、中部、东部分别按80%、60%、50%的比例分担，前三年按100%、80%、50%的比例分配' },
    { text: '贷款构成中，制造业、房地产业占比分别为20%、18%' },
    { text: '水稻、小麦、玉米产量分别占全国的40%、35%、30%' },
    { text: '党员占60%，本科以上占80%，女性占30%' },
  ],
};

function* checkSentence({ text, start }: Sentence, passage: Passage): Iterable<Finding> {
  if (ofOneWhole.test(text))
    for (const { 0: found, 1: list = '', index } of text.matchAll(listed)) {
      const behind = found.slice(0, found.length - list.length);
      if (/占.*[全的]/.test(behind)) continue;
      // Far from 100 only the greatest parts are named.
      if (sumOf(list) >= 80) yield* checkSum(list, index + behind.length);
    }
  for (const { 0: list, index } of text.matchAll(withRest)) yield* checkSum(list, index);
  if (!ownRates.test(text))
    for (const { 0: found, 1: list = '', index } of text.matchAll(borne))
      if (sumOf(list) > 100 || list.split(/[、和]/).length > 2)
        yield* checkSum(list, index + found.indexOf(list));
  if (text.includes('三次产业'))
    for (const { 0: list, index } of text.matchAll(ratios)) {
      // A ratio far from 100 is of something else.
      if (Math.abs(sumOf(list) - 100) < 15) yield* checkSum(list, index);
    }

  function* checkSum(list: string, at: number): Iterable<Finding> {
    const sum = sumOf(list);
    // Rounding costs up to 1.
    if (Math.abs(sum - 100) <= 1.001) return;
    yield {
      place: passage.place(start + at, start + at + list.length),
      values: { text: list, sum: Number(sum.toFixed(3)) },
    };
  }
}

function sumOf(list: string): number {
  return (list.match(/\d+(?:\.\d+)?/g) ?? []).reduce((total, part) => total + Number(part), 0);
}
