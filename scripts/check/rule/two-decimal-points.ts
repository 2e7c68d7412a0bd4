import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

/** A unit that no heading or version is followed by: 3.1.2 个人信息 is a section, 1.2.5 a version. */
const unit =
  '(?:[%％‰]|[万亿](?![物里众向能一维象千])(?:元|美元)?|元(?![数素件器旦])|美元|公里|公顷|平方米|平方公里|立方米|千瓦时?|亩|倍|个百分点|微克|毫克)';
const pattern = new RegExp(`(?<![\\d.A-Za-zＡ-Ｚv第])\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}${unit}`, 'g');

/** A number with two decimal points: 1.2.5万元. */
export const twoDecimalPoints: EditorRule = {
  id: 'two-decimal-points',
  check: outsideTitles(pattern, ([text]) => ({ values: { text } })),
  wrong: [
    { text: '补助1.2.5万元', finds: ['1.2.5万元'] },
    { text: '比上年增长6.3.2%，总长12.50.3公里', finds: ['6.3.2%', '12.50.3公里'] },
  ],
  right: [
    { text: '补助1.25万元，增长6.3%，见3.1.2个人信息保护' },
    { text: '升级到2.0.1版本，访问192.168.1.10，第3.2.1节' },
  ],
};
