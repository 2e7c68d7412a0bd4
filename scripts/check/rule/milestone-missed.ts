import { yearNumeral } from '../../language/index.ts';
import { type Attachment, brokenYears, milestonesIn, yearsToCome } from '../../model/index.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** What stands before a second year that shares a milestone: 到2022年和 lists its text under 2022 alone. */
const another = new RegExp(
  `^[^，。；]{0,6}?${yearNumeral}\\s*年[底末]?(?:(?:和|与|及|以及|、)[到至]?${yearNumeral}\\s*年[底末]?)*(?:和|与|及|以及|、)[到至]?$`,
  'u',
);

/** A year to come in a field whose milestones are listed that none of them holds: the list reads as complete. */
export const milestoneMissed: EditorRule = {
  id: 'milestone-missed',
  *check({ attachment, passages }) {
    const since = attachment.date?.text;
    // A document with a date has its past years left out already.
    const dated = since === undefined ? {} : { case: 'dated' };
    for (const { text, place } of passages.filter((passage) => isListed(passage, attachment))) {
      const milestones = milestonesIn(text, since);
      const years = [...yearsToCome(text, since), ...brokenYears(text, since)];
      for (const { year, start, end } of years.sort((one, other) => one.start - other.start)) {
        const held = milestones.find((one) => one.start <= start && end <= one.end);
        if (held && !(held.year !== year && another.test(text.slice(held.start, start)))) continue;
        yield { place: place(start, end), values: { found: text.slice(start, end), year, ...dated } };
      }
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n## 目标\n\n全省2022年形成框架，到2035年建成湾区。', 'date: 2018-05-01'),
      finds: ['2022年'],
    },
    {
      source: exampleOf('# 甲\n\n## 目标\n\n在2018—2022年实施，全省2025年建成。', 'date: 2018-05-01'),
      finds: ['2025年'],
    },
    {
      source: exampleOf(
        '# 甲\n\n### 乙\n\n丙\n\n#### 时限\n\n不晚于２０２２年',
        'date: 2018-05-01\nmilestones: [时限]',
      ),
      finds: ['２０２２年'],
    },
    {
      source: exampleOf('# 甲\n\n## 目标\n\n到2022，形成框架；到35年，建成湾区。'),
      finds: ['2022', '35年'],
    },
    {
      source: exampleOf('# 甲\n\n## 目标\n\n到2022年、2025年和2035年分别达到50%、60%和80%。'),
      finds: ['2025年', '2035年'],
    },
  ],
  right: [
    { source: exampleOf('# 甲\n\n## 目标\n\n形成框架，2022年底前建成湾区。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n## 目标\n\n以2020年为基期，比2015年翻一番，落实《2035年规划》。') },
    {
      source: exampleOf(
        '# 甲\n\n## 目标\n\n到2022年，巩固2020年和2021年成果；增加到2025，建成2022个；到20年期满。',
      ),
    },
    { source: exampleOf('# 甲\n\n## 目标\n\n1.1 到2030年，消除贫困\n\n2.a 到2035年，增加投资') },
    { source: exampleOf('# 甲\n\n## 目标\n\n全省2022年建成框架，2023年比上年增长6%。') },
    {
      source: exampleOf(
        '# 甲\n\n## 目标\n\n工期2022年12月至2023年6月，分期2022年－2025年，特许期（2026年7月至2046年6月），截至2023年底未完的续建。',
        'date: 2018-05-01',
      ),
    },
    { source: exampleOf('# 甲\n\n### 乙\n\n全省2022年形成框架。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n## 目标\n\n2015年已建成，2017年达到一半。', 'date: 2018-05-01') },
  ],
};

function isListed({ kind, column }: Passage, { milestones }: Attachment): boolean {
  return (kind === 'paragraph' || kind === 'item') && milestones.some(({ text }) => text === column);
}
