import { chineseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** A school year (高三, 初二) run into the number of its classes. */
const pattern =
  /(?<![最提增升新较更很超走拔登年月起当])(?<school>[高初])(?<year>[1-3])(?<count>\d{1,3})(?=个班|个学生|名学生|班)/g;

export const ambiguousDigits: EditorRule = {
  id: 'ambiguous-digits',
  check: outsideTitles(pattern, ([text, school, year, count]) => ({
    values: { text, expected: `${school}${chineseNumeral(Number(year))}${count}` },
  })),
  wrong: [
    { text: '全校有高33个班', finds: ['高33'] },
    { text: '初212名学生', finds: ['初212'] },
  ],
  right: [{ text: '全校有高三3个班，初二12名学生' }, { text: '最高33个班，年初21个班' }],
};
