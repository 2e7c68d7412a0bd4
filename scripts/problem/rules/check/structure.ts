import { rulesOf } from '../../rule.ts';

/** The rules of an attachment’s structure. */
export const structureRules = rulesOf(
  { group: 'structure', kind: 'source' },
  {
    'declared-count': {
      severity: 'warning',
      zh: {
        message: '写的是“{text}”，表中却有 {count} 个',
        expected: '{count}',
        fix: '改正数目，或补上、删去相应的项',
      },
      en: {
        message: '"{text}" is announced, but the table has {count}',
        expected: '{count}',
        fix: 'correct the number, or add or delete what differs',
      },
    },
    'list-count': {
      severity: 'warning',
      zh: {
        message: '写的是“{text}”，其后却列了 {count} 项',
        expected: '{count}',
        fix: '改正数目，或补上、删去相应的项',
      },
      en: {
        message: '"{text}" is announced, but {count} items follow',
        expected: '{count}',
        fix: 'correct the number, or add or delete what differs',
      },
    },
    'entry-duplicate': {
      severity: 'warning',
      zh: { message: '“{name}”与第 {line} 行重复', fix: '合并为一个，或改名' },
      en: { message: '"{name}" repeats line {line}', fix: 'merge the two, or rename one' },
    },
    'entry-elsewhere': {
      severity: 'hint',
      zh: { message: '“{name}”与第 {line} 行“{owner}”之下的相同', fix: '如不是有意重复，只保留一处' },
      en: {
        message: '"{name}" is the same as in line {line} under "{owner}"',
        fix: 'keep one, unless both are meant',
      },
    },
    'field-missing': {
      severity: 'hint',
      zh: { message: '只有“{name}”没有写“{columns}”', fix: '补上“{columns}”；如有意从略，可不改' },
      en: {
        message: 'only "{name}" has no "{columns}"',
        fix: 'add "{columns}"; leave it if it is left out on purpose',
      },
    },
    'field-repeats-name': {
      severity: 'hint',
      zh: { message: '“{column}”与名称“{name}”完全相同', fix: '写上“{column}”的内容，或删去' },
      en: {
        message: '"{column}" is the same text as the name "{name}"',
        fix: 'write what "{column}" is to say, or delete it',
      },
    },
    'field-copied': {
      severity: 'hint',
      zh: { message: '“{column}”与“{other}”完全相同', fix: '检查是否误将一栏抄入另一栏' },
      en: {
        message: '"{column}" is the same text as "{other}"',
        fix: 'see whether one was copied into the other by mistake',
      },
    },
    'column-empty': {
      severity: 'warning',
      zh: { message: '“{column}”一栏全是空的', fix: '填上内容，或从 columns 中删去' },
      en: { message: 'column "{column}" is empty throughout', fix: 'fill it, or delete it from columns' },
    },
    'item-duplicate': {
      severity: 'warning',
      zh: { message: '“{text}”在同一栏中写了两次（见第 {line} 行）', fix: '只保留一处' },
      en: { message: '"{text}" stands twice in one field (see line {line})', fix: 'keep one of them' },
    },
    'listed-twice': {
      severity: 'warning',
      zh: { message: '“{text}”在同一串中列了两次', fix: '删去一处，或改为所指的另一项' },
      en: { message: '"{text}" stands twice in one series', fix: 'delete one, or write what was meant' },
    },
    'item-stop': {
      severity: 'warning',
      zh: {
        message: '这一项以“{mark}”结束，其余各项没有，因此整个列表将逐项分行排印',
        fix: '删去“{mark}”，各项就连排；如要分行，各项都以句号结束',
      },
      en: {
        message:
          'this item ends in "{mark}" and the others do not, so that each item will stand on a line of its own',
        fix: 'delete "{mark}" and the items run on; to have lines, end every item in a full stop',
      },
    },
    'item-mark': {
      severity: 'warning',
      zh: {
        message: '这一项以“{mark}”结束，而各项连排时中间会自动加“{join}”',
        fix: '删去“{mark}”；如要分行，各项都以句号结束',
      },
      en: {
        message: 'this item ends in "{mark}", and "{join}" is put between the items, which run on',
        fix: 'delete "{mark}"; to have lines, end every item in a full stop',
      },
    },
    'item-stop-missing': {
      severity: 'hint',
      zh: { message: '其余各项都以句号结束，只有这一项没有', fix: '在这一项末尾补上句号' },
      en: {
        message: 'every other item ends in a full stop, this one does not',
        fix: 'end it in a full stop',
      },
    },
    'number-sequence': {
      severity: 'warning',
      zh: { message: '序号不连续：“{previous}”之后是“{found}”', fix: '按次序改正，或补上缺漏的一项' },
      en: {
        message: 'numbers out of sequence: "{found}" after "{previous}"',
        fix: 'correct the number, or add what is missing',
      },
    },
    'year-backwards': {
      severity: 'hint',
      zh: { message: '“{found}”排在“{previous}”之后，年份倒退', fix: '检查年份，或按先后调整次序' },
      en: {
        message: '"{found}" comes after "{previous}": the years go backwards',
        fix: 'check the year, or put the milestones in order',
      },
    },
    'year-past': {
      severity: 'hint',
      zh: { message: '“{found}”早于本文的日期 {date}', fix: '检查年份' },
      en: { message: '"{found}" lies before the date of this document, {date}', fix: 'check the year' },
    },
    'milestone-missed': {
      severity: 'hint',
      zh: {
        message: '“{found}”没有列入简报的时间节点',
        fix: '写成“到{year}年……”，放在段首或逗号、分号、句号之后；如已过去，在文件开头写明 date；如不是时间节点，可不改',
      },
      en: {
        message: '"{found}" is in none of the milestones that the briefing lists',
        fix: "write 到{year}年…, at a paragraph's start or after ， or 。; give the document its date where the year is past; leave it where it sets no aim",
      },
      cases: {
        dated: {
          zh: { fix: '写成“到{year}年……”，放在段首或逗号、分号、句号之后；如不是时间节点，可不改' },
          en: {
            fix: "write 到{year}年…, at a paragraph's start or after ， or 。; leave it where it sets no aim",
          },
        },
      },
    },
    'paragraph-lost': {
      severity: 'hint',
      zh: {
        message: '句后有两个全角空格，像是丢了换行：此处应另起一段',
        fix: '如应分段，在两个全角空格之前换行；否则删去空格',
      },
      en: {
        message:
          'two full-width spaces after a sentence: a line break seems lost, and a paragraph to begin here',
        fix: 'break the line before the two spaces to begin a paragraph; otherwise delete them',
      },
    },
    'front-matter-markup': {
      severity: 'warning',
      zh: { message: '前言中的“{text}”会照原样印出', fix: '删去其中的符号：前言里只写文字' },
      en: {
        message: '"{text}" in the front matter is printed as it is',
        fix: 'delete its marks: the front matter holds plain text',
      },
      cases: {
        break: {
          zh: { fix: '删去“{text}”：写成一行，排版时会自动分行' },
          en: { fix: 'delete "{text}": write one line, which is broken where it must' },
        },
        character: {
          zh: { fix: '把“{text}”换成它代表的那个字符，如 &amp; 换成 &' },
          en: { fix: 'write the character that "{text}" stands for, as & for &amp;' },
        },
      },
    },
    'title-wrapped': {
      severity: 'warning',
      zh: {
        message: '标题不加“{open}”和“{close}”，简报中还会再加书名号',
        fix: '把这一行写成 title: {write}',
      },
      en: {
        message: 'a title stands without "{open}" and "{close}"; the briefing puts 《》 round it',
        fix: 'write the line as title: {write}',
      },
    },
    'label-form': {
      severity: 'warning',
      zh: {
        message: '附件标识写成了“{text}”',
        expected: '{expected}',
        fix: '把这一行写成 label: {expected}（阿拉伯数字，不空格）',
        clause: 'GB/T 9704-2012 7.3.4',
      },
      en: {
        message: 'the label of the attachment is written "{text}"',
        expected: '{expected}',
        fix: 'write the line as label: {expected}, an Arabic number without a space',
        clause: 'GB/T 9704-2012 7.3.4',
      },
    },
    'label-colon': {
      severity: 'warning',
      zh: {
        message: '附件序号之后不加“{mark}”',
        expected: '{expected}',
        fix: '删去“{mark}”',
        clause: 'GB/T 9704-2012 7.3.7',
      },
      en: {
        message: 'no "{mark}" after the number of an attachment',
        expected: '{expected}',
        fix: 'delete "{mark}"',
        clause: 'GB/T 9704-2012 7.3.7',
      },
    },
    'label-file-name': {
      severity: 'warning',
      zh: { message: '标注为“{label}”，文件名却是“{file}”', fix: '改正其中之一，使序号一致' },
      en: {
        message: 'the label is "{label}", but the file is named "{file}"',
        fix: 'correct one of them so that the numbers agree',
      },
    },
    'attachment-number': {
      severity: 'hint',
      zh: { message: '本文标注为“{label}”，这里却写“{found}”', fix: '检查附件的序号' },
      en: {
        message: 'this document is labelled "{label}", but here it says "{found}"',
        fix: 'check the number of the attachment',
      },
    },
  },
);
