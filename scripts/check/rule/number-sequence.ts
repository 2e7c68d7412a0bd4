import { chineseNumeral, numeral, parseNumeral } from '../../language/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { siblingsOf } from '../entries.ts';
import { exampleOf } from '../example.ts';
import { fieldsOf } from '../field-passages.ts';
import { passagesWith } from '../passages-in-a-row.ts';

/** A number at the start of a name or a paragraph: 第三章 （三） 三、 3. ③ 行动三：; 1.a is part of an outline. */
const leading = new RegExp(
  `^(?:第(?=${numeral}[章节条项批])|[（(](?=${numeral}[）)])|(?:专栏|目标|任务|行动|工程|项目|举措)?(?=${numeral}[、．.：:](?![A-Za-z](?![A-Za-z]))))(${numeral})[章节条项批）)、．.：:]|^[①-⑳]`,
);
/** Behind a number and its point, digits make an outline (1.1), a measure (2.5亿元) or a text that begins with them. */
const digitsFollow = /^[\d０-９]/;
/** Numbers that count the points of a text: 一是…；二是…. */
const spoken = /([一二三四五六七八九十]{1,3})(?:是|要(?![素点务件]|求(?![真同新实])))/g;
const ordinal = /第([一二三四五六七八九十]{1,3})(?:[，：]|是|、(?![第一二三四五六七八九十]))/g;
/** How running text numbers its points behind a mark: （1）…；（2）…, ①…；②…, 其一，…, 1.…。2.…. */
const inline = [
  `(?:[（(])(?<=(?:^|[\\n，。；：])[（(])(\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]`,
  '([①-⑳])(?<=(?:^|[\\n，。；：])[①-⑳])',
  '其([一二三四五六七八九十])[，：是]',
  '(\\d{1,2})[.．、](?<=(?:^|[\\n。；：])\\d{1,2}[.．、])(?!\\d)',
].map((form) => new RegExp(form, 'g'));
/** What is spoken of again and again: of these only a gap behind the second is none. */
const stages = new RegExp(
  `第(?<=(?:^|[\\n，。；：])第)(${numeral})(?:阶段|步|层次|批(?=[^次、，。；]))`,
  'g',
);
const anyForm = new RegExp(
  [leading, spoken, ordinal, stages, ...inline].map(({ source }) => source).join('|'),
);
const afterMark = /[\n，。；：、！？]/;
const anyNumeral = new RegExp(numeral);

type Mark = {
  readonly passage: Passage;
  readonly start: number;
  readonly text: string;
  readonly value: number;
  /** Whether it may be no number of its own: 2.2022年 goes on after 1., 2.1 does not; ③为选填 speaks of one. */
  readonly unsure?: boolean;
};

/** Numbers written by hand that skip or repeat one: in the names of neighbours, at the start of paragraphs, in 一是…二是…. */
export const numberSequence: EditorRule = {
  id: 'number-sequence',
  *check({ attachment, passages, chinese }) {
    const names = new Map(passages.flatMap((one) => (one.kind === 'name' ? [[one.entry, one]] : [])));
    for (const entries of siblingsOf(attachment)) {
      const level = entries[0]?.level;
      if (!level || attachment.numbers[level] !== 'none') continue;
      yield* breaks(entries.flatMap((entry) => leadingMark(names.get(entry))));
    }
    if (!chinese) return;
    const numbered = new Set(Array.from(passagesWith(passages, anyForm), ([, passage]) => passage));
    for (const { passages: texts } of fieldsOf(passages)) {
      if (!texts.some((text) => numbered.has(text))) continue;
      yield* breaks(texts.flatMap((text) => (text.kind === 'paragraph' ? leadingMark(text) : [])));
      yield* breaks(texts.flatMap((text) => marksIn(text, spoken)));
      yield* breaks(texts.flatMap((text) => marksIn(text, ordinal)));
      yield* gaps(texts.flatMap((text) => marksIn(text, stages)));
      for (const text of texts)
        for (const form of inline)
          yield* breaks(marksIn(text, form).map((mark) => ({ ...mark, unsure: speaksOf(mark) })));
    }
  },
  wrong: [
    { text: '一是突出重点；二是有序推进；四是优化环境。', finds: ['四是'] },
    { text: '第一，突出重点。第三，有序推进。', finds: ['第三，'] },
    {
      text: '措施包括：（1）建机制；（2）搭平台；（4）强保障。流程：①申请；②受理；④办结。',
      finds: ['（4）', '④'],
    },
    { text: '其一，补齐短板；其三，提升质量。如下：1.建台账。2.销号。2.通报。', finds: ['其三，', '2.'] },
    { text: '第一阶段部署，第二阶段攻坚，第四阶段总结。', finds: ['第四阶段'] },
    { text: '（一）突出重点\n\n（二）有序推进\n\n（二）优化环境', finds: ['（二）'] },
    {
      text: '（一）突出重点\n\n1.建平台\n\n2.聚人才\n\n（二）有序推进\n\n1.建平台\n\n3.聚人才',
      finds: ['3.'],
    },
    {
      source: exampleOf('# 一、大湾区\n\n### 甲\n\n# 三、大花园\n\n### 乙\n\n# 四、大通道\n\n### 丙'),
      finds: ['三、'],
    },
    {
      source: exampleOf('# 行动1：甲\n\n### 甲\n\n# 行动2：乙\n\n### 乙\n\n# 行动4：丙\n\n### 丙'),
      finds: ['行动4：'],
    },
  ],
  right: [
    { text: '一要抓落实；二要强配合；三要求真务实；四要求新求变。' },
    { text: '一是突出重点；二是有序推进；三是优化环境。产业方面，一是集聚，二是升级。' },
    { text: '（一）突出重点\n\n（二）有序推进' },
    { text: '措施：（1）建机制；（2）搭平台。流程：①申请；②受理。依照第（2）项、（4）项，见①、③。' },
    {
      text: '（1）名单；（2）金额；（3）时限。（1）、（3）须公示；（3）的公示期为5日。注：①为必填，③为选填。',
    },
    { text: '第一阶段部署，第二阶段攻坚。第一阶段结束后，第三批项目开工，第一批、第三批名单已公布。' },
    { text: '第一阶段部署，第二阶段攻坚，第三至四阶段提升，第五阶段总结。' },
    { text: '第一，突出重点。第二，有序推进。总量居全省第一，增速居全国第四，第一、第三产业协同。' },
    { source: exampleOf('# 一、大湾区\n\n### 甲\n\n# 二、三产业融合\n\n### 乙\n\n# 三、大通道\n\n### 丙') },
    { source: exampleOf('# 大湾区\n\n### 1小时交通圈\n\n甲\n\n### 3小时交通圈\n\n乙') },
    {
      text: '（一）要素保障。（1）用地；\n\n（2）用海。\n\n（二）资金保障。（1）专项；\n\n（2）债券；\n\n（3）基金。',
    },
    { text: '1.总则\n\n1.1目的\n\n1.2依据\n\n2.组织\n\n2.1机构\n\n2.2职责\n\n3.保障' },
    { text: '目标2：消除饥饿\n\n2.1 到2030年，保障供应\n\n2.2 改善营养\n\n2.a 增加投资\n\n2.b 纠正限制' },
    { text: '1.启动规划编制\n\n2.2022年底前完成评估\n\n3.5个以上县区试点\n\n4.全面推开' },
    { text: '第一产业占5%，第三产业占60%。一要控源，二要减排。四要素齐备，五要点明确。' },
  ],
};

function leadingMark(passage: Passage | undefined): Mark[] {
  const [text, number] = (passage && leading.exec(passage.text)) ?? [];
  if (!passage || text === undefined) return [];
  const value = number === undefined ? Number(text.normalize('NFKC')) : parseNumeral(number);
  const unsure = /[、．.：:]$/.test(text) && digitsFollow.test(passage.text.slice(text.length));
  return value === undefined ? [] : [{ passage, start: 0, text, value, unsure }];
}

function marksIn(passage: Passage, pattern: RegExp): Mark[] {
  return Array.from(passage.text.matchAll(pattern), ({ 0: text, 1: number = '', index }) => ({
    passage,
    start: index,
    text,
    value: parseNumeral(number.normalize('NFKC')) ?? 0,
  })).filter(({ start }) => start === 0 || afterMark.test(passage.text.charAt(start - 1)));
}

/**
 * Where marks of one form do not follow one another; a 1 begins afresh, and what never began is no sequence. What was
 * begun within a point ends with it: （1） to （3） within （二） are not those within （一）.
 */
function* breaks(marks: readonly Mark[]): Iterable<Finding> {
  const before = new Map<string, Mark>();
  for (const mark of marks) {
    const form = formOf(mark.text);
    const previous = before.get(form);
    const goesOn = mark.value === (previous?.value ?? 0) + 1;
    if (mark.unsure && !goesOn) continue;
    if (previous && !goesOn && mark.value !== 1 && !(previous.unsure && mark.value === previous.value))
      yield {
        place: mark.passage.place(mark.start, mark.start + mark.text.length),
        values: { previous: previous.text, found: mark.text },
      };
    if (!previous && mark.value !== 1) continue;
    if (previous) forgetWithin(form, before);
    before.set(form, mark);
  }
}

/** Where a number is left out behind two that follow one another; what is named again is no break. */
function* gaps(marks: readonly Mark[]): Iterable<Finding> {
  const before = new Map<string, Mark>();
  for (const mark of marks) {
    const form = formOf(mark.text);
    const previous = before.get(form);
    const step = mark.value - (previous?.value ?? 0);
    if (step < 1 || (step > 1 && (previous?.value ?? 0) < 2)) continue;
    // 第三至四阶段 leaves none out.
    if (previous && step > 1 && !names(mark.passage.text, previous.value + 1))
      yield {
        place: mark.passage.place(mark.start, mark.start + mark.text.length),
        values: { previous: previous.text, found: mark.text },
      };
    before.set(form, mark);
  }
}

/** Whether a mark may speak of a point that is told elsewhere: ③为选填, or any but the first behind a colon. */
function speaksOf({ passage: { text }, start, text: mark, value }: Mark): boolean {
  if (value !== 1 && text.charAt(start - 1) === '：') return true;
  return !mark.startsWith('其') && /[为的可中所和与及至或、，项款]/.test(text.charAt(start + mark.length));
}

/** Whether a text has an ordinal anywhere: 第三至四阶段. */
function names(text: string, value: number): boolean {
  return text.includes(`第${chineseNumeral(value)}`) || text.includes(`第${value}`);
}

/** Takes back the forms that came after one, which its next point ends; a map keeps the order they came in. */
function forgetWithin(form: string, before: Map<string, Mark>): void {
  for (const inner of [...before.keys()].reverse()) {
    if (inner === form) return;
    before.delete(inner);
  }
}

/** What is left of a mark without its number; Chinese numerals and Arabic digits are two forms. */
function formOf(text: string): string {
  const form = text.replace(/[0-9０-９]+|[①-⑳]/, '1');
  return form.includes('1') ? form : form.replace(anyNumeral, '一');
}
