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
    'wrong-word': {
      severity: 'warning',
      zh: { message: '“{text}”似为“{expected}”之误', expected: '{expected}' },
      en: { message: '"{text}" seems to be typed for "{expected}"', expected: '{expected}' },
    },
    'structural-particle': {
      severity: 'warning',
      zh: { message: '“{text}”中的“的”应为“{write}”', expected: '{write}' },
      en: { message: '的 in "{text}" should be {write}', expected: '{write}' },
    },
    'doubled-word': {
      severity: 'warning',
      zh: { message: '“{text}”重复', expected: '{write}', fix: '删去重复的文字' },
      en: { message: '"{text}" is a repetition', expected: '{write}', fix: 'delete what is said twice' },
    },
    'redundant-words': {
      severity: 'warning',
      zh: { message: '“{text}”前后意思重复或矛盾', expected: '{expected}', fix: '只留其中一个词' },
      en: {
        message: '"{text}" says one thing twice, or two that do not agree',
        expected: '{expected}',
        fix: 'keep one of the words',
      },
    },
    placeholder: {
      severity: 'warning',
      zh: { message: '“{text}”像是还没有填好，或软件留下的文字', fix: '填好，或删去' },
      en: {
        message: '"{text}" seems to wait to be filled in, or to be left by a program',
        fix: 'fill it in, or delete it',
      },
    },
    'former-office': {
      severity: 'hint',
      repeated: true,
      zh: { message: '“{text}”自 {year} 年机构改革后已撤并或改名', fix: '核对名称；其职责现归{now}' },
      en: {
        message: '"{text}" was merged or renamed in the reform of {year}',
        fix: 'check the name; its work now belongs to {now}',
      },
    },
    'traditional-character': {
      severity: 'warning',
      zh: { message: '简体文件中有繁体字“{text}”', expected: '{expected}' },
      en: { message: 'traditional character {text} in a simplified text', expected: '{expected}' },
    },
    'spelled-two-ways': {
      severity: 'hint',
      zh: { message: '“{text}”与第 {line} 行的“{other}”写法不一', fix: '如指同一事物，统一写法' },
      en: {
        message: '"{text}" is spelled "{other}" in line {line}',
        fix: 'spell it one way if it is one thing',
      },
    },
    'lost-character': {
      severity: 'warning',
      zh: {
        message: '“{text}”中的“{mark}”像是转换时丢失的字',
        fix: '对照原稿补上这个字；如果是问号，改为“？”',
      },
      en: {
        message: 'the "{mark}" in "{text}" seems to stand for a character that was lost in conversion',
        fix: 'put it back from the original; write ？ for a question mark',
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
      cases: {
        indent: {
          zh: {
            message: '段首有 {count} 个不换行空格 {codePoint}，会照样印出',
            expected: '不空',
            fix: '删去：段首的缩进由版式文件定',
          },
          en: {
            message: '{count} no-break spaces {codePoint} begin the paragraph and are printed',
            expected: 'none',
            fix: 'delete them: the style sheet says how paragraphs are indented',
          },
        },
        many: {
          zh: { message: '这里连着 {count} 个不换行空格 {codePoint}' },
          en: { message: '{count} no-break spaces {codePoint} in a row' },
        },
      },
    },
    'line-separator': {
      severity: 'warning',
      zh: {
        message: '这里有看不见的换行符 {codePoint}，印出来不换行',
        fix: '删去它；要另起一段的，在这里空一行；要在段内换行的，在行末写 \\ 再换行',
      },
      en: {
        message: 'an invisible line break {codePoint}, which breaks no line in print',
        fix: 'delete it; leave a blank line here to begin a paragraph; to break the line, end it with \\ and begin a new one',
      },
      cases: {
        line: {
          zh: { fix: '删去它：写成一行，排版时会自动分行' },
          en: { fix: 'delete it: write one line, which is broken where it must' },
        },
      },
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
