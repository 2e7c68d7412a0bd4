import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** Round and square brackets are the concern of document-number-brackets. */
const pattern = new RegExp(
  `(?<=[${han}])(?<!(?:令|公告|通告|提案|建议|储出|告字|让告))(?<open>[﹝〔])(?<year>\\d{4}|\\d{2})[﹞〕](?<ordinal>第?)(?<zeros>0{0,5})(?<number>\\d{1,5})号`,
  'gu',
);

/** A document's number as GB/T 9704-2012, 7.2.5, sets it: the year in four digits in 〔〕, no 第, no 0 before it. */
export const documentNumberForm: EditorRule = {
  id: 'document-number-form',
  check: outsideTitles(pattern, ({ 0: text, groups }) => {
    const { year = '', number = '', ordinal } = groups ?? {};
    const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
    const write = `〔${century}${year}〕${number}号`;
    if (write === text) return undefined;
    // 第 and the century are read aloud.
    return { values: { text, write }, ...(ordinal || century ? {} : { fix: write }) };
  }),
  wrong: [
    { text: '根据国发〔2024〕08号文件', finds: ['〔2024〕08号'], fixed: '根据国发〔2024〕8号文件' },
    { text: '根据浙政发〔24〕8号和国发〔2024〕第8号文件', finds: ['〔24〕8号', '〔2024〕第8号'] },
    { text: '根据国办发﹝2024﹞12号文件', finds: ['﹝2024﹞12号'], fixed: '根据国办发〔2024〕12号文件' },
  ],
  right: [
    { text: '根据国发〔2024〕8号文件' },
    { text: '根据国务院令第8号，见（24）8号楼' },
    { text: '根据财政部公告〔2023〕第12号、财政部令〔2019〕第102号，出让杭政储出〔2024〕08号地块' },
  ],
};
