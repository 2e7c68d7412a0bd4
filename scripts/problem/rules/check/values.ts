import { rulesOf } from '../../rule.ts';

/** The rules of values: dates that are none, parts that do not make their whole, counts of what is named. */
export const valueRules = rulesOf(
  { group: 'values', kind: 'source' },
  {
    'impossible-date': {
      severity: 'warning',
      zh: { message: '没有“{text}”这个日期或季度', fix: '核对年、月、日或季度' },
      en: {
        message: 'there is no such date or quarter as "{text}"',
        fix: 'check year, month and day, or the quarter',
      },
    },
    'wrong-weekday': {
      severity: 'warning',
      zh: { message: '日期与星期不符：“{text}”', expected: '{expected}', fix: '核对日期和星期' },
      en: {
        message: 'the date does not fall on that weekday: "{text}"',
        expected: '{expected}',
        fix: 'check the date and the weekday',
      },
    },
    'plan-years': {
      severity: 'warning',
      zh: { message: '“{text}”：年份不是这个五年规划的', expected: '{expected}', fix: '核对规划和年份' },
      en: {
        message: '"{text}": these are not the years of that five-year plan',
        expected: '{expected}',
        fix: 'check the plan and the years',
      },
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
    'wrong-difference': {
      severity: 'warning',
      zh: { message: '“{text}”不是前面两个数的差', expected: '{expected}', fix: '核对三个数' },
      en: {
        message: '"{text}" is not the difference of the two numbers before it',
        expected: '{expected}',
        fix: 'check the three numbers',
      },
    },
    'wrong-growth': {
      severity: 'hint',
      zh: { message: '“{text}”与前面两个数不符', expected: '{expected}', fix: '核对三个数' },
      en: {
        message: '"{text}" does not follow from the two numbers before it',
        expected: '{expected}',
        fix: 'check the three numbers',
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
    'part-over-whole': {
      severity: 'warning',
      zh: { message: '其中的“{part}”大于总数“{whole}”', fix: '核对两处数字' },
      en: { message: 'the part "{part}" is greater than its whole, "{whole}"', fix: 'check both numbers' },
    },
    'column-total': {
      severity: 'warning',
      zh: { message: '合计写的是“{total}”，各行相加为 {sum}', fix: '核对合计和各行的数' },
      en: {
        message: 'the total says "{total}", but its rows add up to {sum}',
        fix: 'check the total and its rows',
      },
    },
    'sum-of-parts': {
      severity: 'hint',
      zh: { message: '总数写的是“{whole}”，所列各项相加为 {sum}', fix: '核对总数和各项的数' },
      en: {
        message: 'the whole is "{whole}", but the parts listed add up to {sum}',
        fix: 'check the whole and its parts',
      },
    },
    'shares-of-whole': {
      severity: 'hint',
      zh: { message: '“{text}”各部分相加为 {sum}%，不是100%', fix: '核对各部分所占的百分比' },
      en: { message: 'the shares in "{text}" add up to {sum} %, not 100 %', fix: 'check the shares' },
    },
    'prose-count': {
      severity: 'warning',
      zh: {
        message: '写的是“{text}”，其后却说了 {count} 项',
        expected: '{count}',
        fix: '改正数目，或补上、删去相应的项',
      },
      en: {
        message: '"{text}" is announced, but {count} points follow',
        expected: '{count}',
        fix: 'correct the number, or add or delete what differs',
      },
    },
    'names-count': {
      severity: 'hint',
      zh: { message: '“{text}”列了 {count} 个名称', fix: '改正数目，或补上、删去名称' },
      en: { message: '"{text}" names {count}', fix: 'correct the number, or add or delete names' },
    },
    'listed-count': {
      severity: 'hint',
      zh: { message: '写的是“{text}”，其后列了 {count} 个', fix: '改正数目，或补上、删去所列的名称' },
      en: {
        message: '"{text}" is announced, but {count} are listed',
        fix: 'correct the number, or add or delete names',
      },
    },
    'attachment-skipped': {
      severity: 'hint',
      zh: { message: '“{found}”之前没有“{missing}”', fix: '核对附件、图表的序号' },
      en: {
        message: 'no {missing} comes before "{found}"',
        fix: 'check the numbers of the attachments, tables and figures',
      },
    },
  },
);
