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
  },
);
