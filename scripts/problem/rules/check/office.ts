import { rulesOf } from '../../rule.ts';

/** The rules of waivers and of what an office sets: severities and terms. */
export const officeRules = rulesOf(
  { group: 'office', kind: 'input' },
  {
    'waiver-unknown': {
      severity: 'warning',
      zh: { message: '没有名为“{rule}”的规则', expected: '{nearest}', fix: '改正规则名，或删去这一条' },
      en: {
        message: 'there is no rule "{rule}"',
        expected: '{nearest}',
        fix: 'correct the rule id, or delete the waiver',
      },
    },
    'waiver-error': {
      severity: 'warning',
      zh: { message: '“{rule}”是错误，不能免查', fix: '改正错误，并删去这一条' },
      en: {
        message: '"{rule}" is an error and cannot be waived',
        fix: 'mend the error and delete the waiver',
      },
    },
    'waiver-unused': {
      severity: 'warning',
      zh: { message: '“{rule}”在此没有查出问题，不必免查', fix: '删去这一条' },
      en: { message: '"{rule}" finds nothing here', fix: 'delete the waiver' },
    },
    'setting-unknown': {
      severity: 'error',
      zh: { message: '没有名为“{name}”的规则', expected: '{nearest}', fix: '改正规则名，或删去这一行' },
      en: {
        message: 'there is no rule "{name}"',
        expected: '{nearest}',
        fix: 'correct the rule id, or delete the line',
      },
    },
    'setting-fixed': {
      severity: 'error',
      zh: { message: '“{name}”的轻重不能改：有此错误便无法成文', fix: '删去这一行' },
      en: {
        message: 'the severity of "{name}" cannot be set: no document can be made with it',
        fix: 'delete the line',
      },
    },
    'term-conflict': {
      severity: 'error',
      zh: { message: '“{variant}”在“{other}”之下已有，或本身就是应当使用的写法', fix: '只保留一处' },
      en: {
        message: '"{variant}" stands under "{other}" already, or is itself a form to use',
        fix: 'keep one of them',
      },
    },
  },
);
