import { rulesOf } from '../../rule.ts';

/** The rules of words and characters. */
export const wordRules = rulesOf(
  { group: 'words', kind: 'source' },
  {
    term: {
      severity: 'warning',
      zh: { message: '“{text}”应写作“{expected}”', expected: '{expected}', clause: '{reason}' },
      en: { message: '"{text}" should be "{expected}"', expected: '{expected}', clause: '{reason}' },
    },
    'spelled-two-ways': {
      severity: 'hint',
      zh: { message: '“{text}”与第 {line} 行的“{other}”写法不一', fix: '如指同一事物，统一写法' },
      en: {
        message: '"{text}" is spelled "{other}" in line {line}',
        fix: 'spell it one way if it is one thing',
      },
    },
    'private-use-character': {
      severity: 'warning',
      zh: { message: '私用字符 {codePoint} 在别的机器上可能显示为别的字', fix: '换成正式编码的字' },
      en: {
        message: 'private-use character {codePoint}: another machine may show another character',
        fix: 'use a character of the standard',
      },
    },
    'format-character': {
      severity: 'warning',
      kind: 'input',
      zh: {
        message: '文中有看不见的格式字符 {codePoint}（{name}）',
        fix: '如非有意，请删去；PDF 中不显示此字符',
      },
      en: {
        message: 'invisible format character {codePoint} ({name})',
        fix: 'delete it unless it is meant; the PDF does not show it',
      },
    },
    'no-break-space': {
      severity: 'warning',
      zh: { message: '这里是不换行空格 {codePoint}', expected: '普通空格，或不空' },
      en: { message: 'no-break space {codePoint}', expected: 'a plain space, or none' },
    },
    'compatibility-ideograph': {
      severity: 'warning',
      zh: {
        message: '“{text}”（{codePoint}）是部首或兼容用字，不是“{expected}”，检索不到',
        expected: '{expected}',
      },
      en: {
        message:
          '"{text}" ({codePoint}) is a radical or a compatibility form, not {expected}: searches miss it',
        expected: '{expected}',
      },
    },
    'look-alike-letter': {
      severity: 'hint',
      zh: { message: '“{word}”中的“{text}”（{codePoint}）不是拉丁字母', expected: '{expected}' },
      en: { message: '"{text}" ({codePoint}) in "{word}" is no Latin letter', expected: '{expected}' },
    },
  },
);
