import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** 2026-9, 2026-09月; no number of a document, a table or a school year. */
const pattern =
  /(?<![\w./〔［[(-]|[A-Z] |[表图第号式例字])(?<year>(?:19|20)\d{2})-(?<month>0?[1-9]|1[0-2])(?![\d号页表图卷期批年./A-Za-z-]|学年|赛季)(?<word>月)?/g;

export const incompleteHyphenDate: EditorRule = {
  id: 'incomplete-hyphen-date',
  check: outsideTitles(pattern, ([text, year, month, word]) => {
    const expected = `${year}年${Number(month)}月`;
    // Without 月 it may be a number that only looks like a month.
    return { values: { text, expected }, ...(word && { fix: expected }) };
  }),
  wrong: [
    { text: '2026-9前完成', finds: ['2026-9'] },
    { text: '自2026-09月起', finds: ['2026-09月'], fixed: '自2026年9月起' },
  ],
  right: [
    { text: '2026-09-01前完成，依据GB/T 9704-2012，见表2020-1' },
    { text: '2024—2026年，校字2024-12号，2026年9月' },
  ],
};
