import { rulesOf } from '../rule.ts';

/** The rules of style sheets. */
export const styleRules = rulesOf(
  { group: 'style', kind: 'input' },
  {
    'table-too-wide': {
      severity: 'warning',
      zh: {
        message:
          '表格太宽，一页放不下：用 {size} 磅的字，各栏至少要 {needed} 毫米，版心只有 {available} 毫米；其中“{column}”一栏的“{piece}”最长',
        fix: '减去一栏，或在版式文件中改纸张方向、纸张大小或页边距',
      },
      en: {
        message:
          'the table is too wide for its page: at {size} pt its columns need {needed} mm, the page has {available} mm; most needs the column "{column}" for "{piece}"',
        fix: 'leave a column out, or give the page more room: orientation, size or margin in the style sheet',
      },
      cases: {
        set: {
          zh: { fix: '在版式文件的 table.widths 中把“{column}”改窄，或删去，由内容定' },
          en: {
            fix: 'make the column "{column}" narrower under table.widths in the style sheet, or delete its width',
          },
        },
      },
    },
    'columns-narrow': {
      severity: 'warning',
      zh: {
        message: '栏太多太窄，用 {size} 磅的字，“{columns}”中最长的词、数或日期也要在中间断开',
        fix: '减去一栏，或精简这些栏中的长词；也可在版式文件中写 pages.{page}.larger: [{paper}]，放不下时改用更大的纸',
      },
      en: {
        message:
          'too many columns: even at {size} pt the longest words, numbers or dates of "{columns}" are cut',
        fix: 'leave a column out or shorten these words, or write pages.{page}.larger: [{paper}] in the style sheet, for larger paper where it is needed',
      },
      cases: {
        largest: {
          zh: { fix: '减去一栏，或精简这些栏中的长词' },
          en: { fix: 'leave a column out or shorten these words' },
        },
      },
    },
    'style-impossible': {
      severity: 'error',
      zh: { message: '{key} 的值不能用' },
      en: { message: '{key} cannot be so' },
      cases: {
        margins: {
          zh: {
            message: '页边距 {one}、{other} 共 {sum} 毫米，纸只有 {paper} 毫米，剩下的版心放不下五个字（行）',
            fix: '把 {one} 与 {other} 相加改到 {most}mm 以下',
          },
          en: {
            message:
              'the margins {one} and {other} take {sum} mm of a page of {paper} mm: no five characters or lines are left',
            fix: 'give {one} and {other} together less than {most}mm',
          },
        },
        'number-outside': {
          zh: {
            message: '页码落在纸外：{page} 页的 margin.{side} 只有 {margin} 毫米',
            fix: '把 dashDistance 改为 {most}mm 以下，或加大 pages.{page}.margin.{side}',
          },
          en: {
            message: 'the page number leaves the page: margin.{side} of {page} is {margin} mm',
            fix: 'make dashDistance {most}mm or less, or pages.{page}.margin.{side} larger',
          },
        },
        'number-large': {
          zh: {
            message: '页码 {size} 磅太大，{page} 页的 margin.{side} 只有 {margin} 毫米，页码落在纸外',
            fix: '改为 {most}pt 以下，规定为四号',
          },
          en: {
            message: 'a page number of {size} pt leaves the page: margin.{side} of {page} is {margin} mm',
            fix: 'make it {most}pt or less; the standard has 四号',
          },
        },
        'number-inset': {
          zh: { message: '页码落在 {page} 页的版心之外', fix: '把 inset 改为 {most}mm 以下' },
          en: {
            message: 'the page number stands beyond the type area of {page}',
            fix: 'make inset {most}mm or less',
          },
        },
        padding: {
          zh: { message: '{key} 太大，单元格里放不下文字', fix: '改为 {most}mm 以下' },
          en: { message: '{key} leaves a cell no room for its text', fix: 'make it {most}mm or less' },
        },
        border: {
          zh: { message: '框线太粗，会盖住文字，或 Word 画不出', fix: '改为 {most}pt 以下，一般为 0.5pt' },
          en: {
            message: 'the border lines are so thick that they cover text, or that Word cannot draw them',
            fix: 'make it {most}pt or less; 0.5pt is usual',
          },
        },
        space: {
          zh: { message: '{key} 超过半页高', fix: '改为 {most}mm 以下' },
          en: { message: '{key} is more than half a page', fix: 'make it {most}mm or less' },
        },
        'size-small': {
          zh: { message: '字号 {size} 磅太小，看不清', fix: '改为 {least}pt（八号）以上' },
          en: { message: 'text of {size} pt cannot be read', fix: 'make it {least}pt (八号) or more' },
        },
        'size-large': {
          zh: { message: '字号 {size} 磅太大，一行放不下五个字', fix: '改为 {most}pt 以下' },
          en: {
            message: 'text of {size} pt: no five characters fit a line',
            fix: 'make it {most}pt or less',
          },
        },
        pitch: {
          zh: {
            message: '行距 {lineHeight} 磅小于字号 {size} 磅，上下两行会叠在一起',
            fix: '把 lineHeight 改为 {size}pt 以上，一般为 {usual}pt',
          },
          en: {
            message: 'lines {lineHeight} pt apart overlap with text of {size} pt',
            fix: 'make lineHeight {size}pt or more; {usual}pt is usual',
          },
        },
        together: {
          zh: { message: '字距紧缩 {spacing} 磅，前后两字会叠在一起', fix: '紧缩 {most}pt 以内：-{most}pt' },
          en: {
            message: 'characters drawn together by {spacing} pt overlap',
            fix: 'draw them together by {most}pt at most: -{most}pt',
          },
        },
        apart: {
          zh: { message: '字距太大，一行放不下五个字', fix: '改为 {most}pt 以下' },
          en: { message: 'so far apart no five characters fit a line', fix: 'make it {most}pt or less' },
        },
        indent: {
          zh: { message: '首行缩进超过半行', fix: '改为 {most}mm 以下，一般为 2em' },
          en: {
            message: 'the first line is indented by more than half of it',
            fix: 'make it {most}mm or less; 2em is usual',
          },
        },
        hanging: {
          zh: { message: '首行以下各行缩进超过半行', fix: '改为 {most}mm 以下，一般为 1em' },
          en: {
            message: 'the lines after the first are indented by more than half of them',
            fix: 'make it {most}mm or less; 1em is usual',
          },
        },
        'column-set': {
          zh: {
            message: '“{column}”一栏宽 {width} 毫米，去掉留白只剩 {inside} 毫米，放不下一个 {size} 磅的字',
            fix: '把这一栏的宽度改为 {least}mm 以上，或删去这一行，由内容定',
          },
          en: {
            message:
              'the column "{column}" is {width} mm wide, {inside} mm inside: no character of {size} pt fits',
            fix: 'make it {least}mm or more, or delete its width and let its text decide',
          },
        },
        column: {
          zh: {
            message: '“{column}”一栏去掉留白只有 {inside} 毫米宽，放不下一个 {size} 磅的字',
            fix: '把字号改小到 {most}pt 以下，或减去一栏',
          },
          en: {
            message: 'the column "{column}" is {inside} mm wide inside: no character of {size} pt fits',
            fix: 'make the size {most}pt or less, or leave a column out',
          },
        },
      },
    },
    'style-doubtful': {
      severity: 'warning',
      zh: { message: '{key} 的值可疑' },
      en: { message: '{key} may not be meant so' },
      cases: {
        'number-within': {
          zh: {
            message: '页码离版心太近，会碰到正文的末行',
            fix: '把 dashDistance 改为 {least}mm 以上，规定为 7mm',
          },
          en: {
            message: 'the page number stands so near that it touches the last line of the text',
            fix: 'make dashDistance {least}mm or more; the standard has 7mm',
          },
        },
        border: {
          zh: { message: '框线粗细为 0，表格没有框线', fix: '改为 0.5pt' },
          en: { message: 'with a border of 0 tables have no lines', fix: 'make it 0.5pt' },
        },
        continued: {
          zh: { message: 'continued 为空，下一页重复的项目名称看不出是续表', fix: '写成 continued: （续）' },
          en: {
            message:
              'continued is empty: a name that comes again on the next page is not told from a new one',
            fix: 'write continued: （续）',
          },
        },
      },
    },
    'style-role-unused': {
      severity: 'hint',
      zh: {
        message: '没有模板使用“{role}”这一文字类别，它的版式没有用处',
        fix: '在模板中需要的地方写 class="{role}"',
      },
      en: {
        message: 'no template gives a text the role "{role}": its style is not used',
        fix: 'write class="{role}" in a template where it is meant',
      },
    },
    'style-font-unused': {
      severity: 'hint',
      zh: { message: '没有文字类别使用字体“{font}”', fix: '删去它，或在某个文字类别的 font 中写它' },
      en: { message: 'no role uses the font "{font}"', fix: 'delete it, or name it as the font of a role' },
    },
    'style-width-unused': {
      severity: 'hint',
      zh: { message: '没有哪个表格有“{column}”这一栏，这个栏宽没有用处', fix: '写“{suggestion}”，或删去它' },
      en: {
        message: 'no table has a column "{column}": its width is not used',
        fix: 'write "{suggestion}", or delete it',
      },
    },
  },
);
