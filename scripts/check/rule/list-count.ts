import { greatest, notInNumber, numeral, parseNumeral } from '../../language/index.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

/** The last clause before a list, with the numbers it gives: 抓好以下三项工作：. */
const announced = new RegExp(
  `${notInNumber}(${numeral})(?:大|项|个|条|点|类|种|方面)([^\\d，。；：、]{0,12}?)(?=[：:]$)`,
  'g',
);
const anyCount = new RegExp(`${notInNumber}(${numeral})(?:大|项|个|条|点|类|种|方面)`, 'g');
/** An amount to be reached is no number of items: 建设10个以上项目. */
const amount = /^(?:以[上下内]|左右|多|余|月)/;
const amountBefore = /每[年月季县市]|(?:至少|超过|不少于|不低于|达到?|约|近)$/;
const ofItems =
  /^$|(?:原则|任务|行动|工程|举措|措施|方面|工作|目标|重点|内容|要求|抓手|步骤|环节|机制|体系|坚持|问题|事项|指标|项目|计划|关系|结合|统一)$/;

/** A number of items announced directly before a list of another length. */
export const listCount: EditorRule = {
  id: 'list-count',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { items, intro } of fieldsOf(passages).flatMap(({ lists }) => lists)) {
      if (!intro || !/[：:]$/.test(intro.text)) continue;
      const clause = lastClause(intro.text);
      const counts = Array.from(clause.matchAll(anyCount), ({ 1: number = '' }) => parseNumeral(number));
      if (counts.includes(items.length)) continue;
      for (const { 0: text, 2: noun = '', index } of clause.matchAll(announced)) {
        if (amount.test(noun) || amountBefore.test(clause.slice(0, index))) continue;
        if (!ofItems.test(noun) && !beginAlike(items, noun)) continue;
        const start = intro.text.length - clause.length + index;
        yield { place: intro.place(start, start + text.length), values: { text, count: items.length } };
      }
    }
  },
  wrong: [
    { text: '坚持以下三项原则：\n\n1. 突出重点\n2. 有序推进', finds: ['三项原则'] },
    { text: '统筹推进，做到12个结合：\n\n- 城乡结合\n- 水陆结合\n- 内外结合', finds: ['12个结合'] },
  ],
  right: [
    { text: '坚持以下两项原则：\n\n1. 突出重点\n2. 有序推进' },
    { text: '推进三大类2项工作：\n\n1. 突出重点\n2. 有序推进' },
    { text: '由三个部门牵头落实：\n\n1. 突出重点\n2. 有序推进' },
    { text: '到2022年，建设10个以上重点项目：\n\n1. 港口\n2. 机场' },
    { text: '每年实施5项重点工程：\n\n1. 港口\n2. 机场' },
    { text: '落实第三项任务：\n\n1. 突出重点\n2. 有序推进' },
  ],
};

function lastClause(text: string): string {
  const ends = ['，', '。', '；', '\n'].map((mark) => text.lastIndexOf(mark));
  return text.slice(greatest(ends) + 1);
}

/** Whether most of the items begin with the word that is counted: 做到四个坚持. */
function beginAlike(items: readonly Passage[], noun: string): boolean {
  const word = noun.slice(-2);
  return noun !== '' && items.filter(({ text }) => text.startsWith(word)).length * 2 > items.length;
}
