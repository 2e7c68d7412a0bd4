import { isToCome } from '../../model/index.ts';
import { dueYearsOf } from '../due-years.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** A cell that is a deadline and nothing else. */
const deadline = /^([12]\d{3})年(?:\d{1,2}月)?(?:底|末|初)?(?:以?前)?(?:基本)?(?:完成|建成)?。?$/;

/** A milestone or a deadline in a year before the document's own date. */
export const yearPast: EditorRule = {
  id: 'year-past',
  *check({ attachment: { date }, passages, chinese }) {
    if (!chinese || !date) return;
    for (const passage of passages) {
      if (passage.kind !== 'paragraph' && passage.kind !== 'item') continue;
      for (const { year, start, end } of [...deadlineOf(passage), ...dueYearsOf(passage.text)]) {
        if (isToCome({ year, month: monthAt(passage.text, start) }, date.text)) continue;
        // What had been done by then is told, not planned.
        if (/^[^。；]{0,40}已/.test(passage.text.slice(end, end + 41))) continue;
        const values = { found: passage.text.slice(start, end), date: date.text };
        yield { place: passage.place(start, end), values };
      }
    }
  },
  wrong: [
    { source: exampleOf('# 甲\n\n### 乙\n\n到2012年，建成湾区。', 'date: 2018-05-01'), finds: ['到2012年'] },
    { source: exampleOf('# 甲\n\n### 乙\n\n2017年底前完成', 'date: 2018-05-01'), finds: ['2017年底前完成'] },
    { source: exampleOf('# 甲\n\n### 乙\n\n2018年3月底前', 'date: 2018-05-01'), finds: ['2018年3月底前'] },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 乙\n\n到2018年，建成湾区；到2022年，形成规模。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n### 乙\n\n到2018年6月，建成湾区。', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n### 乙\n\n到2015年，全省已建成湾区。2017年', 'date: 2018-05-01') },
    { source: exampleOf('# 甲\n\n### 乙\n\n改造2000年底前建成的小区。', 'date: 2018-05-01') },
    { text: '到2012年，建成湾区。' },
  ],
};

/** The month of the year at an offset, where it is given. */
function monthAt(text: string, start: number): number | undefined {
  const [, month] = /年(\d{1,2})月/y.exec(text.slice(text.indexOf('年', start), start + 12)) ?? [];
  return month === undefined ? undefined : Number(month);
}

function deadlineOf({ text }: Passage): { year: number; start: number; end: number }[] {
  const [found, year] = /前|完成|建成/.test(text) ? (deadline.exec(text) ?? []) : [];
  return found && year ? [{ year: Number(year), start: 0, end: found.length }] : [];
}
