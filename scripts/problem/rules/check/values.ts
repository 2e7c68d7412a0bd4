import { rulesOf } from '../../rule.ts';

/** The rules of values: dates that are none, parts that do not make their whole, counts of what is named. */
export const valueRules = rulesOf(
  { group: 'values', kind: 'source' },
  {
    'impossible-date': {
      severity: 'warning',
      zh: { message: '没有“{text}”这个日期', fix: '核对年、月、日' },
      en: { message: 'there is no such date as "{text}"', fix: 'check year, month and day' },
    },
    'impossible-time': {
      severity: 'warning',
      zh: { message: '没有“{text}”这个时刻', fix: '时不过24，分不过59：核对时、分' },
      en: {
        message: 'there is no such time as "{text}"',
        fix: 'hours end at 24 and minutes at 59: check both',
      },
    },
    'range-backwards': {
      severity: 'warning',
      zh: {
        message: '“{text}”由大到小，起止颠倒',
        expected: '{expected}',
        fix: '小数在前、大数在后，或改正数字',
      },
      en: {
        message: 'the range "{text}" runs backwards',
        expected: '{expected}',
        fix: 'put the smaller number first, or correct it',
      },
    },
    'two-decimal-points': {
      severity: 'warning',
      zh: { message: '数字“{text}”有两个小数点', fix: '删去多余的小数点，或补上漏掉的标点' },
      en: {
        message: 'the number "{text}" has two decimal points',
        fix: 'delete one, or add the mark that is missing',
      },
    },
    'percentage-point': {
      severity: 'warning',
      zh: { message: '“{text}”是两个百分数之差', expected: '{expected}', fix: '百分数相减的差称“个百分点”' },
      en: {
        message: '"{text}" is the difference of two percentages',
        expected: '{expected}',
        fix: 'call the difference of percentages percentage points (个百分点)',
      },
    },
    'fall-by-multiple': {
      severity: 'warning',
      zh: { message: '“{text}”：减少、降低不用倍数', fix: '改为百分数或几分之几' },
      en: {
        message: '"{text}": nothing falls by a multiple of itself',
        fix: 'give the fall as a percentage or a fraction',
      },
    },
    'rate-over-whole': {
      severity: 'warning',
      zh: { message: '“{text}”超过了100%', fix: '核对数字' },
      en: { message: '"{text}" is over 100 %', fix: 'check the number' },
    },
  },
);
