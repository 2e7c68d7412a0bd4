import { rulesOf } from '../../rule.ts';

/** The rules of marks (GB/T 15834). */
export const punctuationRules = rulesOf(
  { group: 'punctuation', kind: 'source' },
  {
    'half-width-mark': {
      severity: 'warning',
      zh: { message: '“{text}”中用了半角的“{mark}”', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'half-width "{mark}" in Chinese text: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'half-width-brackets': {
      severity: 'warning',
      zh: { message: '中文中用了半角括号：“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'half-width brackets in Chinese text: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'straight-quotes': {
      severity: 'warning',
      zh: {
        message: '中文中用了英文直引号',
        expected: '{write}',
        fix: '改为“ ”，前后成对',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'a straight quotation mark in Chinese text',
        expected: '{write}',
        fix: 'write “ ”, in pairs',
        clause: 'GB/T 15834-2011',
      },
    },
    'full-width-letter': {
      severity: 'warning',
      repeated: true,
      zh: { message: '字母“{text}”是全角的', expected: '{write}' },
      en: { message: 'the letters "{text}" are full-width', expected: '{write}' },
    },
    'middle-dot': {
      severity: 'warning',
      zh: { message: '间隔号写成了“{mark}”', expected: '·（U+00B7）', clause: 'GB/T 15834-2011' },
      en: {
        message: '"{mark}" stands where the middle dot belongs',
        expected: '· (U+00B7)',
        clause: 'GB/T 15834-2011',
      },
    },
    'ellipsis-length': {
      severity: 'warning',
      repeated: true,
      zh: { message: '省略号写成了“{text}”', expected: '……', clause: 'GB/T 15834-2011' },
      en: { message: 'the ellipsis is written "{text}"', expected: '……', clause: 'GB/T 15834-2011' },
    },
    'dash-length': {
      severity: 'warning',
      repeated: true,
      zh: { message: '破折号写成了“{text}”', expected: '——', clause: 'GB/T 15834-2011' },
      en: { message: 'the dash is written "{text}"', expected: '——', clause: 'GB/T 15834-2011' },
    },
    'single-dash': {
      severity: 'hint',
      zh: {
        message: '“{text}”只用了一个“—”，像是破折号',
        expected: '——',
        fix: '如果是破折号，请写两个；起止、连接用一个',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'a single "—" in "{text}" looks like a dash',
        expected: '——',
        fix: 'write two for a dash, one for a range or a route',
        clause: 'GB/T 15834-2011',
      },
    },
    'space-between-chinese': {
      severity: 'hint',
      zh: { message: '汉字之间有空格：“{text}”', fix: '删去空格；如果前后是并列的名称，请用顿号' },
      en: {
        message: 'a space between Chinese characters: "{text}"',
        fix: 'delete it, or write 、 between names',
      },
    },
    'space-beside-mark': {
      severity: 'warning',
      zh: { message: '全角标点旁边有空格：“{text}”', fix: '删去空格' },
      en: { message: 'a space beside a full-width mark: "{text}"', fix: 'delete it' },
    },
    'doubled-mark': {
      severity: 'warning',
      zh: { message: '标点重复：“{text}”', expected: '{write}', fix: '只留一个', clause: 'GB/T 15834-2011' },
      en: {
        message: 'marks doubled: "{text}"',
        expected: '{write}',
        fix: 'keep one of them',
        clause: 'GB/T 15834-2011',
      },
      cases: {
        etc: { zh: { fix: '“等”前不用顿号' }, en: { fix: 'no 、 stands before 等' } },
      },
    },
    'comma-before-conjunction': {
      severity: 'warning',
      zh: { message: '“{text}”：连词或“等”之前不用顿号', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: '"{text}": no 、 before a conjunction or 等',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'ends-in-comma': {
      severity: 'warning',
      zh: {
        message: '这一段以“{mark}”结尾，可能缺了文字',
        fix: '补全文字，或删去“{mark}”',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'the text ends in {mark}: something may be missing',
        fix: 'write what is missing, or delete the mark',
        clause: 'GB/T 15834-2011',
      },
    },
    'colon-in-number': {
      severity: 'warning',
      zh: { message: '时间或比例“{text}”用了全角冒号', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'the time or ratio "{text}" has a full-width colon',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'colon-twice': {
      severity: 'hint',
      zh: {
        message: '一句话中套用了两个冒号：“{text}”',
        fix: '改写，只留一个冒号',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'a second colon in one sentence: "{text}"',
        fix: 'rewrite it with one colon',
        clause: 'GB/T 15834-2011',
      },
    },
    'corner-quotes': {
      severity: 'warning',
      zh: { message: '横排文字中的引号写成了“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'quotation marks of vertical text: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'number-for-dash': {
      severity: 'warning',
      zh: { message: '“{text}”中的“一”似为破折号之误', expected: '——', clause: 'GB/T 15834-2011' },
      en: { message: '一 in "{text}" seems to stand for a dash', expected: '——', clause: 'GB/T 15834-2011' },
    },
    'question-mark-misused': {
      severity: 'hint',
      zh: { message: '“{text}”不是独立的问句，不用问号', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: '"{text}" is no question of its own and takes no ？',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'semicolon-over-stop': {
      severity: 'hint',
      zh: {
        message: '各项之内用了句号，各项之间却用分号',
        fix: '各项之间改用句号，或各项之内改用逗号',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'the parts hold full stops and are divided by ；',
        fix: 'divide the parts by 。, or use ， within them',
        clause: 'GB/T 15834-2011',
      },
    },
    'empty-marks': {
      severity: 'warning',
      zh: { message: '“{text}”之内没有文字', fix: '补上文字，或删去' },
      en: { message: '"{text}" holds nothing', fix: 'write what is missing, or delete the marks' },
    },
    'unpaired-mark': {
      severity: 'warning',
      zh: {
        message: '“{text}”中的“{mark}”没有与之成对的标点',
        fix: '补上另一半，或删去',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: '"{mark}" in "{text}" has no partner',
        fix: 'add the other half, or delete it',
        clause: 'GB/T 15834-2011',
      },
      cases: {
        swapped: {
          zh: { message: '引号前后颠倒：{text}', expected: '{write}', fix: '' },
          en: {
            message: 'the quotation marks are the wrong way round: {text}',
            expected: '{write}',
            fix: '',
          },
        },
        close: {
          zh: { message: '后一个引号写成了前一半“{mark}”：{text}', expected: '{write}', fix: '' },
          en: {
            message: 'the closing quotation mark is an opening one, {mark}: {text}',
            expected: '{write}',
            fix: '',
          },
        },
        open: {
          zh: { message: '前一个引号写成了后一半“{mark}”：{text}', expected: '{write}', fix: '' },
          en: {
            message: 'the opening quotation mark is a closing one, {mark}: {text}',
            expected: '{write}',
            fix: '',
          },
        },
      },
    },
    'crossed-marks': {
      severity: 'warning',
      zh: {
        message: '“{text}”中的“{mark}”与别的成对标点交叉',
        fix: '里面的一对要在外面的一对之内结束',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: '"{mark}" in "{text}" crosses another pair of marks',
        fix: 'close the inner pair before the outer one',
        clause: 'GB/T 15834-2011',
      },
    },
    'comma-between-titles': {
      severity: 'warning',
      zh: { message: '并列的引号或书名号之间用了顿号：“{text}”', fix: '删去顿号', clause: 'GB/T 15834-2011' },
      en: {
        message: '、 between titles or quotations side by side: "{text}"',
        fix: 'delete the 、',
        clause: 'GB/T 15834-2011',
      },
    },
    'comma-in-estimate': {
      severity: 'warning',
      zh: {
        message: '概数“{text}”中用了顿号',
        expected: '{write}',
        fix: '如果是概数，请删去顿号',
        clause: 'GB/T 15835-2011 5.2.1',
      },
      en: {
        message: '、 inside the estimate "{text}"',
        expected: '{write}',
        fix: 'delete the 、 if this is an estimate',
        clause: 'GB/T 15835-2011 5.2.1',
      },
    },
    'range-hyphen': {
      severity: 'warning',
      zh: {
        message: '数值的起止之间用错了连接号：“{text}”',
        expected: '{write}',
        clause: 'GB/T 15835-2011 5.1.3',
      },
      en: {
        message: 'the wrong stroke between the ends of a range: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15835-2011 5.1.3',
      },
    },
    'range-unit': {
      severity: 'warning',
      zh: {
        message: '“{text}”的前一个数缺少与后一个数相同的百分号或“万”“亿”',
        expected: '{write}',
        clause: 'GB/T 15835-2011',
      },
      en: {
        message: 'the first number of "{text}" lacks the %, 万 or 亿 of the second',
        expected: '{write}',
        clause: 'GB/T 15835-2011',
      },
    },
    'document-number-brackets': {
      severity: 'warning',
      zh: {
        message: '发文字号的年份没有用六角括号：“{text}”',
        expected: '{write}',
        fix: '照录原文的，不必改',
        clause: 'GB/T 9704-2012',
      },
      en: {
        message: 'the year of a document number is not in 〔〕: "{text}"',
        expected: '{write}',
        fix: 'a number quoted as it was printed may stay',
        clause: 'GB/T 9704-2012',
      },
    },
    'document-number-form': {
      severity: 'warning',
      zh: {
        message: '发文字号“{text}”的写法不对',
        expected: '{write}',
        fix: '年份用四位数并加〔〕，顺序号不加“第”、不编虚位',
        clause: 'GB/T 9704-2012 7.2.5',
      },
      en: {
        message: 'the document number "{text}" is not written as it should be',
        expected: '{write}',
        fix: 'write the year in four digits in 〔〕, the number without 第 and without 0 before it',
        clause: 'GB/T 9704-2012 7.2.5',
      },
    },
    'nested-titles': {
      severity: 'warning',
      zh: {
        message: '书名号套用有误：“{text}”',
        expected: '{write}',
        fix: '外面用《》，里面用〈〉',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'titles nested wrongly: "{text}"',
        expected: '{write}',
        fix: 'write 《》 outside and 〈〉 inside',
        clause: 'GB/T 15834-2011',
      },
      cases: {
        bracket: {
          zh: { message: '括号写成了单书名号：“{text}”', fix: '“〈〉”只用在《》之内' },
          en: { message: '〈〉 for brackets: "{text}"', fix: '〈〉 stands within 《》 alone' },
        },
      },
    },
    'nested-quotes': {
      severity: 'warning',
      zh: {
        message: '引号套用有误：“{text}”',
        expected: '{write}',
        fix: '外面用“”，里面用‘’',
        clause: 'GB/T 15834-2011',
      },
      en: {
        message: 'quotations nested wrongly: "{text}"',
        expected: '{write}',
        fix: 'write “” outside and ‘’ inside',
        clause: 'GB/T 15834-2011',
      },
      cases: {
        same: {
          zh: { fix: '里面的引文用‘’；如果是前一个引号的后一半打成了“，改成”' },
          en: {
            fix: 'write ‘’ round the inner one; if the first of its marks ends the quotation before it, write ”',
          },
        },
      },
    },
    'nested-brackets': {
      severity: 'hint',
      zh: { message: '同样的括号套用：“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'brackets inside brackets of the same form: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'number-mark': {
      severity: 'warning',
      zh: { message: '序次语后的标点有误：“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: 'the wrong mark after a number: "{text}"',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'english-quotes': {
      severity: 'hint',
      zh: { message: '英文中用了直引号', expected: '{write}', fix: '改为弯引号' },
      en: {
        message: 'a straight quotation mark or apostrophe',
        expected: '{write}',
        fix: 'write a curly one',
      },
    },
    'ellipsis-and-etc': {
      severity: 'hint',
      zh: { message: '省略号与“等”并用：“{text}”', fix: '只留其中一个', clause: 'GB/T 15834-2011' },
      en: { message: '…… and 等 together: "{text}"', fix: 'keep one of them', clause: 'GB/T 15834-2011' },
    },
    'title-marks-misused': {
      severity: 'hint',
      zh: { message: '“{text}”不是作品，不用书名号', expected: '{write}', clause: 'GB/T 15834-2011' },
      en: {
        message: '"{text}" is no work and takes no 《》',
        expected: '{write}',
        clause: 'GB/T 15834-2011',
      },
    },
    'note-full-stop': {
      severity: 'hint',
      zh: { message: '短语式的说明文字末尾用了句号', fix: '删去句号', clause: 'GB/T 15834-2011' },
      en: { message: 'a note of one phrase ends in 。', fix: 'delete the 。', clause: 'GB/T 15834-2011' },
    },
    'month-day-mark': {
      severity: 'warning',
      zh: {
        message: '以月日为名的写法有误：“{text}”',
        expected: '{write}',
        clause: 'GB/T 15835-2011 5.1.6、5.2.3',
      },
      en: {
        message: 'a day used as a name is written "{text}"',
        expected: '{write}',
        clause: 'GB/T 15835-2011 5.1.6, 5.2.3',
      },
    },
    'title-punctuation': {
      severity: 'hint',
      zh: { message: '标题中用了“{mark}”', fix: '标题中除书名号、引号外一般不用标点' },
      en: { message: '"{mark}" in the title', fix: 'a title takes 《》 and “” only, as a rule' },
    },
  },
);
