import { chineseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** 3、4个月, but no numbered things: 第3、4天, 1、2、3个, 3、4年级, nor an item's number at the start. */
const pair =
  /(?<=[^\d第.、至和A-Za-z。；：（\n-])([1-8])、([2-9])(?=个月|个|天(?!然)|年(?![级度初底末])|倍|成|次|名|人|家|公里|场|户(?!型)|[台辆](?!次))/;
/** 10几, 几10: 几 makes a number approximate. */
const some =
  /(?<![\d.])([1-9]0)几(?=[个十百千万亿年天人名家次项户种公米岁元])|几10(?=[个万亿年天人名家次项户种公米岁元])/;
/** 5、60人: two neighbouring tens, of which the first is without its 0. */
const tens = /(?<![\d.、第])([1-8])、([2-9])0(?=[余多]?[个人家名户天年亩岁吨公米])/;
const pattern = new RegExp(`${pair.source}|${some.source}|${tens.source}`, 'g');

export const approximateNumberInDigits: EditorRule = {
  id: 'approximate-number-in-digits',
  check: outsideTitles(pattern, ([text, low, high, ten, first, second]) => {
    if (first && second) {
      if (Number(second) !== Number(first) + 1) return undefined;
      return {
        values: { text, expected: `${chineseNumeral(Number(first))}${chineseNumeral(Number(second))}十` },
      };
    }
    if (low && high) {
      if (Number(high) !== Number(low) + 1 && `${low}${high}` !== '35') return undefined;
      // Not mended: a list of two would be read with a pause.
      const expected = (low === '2' ? '两' : chineseNumeral(Number(low))) + chineseNumeral(Number(high));
      return { values: { text, expected } };
    }
    const expected = ten ? `${chineseNumeral(Number(ten))}几` : '几十';
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '用3、4个月完成，降2、3个百分点', finds: ['3、4', '2、3'] },
    { text: '培训5、60人', finds: ['5、60'] },
    { text: '建成10几个园区', finds: ['10几'], fixed: '建成十几个园区' },
    { text: '投资几10万元', finds: ['几10'], fixed: '投资几十万元' },
  ],
  right: [
    { text: '用三四个月完成，建成十几个园区，投资几十万元' },
    { text: '第3、4个月完成1、2、3号楼，3、4年级先行' },
    { text: '1、2个园区开工；改造2、6个街区；覆盖5、80个点，共4、50号' },
  ],
};
