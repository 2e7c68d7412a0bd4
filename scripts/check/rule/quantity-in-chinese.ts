import { grouped } from '../../language/index.ts';
import type { EditorRule, Finding, Subject } from '../editor-rule.ts';
import { type Match, matchesOutsideTitles } from '../matches.ts';

const unit = '(?:平方|立方)?(?:公里|千米|厘米|毫米|米)|公顷|亩|吨|公斤|千克|瓦|元';
const inDigits = new RegExp(`\\d[十百千万亿]*(?<unit>${unit})|\\d(?<percent>%)`, 'g');
const inChinese = new RegExp(
  `[〇零一二三四五六七八九十百千万亿]{2,16}(?<unit>${unit})|(?<percent>百分之)[〇零一二三四五六七八九十百点]{1,16}`,
  'g',
);
/** So many quantities of a unit in digits make a column of figures. */
const column = 3;

export const quantityInChinese: EditorRule = {
  id: 'quantity-in-chinese',
  check: checkQuantities,
  wrong: [
    { text: '投资五十万元，其中甲20万元、乙15万元、丙15万元。', finds: ['五十万元'] },
    { text: '比重达47%，同比提高3.1%，完成率98%，增长百分之五。', finds: ['百分之五'] },
  ],
  right: [
    { text: '投资50万元，其中甲20万元、乙15万元、丙15万元，总额上百万元，比计划多三四十万元。' },
    { text: '打造千亿元产业集群，甲200亿元、乙300亿元、丙500亿元。' },
    { text: '投资五十万元，其中甲二十万元、乙三十万元。' },
  ],
};

function* checkQuantities(subject: Subject): Generator<Finding> {
  const chinese = grouped([...matchesOutsideTitles(subject, inChinese)].filter(isExact), unitOf);
  if (chinese.size === 0) return;
  const digits = grouped(matchesOutsideTitles(subject, inDigits), unitOf);
  for (const [unit, found] of chinese) {
    const others = digits.get(unit)?.length ?? 0;
    if (others < column || others <= found.length) continue;
    for (const { match, place } of found) yield { place: place(), values: { text: match[0], unit } };
  }
}

/** An approximate number stays in Chinese: 三四十万元, 百亿元, 几十万元, 数百万元. */
function isExact({ match, passage }: Match): boolean {
  const before = passage.text[match.index - 1] ?? '';
  return (
    /[一二三四五六七八九]/.test(match[0]) &&
    !/[一二三四五六七八九]{2}/.test(match[0]) &&
    !/[几数上成近约\d第.]/.test(before)
  );
}

function unitOf({ match: { groups } }: Match): string {
  return groups?.percent ? '%' : (groups?.unit ?? '');
}
