import { numeral, parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';

/** A part of an attachment, 附件2-1, may name the other parts. */
const inLabel = new RegExp(`^附件\\s*(${numeral})(?![-—－.．])`);
const digits = '0-9０-９零〇一二两三四五六七八九十百';
/** What speaks of this very document, and must name its number. */
const itself = new RegExp(
  `本附件\\s*(${numeral})(?![${digits}年月日个项条类种章张页份])|本(?:附件|表|清单|概览)[（(](?:即|为)?附件\\s*(${numeral})[）)]`,
  'g',
);
/** What sends the reader to a document, which cannot be this one. */
const another = new RegExp(`(?:见|参见|参照|另附)附件\\s*(${numeral})(?![-—～~至到${digits}])`, 'g');

/** A text that calls this attachment by another number, or sends its reader to another one of this number. */
export const attachmentNumber: EditorRule = {
  id: 'attachment-number',
  *check({ attachment: { label }, passages, chinese }) {
    const own = parseNumeral(inLabel.exec(label?.text ?? '')?.[1] ?? '-');
    if (!chinese || !label || own === undefined) return;
    for (const { kind, text, place } of passages) {
      if (kind === 'label' || !/附件|本[表清概]/.test(text)) continue;
      const wrong = [
        ...[...text.matchAll(itself)].filter(
          ([, bare, bracketed = '']) => parseNumeral(bare ?? bracketed) !== own,
        ),
        ...[...text.matchAll(another)].filter(({ 1: number = '' }) => parseNumeral(number) === own),
      ];
      for (const { 0: found, index } of wrong)
        yield { place: place(index, index + found.length), values: { label: label.text, found } };
    }
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 乙\n\n> 备注：本附件3所列事项按年度推进', 'label: 附件2'),
      finds: ['本附件3'],
    },
    {
      source: exampleOf('# 甲\n\n### 乙\n\n> 备注：责任分工详见附件2', 'label: 附件2'),
      finds: ['见附件2'],
    },
    {
      source: exampleOf('# 甲\n\n### 乙\n\n> 备注：本表（附件三）由省发改委整理', 'label: 附件二'),
      finds: ['本表（附件三）'],
    },
  ],
  right: [
    {
      source: exampleOf(
        '# 甲\n\n### 乙\n\n> 备注：相关内容摘自省委文件（附件1），分工见附件3',
        'label: 附件2',
      ),
    },
    {
      source: exampleOf(
        '# 甲\n\n### 乙\n\n> 备注：本附件2018年起施行，本附件（附件2）由省发改委解释',
        'label: 附件2',
      ),
    },
    { source: exampleOf('# 甲\n\n### 乙\n\n> 备注：见附件2—4', 'label: 附件2') },
    { source: exampleOf('# 甲\n\n### 乙\n\n> 备注：本附件1所列', 'label: 附件') },
    { source: exampleOf('# 甲\n\n### 乙\n\n> 备注：见附件2-1，本附件二十条', 'label: 附件2-3') },
  ],
};
