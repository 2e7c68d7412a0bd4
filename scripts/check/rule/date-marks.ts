import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const month = '(0?[1-9]|1[0-2])';
const day = '(0?[1-9]|[12]\\d|3[01])';
const pattern = new RegExp(
  `(?<![\\d./A-Za-z_-]|版本(?:号?为?)?)((?:19|20)\\d{2})(?:([./])${month}\\2${day}(?![\\d./A-Za-z_-])|\\.${month}(?=[底前](?![${han}]?[段部])|[—～至]\\d{4}\\.))`,
  'gu',
);

/** A date with points or strokes in running text, where 年, 月 and 日 belong. */
export const dateMarks: EditorRule = {
  id: 'date-marks',
  check: outsideTitles(pattern, ([text, year = '', , month, day, lone]) => {
    const write = day ? `${year}年${Number(month)}月${Number(day)}日` : `${year}年${Number(lone)}月`;
    return { values: { text, write }, ...(day ? { fix: write } : {}) };
  }),
  wrong: [
    { text: '自2026.9.1起施行', finds: ['2026.9.1'], fixed: '自2026年9月1日起施行' },
    { text: '于2026/09/30前完成', finds: ['2026/09/30'], fixed: '于2026年9月30日前完成' },
    { text: '2026.9前完成', finds: ['2026.9'] },
  ],
  right: [
    { text: '自2026年9月1日起施行，2026-09-01' },
    { text: '投资2026.9万元，版本2026.9.1.3，版本号2026.9.1，https://example.com/2026/9/1/a' },
  ],
};
