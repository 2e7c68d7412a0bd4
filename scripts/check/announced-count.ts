import { greatest, notInNumber, numeral, parseNumeral } from '../language/index.ts';

/** A number of items that the end of a text announces: 抓好以下三项工作：. */
export type AnnouncedCount = {
  readonly count: number;
  readonly text: string;
  readonly noun: string;
  readonly start: number;
};

const measure = '(?:大|项|个|件|条|点|类|种|方面|步|篇)';
/** The last clause before a list, with the numbers it gives. */
const announced = new RegExp(`${notInNumber}(${numeral})${measure}([^\\d，。；：、]{0,12}?)(?=[：:]$)`, 'g');
const anyCount = new RegExp(`${notInNumber}(${numeral})${measure}`, 'g');
/** An amount to be reached is no number of items: 建设10个以上项目. */
const amount = /^(?:以[上下内]|左右|多|余|月)/;
const amountBefore = /每[年月季县市]|(?:至少|超过|不少于|不低于|达到?|约|近)$/;
const ofItems =
  /^$|(?:原则|任务|行动|工程|举措|措施|方面|工作|目标|重点|内容|要求|抓手|步骤|环节|机制|体系|坚持|问题|事项|指标|项目|计划|关系|结合|统一|事|事情|阶段|层面|层次|情形|情况|方式|途径|路径|办法|要点|关键|文章|主线|难题|导向|走|特点|变化|转变|突破|短板|原因|条件|标准)$/;

/** The numbers announced where a text ends in a colon, unless one of its clause's numbers is the one that follows. */
export function countsAnnounced(text: string, following: number): AnnouncedCount[] {
  const from = greatest(['，', '。', '；', '\n'].map((mark) => text.lastIndexOf(mark))) + 1;
  const clause = text.slice(from);
  const counts = Array.from(clause.matchAll(anyCount), ({ 1: number = '' }) => parseNumeral(number));
  if (counts.includes(following)) return [];
  return Array.from(clause.matchAll(announced), ({ 0: found, 1: number = '', 2: noun = '', index }) => ({
    count: parseNumeral(number) ?? 0,
    text: found,
    noun,
    start: from + index,
  })).filter(({ noun, start }) => !amount.test(noun) && !amountBefore.test(text.slice(from, start)));
}

/** Whether a noun says what items of a list are: 三项原则, or nothing behind 三点. */
export function namesItems(noun: string): boolean {
  return ofItems.test(noun);
}
