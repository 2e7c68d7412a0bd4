import { han } from '../../language/index.ts';
import { type Attachment, numberOf } from '../../model/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Passage } from '../editor-rule.ts';
import { pairsOf } from '../pairs.ts';
import { replacePair } from '../replace-pair.ts';

const inside = new RegExp(`[${han}，。；：、？！]`, 'u');
const before = new RegExp(`[${han}，。；：、？！”》]$`, 'u');
const after = new RegExp(`^[${han}，。；：、？！“《]`, 'u');

/** Half-width brackets round Chinese, or beside it. */
export const halfWidthBrackets: EditorRule = {
  id: 'half-width-brackets',
  check: eachPassage(/[()]/, function* (passage, _, { attachment }) {
    const { text } = passage;
    for (const pair of pairsOf(passage).pairs) {
      const { family, open, close } = pair;
      if (family !== '（）' || (text[open] === '（' && text[close] === '）')) continue;
      // Brackets of another form are wanted within such ones: see nested-brackets.
      if (pair.within?.family === family || (open === 0 && isExtraNumber(passage, attachment))) continue;
      // document-number-brackets wants other marks round a year.
      if (/^\d{4}$/.test(text.slice(open + 1, close)) && /^\d+号/.test(text.slice(close + 1, close + 9)))
        continue;
      // The letter of a figure, a model or a unit: 图(a), Q345(B), dB(A); a function: main().
      const content = text.slice(open + 1, close);
      if (/^(?:[a-z]|[A-Z0-9]{1,4})?$/.test(content) && /[A-Za-z0-9图表式]$/.test(text.slice(0, open)))
        continue;
      const isChinese =
        inside.test(text.slice(open + 1, Math.min(close, open + 100))) ||
        before.test(text.slice(Math.max(0, open - 2), open)) ||
        after.test(text.slice(close + 1, close + 3));
      if (isChinese) yield* replacePair(passage, pair, '（）');
    }
  }),
  wrong: [
    { text: '建设中国(浙江)自由贸易试验区', finds: ['(浙江)'], fixed: '建设中国（浙江）自由贸易试验区' },
    { text: '电子世界贸易平台(eWTP)试验区', finds: ['(eWTP)'], fixed: '电子世界贸易平台（eWTP）试验区' },
    { text: '见省委文件（附件1)', finds: [')'], fixed: '见省委文件（附件1）' },
    { text: '中国(**浙江**)试验区', finds: ['(', ')'], fixed: '中国（**浙江**）试验区' },
  ],
  right: [
    { text: '建设中国（浙江）自由贸易试验区' },
    { text: '执行 RFC 8200 (IPv6) 等标准，其中 f(x) 为函数' },
    { text: '噪声不超过55dB(A)，采用Q345(B)钢材，见图(a)，P(VDF)材料' },
  ],
};

/** Whether a name or an item begins with a number that is to be deleted, as reading has said. */
function isExtraNumber({ kind, text, entry, column = '', place }: Passage, { numbers }: Attachment): boolean {
  if (!entry || numberOf(text) === undefined) return false;
  if (kind === 'name') return numbers[entry.level] !== 'none';
  const { line } = place(0, 1);
  return (entry.fields.get(column)?.blocks ?? []).some(
    (block) => block.type === 'list' && block.ordered && block.items.some((item) => item.place.line === line),
  );
}
