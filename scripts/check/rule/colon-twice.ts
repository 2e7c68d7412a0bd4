import { han } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';

/** What stands before a colon that only names what follows, as a heading does. */
const label = new RegExp(
  `^(?![要抓做搞推坚须应])[（(]?[${han}\\d]{1,8}[）)]?[、.．]?(?<!指出|强调|要求|认为|提出|如下|包括|原则|[是即])$`,
  'u',
);

/** A second colon in the sentence that the first one leads into. */
export const colonTwice: EditorRule = {
  id: 'colon-twice',
  check: eachPassage(/：[^：]*：/, function* (passage) {
    const { text, place } = passage;
    for (const { 0: sentence, index } of text.matchAll(/[^。；！？\n]+/g)) {
      const colons = Array.from(sentence.matchAll(/：(?!\d)/g), (colon) => index + colon.index).filter(
        (at) => !pairsOf(passage).pairs.some(({ open, close }) => open < at && at < close),
      );
      const [first, second] = colons;
      if (first === undefined || second === undefined) continue;
      const before = text.slice(index, first).replace(/^.*：\d[^，：]*，/s, '');
      if (label.test(before) || before.endsWith('电') || text[second - 1] === '注') continue;
      yield {
        place: place(second, second + 1),
        values: { text: text.slice(Math.max(first, second - 8), second + 1) },
      };
    }
  }),
  wrong: [
    { text: '会议强调要抓好三件事：第一件事：统筹规划', finds: ['：'] },
    { text: '会议指出：要突出一条主线：稳岗位、提技能', finds: ['：'] },
    { text: '要抓好工作：主要有：修路', finds: ['：'] },
    { text: '全省要坚持以下原则：具体包括：突出重点、分步实施', finds: ['：'] },
  ],
  right: [
    { text: '会议强调要抓好三件事：第一，统筹规划；第二：分步实施' },
    { text: '举报电话：12345，举报邮箱：jb@example.com，受理时间：工作日9:00—17:00' },
    { text: '新华社北京3月5日电：李强指出：要稳中求进' },
    { text: '责任单位：牵头单位：省发展改革委' },
    { text: '会议指出“要坚持：统筹规划”，下一步：分步实施' },
  ],
};
