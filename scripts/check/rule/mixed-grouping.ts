import { grouped } from '../../language/index.ts';
import type { EditorRule, Finding, Subject } from '../editor-rule.ts';
import { type Match, matchesOutsideTitles } from '../matches.ts';

/** Digits in groups of three after a comma, or after a space (thin, no-break or plain); no row of numbers. */
const pattern =
  /(?<![\w.,\s])\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?![\d,]|[ \u00a0\u2009\u202f]\d)/g;

export const mixedGrouping: EditorRule = {
  id: 'mixed-grouping',
  check: checkGroupings,
  wrong: [
    { text: '甲1,234,567元，乙2,345,678元，丙3 456 789元', finds: ['3 456 789'] },
    { text: '甲1 234人，乙5,678人', finds: ['5,678'] },
  ],
  right: [
    { text: '甲1,234,567元，乙2,345,678元，丙3456元' },
    { text: '甲1 234人，乙12 345人，丙0.123 4，编号1,2,3，坐标 120 123' },
  ],
};

function* checkGroupings(subject: Subject): Generator<Finding> {
  const groups = [...grouped(matchesOutsideTitles(subject, pattern), byComma).values()];
  const [first, second] = groups;
  if (!first || !second) return;
  const [norm, other] = second.length > first.length ? [second, first] : [first, second];
  const [sample] = norm;
  if (!sample) return;
  for (const { match, place } of other) {
    yield { place: place(), values: { text: match[0], other: sample.match[0], line: sample.place().line } };
  }
}

function byComma({ match }: Match): boolean {
  return match[0].includes(',');
}
