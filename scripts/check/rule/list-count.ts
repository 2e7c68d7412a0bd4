import { countsAnnounced, namesItems } from '../announced-count.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

/** A number of items announced directly before a list of another length. */
export const listCount: EditorRule = {
  id: 'list-count',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const { items, intro } of fieldsOf(passages).flatMap(({ lists }) => lists)) {
      if (!intro || !/[：:]$/.test(intro.text)) continue;
      for (const { text, noun, start } of countsAnnounced(intro.text, items.length)) {
        if (!namesItems(noun) && !beginAlike(items, noun)) continue;
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

/** Whether most of the items begin with the word that is counted: 做到四个坚持. */
function beginAlike(items: readonly Passage[], noun: string): boolean {
  const word = noun.slice(-2);
  return noun !== '' && items.filter(({ text }) => text.startsWith(word)).length * 2 > items.length;
}
