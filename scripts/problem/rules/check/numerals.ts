import { rulesOf } from '../../rule.ts';

/** The rules of numerals (GB/T 15835). */
export const numeralRules = rulesOf(
  { group: 'numerals', kind: 'source' },
  {
    'quantity-in-chinese': {
      severity: 'hint',
      zh: {
        message: '“{text}”用汉字数字，而文中“{unit}”的数量多用阿拉伯数字',
        fix: '计量的数改用阿拉伯数字',
        clause: 'GB/T 15835-2011 4.1.1',
      },
      en: {
        message: '"{text}" is in Chinese numerals, while most quantities in {unit} here are in digits',
        fix: 'write measured quantities in digits',
        clause: 'GB/T 15835-2011 4.1.1',
      },
    },
    'approximate-number-in-digits': {
      severity: 'warning',
      zh: {
        message: '概数“{text}”用了阿拉伯数字',
        expected: '{expected}',
        fix: '概数用汉字数字，相邻的两个数之间不加顿号',
        clause: 'GB/T 15835-2011 4.2.2、5.2.1',
      },
      en: {
        message: 'the approximate number "{text}" is in digits',
        expected: '{expected}',
        fix: 'write approximate numbers in Chinese numerals, without 、 between the two',
        clause: 'GB/T 15835-2011 4.2.2, 5.2.1',
      },
    },
    'fixed-word-in-digits': {
      severity: 'warning',
      zh: {
        message: '固定词语“{text}”用了阿拉伯数字',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.2.3',
      },
      en: {
        message: 'the fixed word "{text}" is written with digits',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.2.3',
      },
    },
    'session-in-digits': {
      severity: 'warning',
      zh: {
        message: '会议届次“{text}”用了阿拉伯数字',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.3',
      },
      en: {
        message: 'the session "{text}" is numbered in digits',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.3',
      },
    },
    'mixed-date': {
      severity: 'warning',
      zh: {
        message: '日期“{text}”兼用汉字数字和阿拉伯数字',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.3',
      },
      en: {
        message: 'the date "{text}" mixes Chinese numerals and digits',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.3',
      },
    },
    'mixed-ordinals': {
      severity: 'hint',
      zh: {
        message: '“{text}”与第 {line} 行“{other}”等处的数字形式不同',
        fix: '同类的序数用同一种数字',
        clause: 'GB/T 15835-2011 4.3',
      },
      en: {
        message: '"{text}" is not in the numerals of "{other}" (line {line}) and others',
        fix: 'number things of one kind in one form',
        clause: 'GB/T 15835-2011 4.3',
      },
    },
    'mixed-grouping': {
      severity: 'warning',
      zh: {
        message: '“{text}”与第 {line} 行“{other}”等处的千分撇或千分空不同',
        fix: '同一文件中只用一种分节方法',
        clause: 'GB/T 15835-2011 5.1.1',
      },
      en: {
        message: '"{text}" is not grouped as "{other}" (line {line}) and others are',
        fix: 'group the digits in one way throughout',
        clause: 'GB/T 15835-2011 5.1.1',
      },
    },
    'comma-in-number': {
      severity: 'warning',
      zh: {
        message: '数字“{text}”用全角逗号分节',
        expected: '{write}，或不分节写作{plain}',
        clause: 'GB/T 15835-2011 5.1.1',
      },
      en: {
        message: 'the number "{text}" is grouped by full-width commas',
        expected: '{write}, or {plain}',
        clause: 'GB/T 15835-2011 5.1.1',
      },
    },
    'fraction-in-digits': {
      severity: 'warning',
      zh: { message: '“{text}”兼用汉字和阿拉伯数字', expected: '{write}', clause: 'GB/T 15835-2011 4.3' },
      en: { message: '"{text}" mixes words and digits', expected: '{write}', clause: 'GB/T 15835-2011 4.3' },
    },
    'lunar-date-in-digits': {
      severity: 'warning',
      zh: { message: '农历日期“{text}”用了阿拉伯数字', expected: '{write}', clause: 'GB/T 15835-2011 4.2.1' },
      en: {
        message: 'the lunar date "{text}" is in digits',
        expected: '{write}',
        clause: 'GB/T 15835-2011 4.2.1',
      },
    },
    'date-marks': {
      severity: 'warning',
      zh: {
        message: '日期“{text}”没有用年、月、日写出',
        expected: '{write}',
        clause: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 5.1.4',
      },
      en: {
        message: 'the date "{text}" is not written with 年, 月 and 日',
        expected: '{write}',
        clause: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 5.1.4',
      },
    },
    'decimal-without-zero': {
      severity: 'warning',
      zh: {
        message: '小数“{text}”缺少小数点前的 0',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 5.1.2',
      },
      en: {
        message: 'the decimal "{text}" has no 0 before its point',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 5.1.2',
      },
    },
    'two-digit-year': {
      severity: 'warning',
      zh: {
        message: '年份“{text}”没有写全',
        expected: '{expected}',
        fix: '写出四位数的年份',
        clause: 'GB/T 15835-2011 5.1.4',
      },
      en: {
        message: 'the year in "{text}" is not written in full',
        expected: '{expected}',
        fix: 'write years in four digits',
        clause: 'GB/T 15835-2011 5.1.4',
      },
    },
    'incomplete-hyphen-date': {
      severity: 'warning',
      zh: {
        message: '“{text}”不是年、月、日俱全的日期，不用“-”',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 5.1.4',
      },
      en: {
        message: '"{text}" is no full date: hyphens join only year, month and day',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 5.1.4',
      },
    },
    'padded-date': {
      severity: 'warning',
      zh: {
        message: '日期“{text}”的月、日前多了 0',
        expected: '{expected}',
        clause: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 5.1.4',
      },
      en: {
        message: 'the date "{text}" has a 0 before its month or day',
        expected: '{expected}',
        clause: 'GB/T 9704-2012 7.3.5.4; GB/T 15835-2011 5.1.4',
      },
    },
    'full-width-digit': {
      severity: 'warning',
      repeated: true,
      zh: { message: '数字“{text}”是全角的', expected: '{expected}', clause: 'GB/T 15835-2011 5.1.7.1' },
      en: {
        message: 'the number "{text}" is full-width',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 5.1.7.1',
      },
    },
    'wrong-zero': {
      severity: 'warning',
      zh: {
        message: '“{text}”中的零用字不对',
        expected: '{expected}',
        fix: '编号、年份用“〇”，计量用“零”',
        clause: 'GB/T 15835-2011 5.2.5',
      },
      en: {
        message: 'wrong character for zero in "{text}"',
        expected: '{expected}',
        fix: '〇 in numbers and years, 零 in quantities',
        clause: 'GB/T 15835-2011 5.2.5',
      },
    },
    'mixed-numeral': {
      severity: 'warning',
      zh: {
        message: '“{text}”中阿拉伯数字与“十、百、千”混用',
        fix: '全用阿拉伯数字或全用汉字数字；阿拉伯数字之后只可用“万、亿”',
        clause: 'GB/T 15835-2011 5.3',
      },
      en: {
        message: '"{text}" mixes digits with 十, 百 or 千',
        fix: 'all digits or all Chinese numerals; only 万 and 亿 may follow digits',
        clause: 'GB/T 15835-2011 5.3',
      },
    },
    'ambiguous-digits': {
      severity: 'hint',
      zh: { message: '“{text}”中相邻的数字易误读', expected: '{expected}', clause: 'GB/T 15835-2011 4.3' },
      en: {
        message: 'the neighbouring digits in "{text}" can be misread',
        expected: '{expected}',
        clause: 'GB/T 15835-2011 4.3',
      },
    },
  },
);
