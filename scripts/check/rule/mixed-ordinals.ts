import { grouped } from '../../language/index.ts';
import type { EditorRule, Finding, Subject } from '../editor-rule.ts';
import { type Match, matchesOutsideTitles } from '../matches.ts';

const pattern =
  /第(?:(?<digits>\d{1,3})|[一二三四五六七八九十百]{1,5})(?<kind>[章节条款编批期]|季度|阶段|产业|梯队)/g;

export const mixedOrdinals: EditorRule = {
  id: 'mixed-ordinals',
  check: checkOrdinals,
  wrong: [
    { text: '第一章总则，第二章分则，第3章附则', finds: ['第3章'] },
    { text: '第一批10个，第2批20个', finds: ['第2批'] },
    { text: '第1期、第2期已完成，第三期在建', finds: ['第三期'] },
  ],
  right: [
    { text: '第一章总则，第二章分则，第十二章附则，依据《条例》第3条' },
    { text: '《办法》第十二条，第一批10个，第3期20个' },
  ],
};

/** The form of the greater part holds for a kind; of as many the one that comes first. */
function* checkOrdinals(subject: Subject): Generator<Finding> {
  const kinds = grouped(matchesOutsideTitles(subject, pattern), ({ match }) => match.groups?.kind);
  for (const found of kinds.values()) {
    const inDigits = found.filter(isInDigits);
    const inChinese = found.filter((one) => !isInDigits(one));
    const [first] = found;
    const digitsHold =
      inDigits.length === inChinese.length ? first && isInDigits(first) : inDigits.length > inChinese.length;
    const [norm] = digitsHold ? inDigits : inChinese;
    if (!norm) continue;
    for (const { match, place } of digitsHold ? inChinese : inDigits) {
      yield { place: place(), values: { text: match[0], other: norm.match[0], line: norm.place().line } };
    }
  }
}

function isInDigits({ match }: Match): boolean {
  return match.groups?.digits !== undefined;
}
