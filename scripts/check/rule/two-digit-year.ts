import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** 2018—22年: the second year of a range. */
const second = /(?<=(?<!\d)(?<century>1[89]|20)\d{2}年?[—～~至到-])\d{2}(?=年(?!间))/;
/** 24年8月, 24年底; but a term of 15年6个月 is none, and an era's year (民国24年) is complete. */
const alone =
  /(?<![\dA-Za-z.]|徒刑|刑期|工龄|任期|历时|民国|昭和|平成|令和|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|万历|[第近满约逾超过共达长每])\d{2}(?=年(?:\d{1,2}月(?!内|以)|度(?![假过量])|底(?![部色蕴线座层气价子板盘细本])))/;
const pattern = new RegExp(`${second.source}|${alone.source}`, 'g');

export const twoDigitYear: EditorRule = {
  id: 'two-digit-year',
  check: outsideTitles(pattern, ([year, century = Number(year) < 50 ? '20' : '19']) => ({
    // Not mended: which century a lone year belongs to is for the author to say.
    values: { text: `${year}年`, expected: `${century}${year}年` },
  })),
  wrong: [
    { text: '到24年底完成，25年8月验收', finds: ['24', '25'] },
    { text: '2018—22年建设', finds: ['22'] },
  ],
  right: [
    { text: '到2024年底完成，历时24年，民国24年8月，2018—2022年' },
    { text: '2O22年12月' },
    { text: '15年6个月后，近10年底蕴，20年底色，每10年度量一次' },
  ],
};
