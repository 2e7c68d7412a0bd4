import { type DueYear, dueYearsOf } from '../due-years.ts';
import type { EditorRule } from '../editor-rule.ts';
import { fieldsOf } from '../field-passages.ts';

/** A milestone that lies before the one it follows, unless its year was named before: then another subject begins. */
export const yearBackwards: EditorRule = {
  id: 'year-backwards',
  *check({ passages, chinese }) {
    if (!chinese) return;
    for (const field of fieldsOf(passages)) {
      let before: DueYear[] = [];
      for (const { text, place } of field.passages) {
        const milestones = dueYearsOf(text);
        // Blocks that each begin with a milestone go on from one another; others begin afresh.
        if (milestones[0]?.start !== 0) before = [];
        for (const milestone of milestones) {
          const previous = before.at(-1);
          const known = before.some(({ year }) => year === milestone.year);
          if (previous && milestone.year < previous.year && !known)
            yield {
              place: place(milestone.start, milestone.end),
              values: { found: milestone.text, previous: previous.text },
            };
          before.push(milestone);
        }
      }
    }
  },
  wrong: [
    { text: '到2035年，建成现代化湾区。到2022年，经济总量达到6万亿元。', finds: ['到2022年'] },
    { text: '　　到二〇三五年，建成现代化湾区。\n　　到二〇二二年，形成框架。', finds: ['到二〇二二年'] },
  ],
  right: [
    { text: '到2022年，经济总量达到6万亿元；到2035年，建成现代化湾区。' },
    { text: '产业：到2022年起步，到2035年建成。交通：到2022年起步，到2035年建成。' },
    { text: '到2035年建成，其中，到2025年完成一半。' },
    { text: '到2022年，占比由2015年的5%提高到2018年的10%。' },
  ],
};
