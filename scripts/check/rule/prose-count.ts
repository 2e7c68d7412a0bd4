import { numeral, parseNumeral } from '../../language/index.ts';
import { countsAnnounced, namesItems } from '../announced-count.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

const chinese = '[一二三四五六七八九十]{1,3}';
/** How prose numbers its points; each form's first group is the number. A mark stands at a start or behind a mark. */
const forms = [
  `(${chinese})(?:是|要(?![素点务件]|求(?![真同新实])))`,
  `第(${chinese})[，、是]`,
  `第(${numeral})(?:阶段|步)`,
  `[（(](${numeral})[）)]`,
  '([①-⑳])',
  '(\\d{1,2})[.．、](?!\\d)',
].map((form) => ({
  first: new RegExp(`^[“\\s　]?${form}`),
  every: new RegExp(`(?<=^|[\\n，。；：、！？“\\s　])${form}`, 'g'),
}));

/** Verbs whose objects are points, whatever these are called: 守住两条红线. */
const ofPoints = /(?:坚持|把握好?|突出|抓[好住]|做[好到]|聚焦|处理好|守[好住]|打[好赢]|强化|树立|增强)$/;
/** What leads to points: a colon, or another mark right before the first. */
const lead = /[：:]|[，。](?=[“\s]?(?:一[是要]|第一[，是]))/;
/** How much before it is read. */
const longestClause = 100;

/** A number of points announced in running text before another number of them: 抓好三件事：一是…；二是…. */
export const proseCount: EditorRule = {
  id: 'prose-count',
  *check({ passages, chinese: inChinese }) {
    if (!inChinese) return;
    for (const field of fieldsOf(passages))
      for (const [index, passage] of field.passages.entries())
        if (lead.test(passage.text))
          yield* checkPassage(passage, field.passages.slice(index + 1, index + 21));
  },
  wrong: [
    { text: '抓好三件事：一是建平台；二是聚人才。', finds: ['三件事'] },
    { text: '实施五大工程：一是港口；二是机场；三是铁路；四是公路。', finds: ['五大工程'] },
    { text: '分为三个阶段：第一阶段为启动期；第二阶段为建设期。', finds: ['三个阶段'] },
    { text: '做到以下四点：1.建平台；2.聚人才；3.优服务。', finds: ['四点'] },
    { text: '完成五项任务：①调查；②规划；③建设。', finds: ['五项任务'] },
    { text: '处理好三对关系，守住两条红线：一是耕地；二是生态；三是安全。', finds: ['两条红线'] },
    { text: '要突出三个重点，一要治源，二要治污，三要治理，四要监管。', finds: ['三个重点'] },
    { text: '要把握三项原则：\n\n一是突出重点。\n\n二是有序推进。', finds: ['三项原则'] },
  ],
  right: [
    { text: '抓好三件事：一是建平台；二是聚人才；三是优服务。产业方面，一是集聚，二是升级。' },
    { text: '每年实施3项工程：一是港口；二是机场。由三个部门牵头：一是审批；二是监管。' },
    { text: '分为两个阶段：第一阶段（2026年）启动；第二阶段（2027年）建成。' },
    { text: '突出三个重点：产业、人才、服务。推进两类4项工作：一是建设；二是管理。' },
  ],
};

function* checkPassage(passage: Passage, following: readonly Passage[]): Iterable<Finding> {
  for (const { index } of passage.text.matchAll(new RegExp(lead, 'g'))) {
    const points = pointsAfter(index + 1, passage, following);
    if (points < 2) continue;
    const from = Math.max(0, index - longestClause);
    for (const { count, text, noun, start } of countsAnnounced(
      `${passage.text.slice(from, index)}：`,
      points,
    )) {
      const at = from + start;
      if (count > 1 && (namesItems(noun) || ofPoints.test(passage.text.slice(Math.max(0, at - 4), at))))
        yield { place: passage.place(at, at + text.length), values: { text, count: points } };
    }
  }
}

/** How many points begin right at an offset and follow one another, in this passage and the next ones. */
function pointsAfter(offset: number, { text }: Passage, following: readonly Passage[]): number {
  const rest = text.slice(offset);
  const opening = rest === '' && following[0]?.kind === 'paragraph' ? following[0].text : rest;
  const form = forms.find(({ first }) => first.test(opening));
  if (!form || numberOf(form.first.exec(opening)?.[1]) !== 1) return 0;
  let points = 0;
  for (const one of [rest, ...following.map((passage) => passage.text)])
    for (const { 1: number } of one.matchAll(form.every)) {
      const value = numberOf(number);
      // A 1 begins other points; a number that is skipped is another rule's.
      if (value === 1 && points > 0) return points;
      if (value !== points + 1) return 0;
      points = value;
    }
  return points;
}

function numberOf(number = ''): number {
  return parseNumeral(number) ?? 0;
}
