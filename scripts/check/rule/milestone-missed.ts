import { type Attachment, milestonesIn, yearsToCome } from '../../model/index.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** A year to come in a field whose milestones are listed that none of them holds: the list reads as complete. */
export const milestoneMissed: EditorRule = {
  id: 'milestone-missed',
  *check({ attachment, passages }) {
    const since = attachment.date?.text;
    for (const { text, place } of passages.filter((passage) => isListed(passage, attachment))) {
      const milestones = milestonesIn(text, since);
      for (const { year, start, end } of yearsToCome(text, since)) {
        if (milestones.some((one) => one.start <= start && end <= one.end)) continue;
        yield { place: place(start, end), values: { found: text.slice(start, end), year } };
      }
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n## 目标\n\n全省2022年形成框架，到2035年建成湾区。'),
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
  ],
  right: [
    { source: exampleOf('# 甲\n\n## 目标\n\n形成框架，2022年底前建成湾区。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n## 目标\n\n以2020年为基期，比2015年翻一番，落实《2035年规划》。') },
    { source: exampleOf('# 甲\n\n### 乙\n\n全省2022年形成框架。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n## 目标\n\n2015年已建成，2017年达到一半。', 'date: 2018-05-01') },
  ],
};

function isListed({ kind, column }: Passage, { milestones }: Attachment): boolean {
  return (kind === 'paragraph' || kind === 'item') && milestones.some(({ text }) => text === column);
}
