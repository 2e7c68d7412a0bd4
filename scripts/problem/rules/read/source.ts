import { rulesOf } from '../../rule.ts';

/** The rules of a source’s bytes and its Markdown. */
export const sourceRules = rulesOf(
  { group: 'source', kind: 'source' },
  {
    'empty-file': {
      severity: 'error',
      zh: { message: '文件是空的', fix: '先写前言（两行 --- 之间的 title、columns 等），再写正文' },
      en: {
        message: 'the file is empty',
        fix: 'write the front matter (title and columns between two lines of ---), then the text',
      },
    },
    'not-utf-8': {
      severity: 'error',
      zh: { message: '文件不是 UTF-8 编码', fix: '用 UTF-8 编码另存此文件' },
      en: { message: 'this is not UTF-8', fix: 'save the file as UTF-8' },
      cases: {
        gbk: {
          zh: {
            message: '文件是 GBK（记事本中叫 ANSI）编码，不是 UTF-8',
            fix: '用记事本打开，选“文件—另存为”，编码选 UTF-8，保存',
          },
          en: {
            message: 'the file is GBK (in Notepad: ANSI), not UTF-8',
            fix: 'open it in Notepad, choose File, Save As, with the encoding UTF-8',
          },
        },
        'utf-16': {
          zh: {
            message: '文件是 UTF-16（记事本中叫 Unicode）编码，不是 UTF-8',
            fix: '用记事本打开，选“文件—另存为”，编码选 UTF-8，保存',
          },
          en: {
            message: 'the file is UTF-16 (in Notepad: Unicode), not UTF-8',
            fix: 'open it in Notepad, choose File, Save As, with the encoding UTF-8',
          },
        },
      },
    },
    'forbidden-character': {
      severity: 'error',
      zh: { message: '不能使用的控制字符或私用字符 {codePoint}', fix: '删去这个看不见的字符' },
      en: { message: 'control or private-use character {codePoint}', fix: 'delete it' },
      cases: {
        reference: {
          zh: { message: '“{text}”代表的字符 {codePoint} 不能使用', fix: '删去“{text}”' },
          en: { message: '"{text}" stands for {codePoint}, which cannot be used', fix: 'delete "{text}"' },
        },
        break: {
          zh: {
            message: '这里有 Word 的手动换行符 {codePoint}',
            fix: '删去这个看不见的字符；要另起一段的，在这里空一行；要在段内换行的，在行末写 \\ 再换行',
          },
          en: {
            message: "Word's line break {codePoint} has no place here",
            fix: 'delete it; leave a blank line here to begin a paragraph; to break the line, end it with \\ and begin a new one',
          },
        },
      },
    },
    'front-matter-missing': {
      severity: 'error',
      zh: {
        message: '文件没有以前言开头',
        expected: '第一行是 ---',
        fix: '在文件开头写一行 ---，接着写 title、columns 等，再写一行 ---',
      },
      en: {
        message: 'the file does not begin with its front matter',
        expected: '--- as the first line',
        fix: 'begin the file with a line ---, then title and columns, then a line ---',
      },
      cases: {
        line: {
          zh: {
            message: '“{text}”不能作为前言的开头',
            fix: '把这一行写成三个半角连字符 ---，顶格，并使它成为文件的第一行',
          },
          en: {
            message: '"{text}" does not begin the front matter',
            fix: 'write three hyphens --- at the start of this line, and make it the first of the file',
          },
        },
        fence: {
          zh: {
            message: '整个文件写在代码块里',
            expected: '',
            fix: '删去第 {line} 行的 {text} 和第 {last} 行的 {end}，使 --- 成为文件的第一行',
          },
          en: {
            message: 'the whole file stands within a block of code',
            expected: '',
            fix: 'delete {text} on line {line} and {end} on line {last}, so that --- is the first line',
          },
        },
        'fence-open': {
          zh: {
            message: '整个文件写在代码块里',
            expected: '',
            fix: '删去第 {line} 行的 {text}，使 --- 成为文件的第一行',
          },
          en: {
            message: 'the whole file stands within a block of code',
            expected: '',
            fix: 'delete {text} on line {line}, so that --- is the first line',
          },
        },
      },
    },
    'front-matter-unclosed': {
      severity: 'error',
      zh: { message: '前言没有结束', fix: '在前言之后另起一行写 ---' },
      en: { message: 'the front matter does not end', fix: 'put a line --- after it' },
      cases: {
        line: {
          zh: { message: '“{text}”不能结束前言', fix: '把这一行写成三个半角连字符 ---，顶格' },
          en: {
            message: '"{text}" does not end the front matter',
            fix: "write three hyphens --- at this line's start",
          },
        },
        early: {
          zh: {
            message: '前言中间的 --- 使前言提前结束',
            fix: '删去第 {lines} 行的 ---，前言到第 {last} 行的 --- 为止',
          },
          en: {
            message: 'the front matter ends early: there is a --- within it',
            fix: 'delete the --- of each of these lines: {lines}; the one on line {last} ends the front matter',
          },
        },
        heading: {
          zh: { fix: '在第 {line} 行的标题之前另起一行写 ---' },
          en: { fix: 'put a line --- before the heading on line {line}' },
        },
      },
    },
    'heading-space': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '“{marks}”之后缺少空格，不成标题',
        fix: '把这一行写成 {write}；如果是正文，在 # 前加 \\',
      },
      en: {
        message: 'no space after "{marks}", so that it makes no heading',
        fix: 'write the line as {write}; put \\ before the # where it is text',
      },
      cases: {
        mark: {
          zh: { message: '“{marks}”是全角的，不成标题', fix: '把这一行写成 {write}' },
          en: { message: '"{marks}" is full-width and makes no heading', fix: 'write the line as {write}' },
        },
        space: {
          zh: { message: '“{marks}”之后的空格不是半角空格，不成标题', fix: '把这一行写成 {write}' },
          en: {
            message: 'the space after "{marks}" is no plain one, so that it makes no heading',
            fix: 'write the line as {write}',
          },
        },
        before: {
          zh: { message: '“{marks}”之前有全角空格或不间断空格，不成标题', fix: '把这一行写成 {write}，顶格' },
          en: {
            message: 'full-width or no-break spaces before "{marks}", so that it makes no heading',
            fix: "write the line as {write}, at the line's start",
          },
        },
        deep: {
          zh: { message: '“{marks}”多于六个，不成标题', fix: '按级别写一至六个 #，后空一格，再写 {write}' },
          en: {
            message: '"{marks}" are more than six and make no heading',
            fix: 'write one to six # by the level, a space, then {write}',
          },
        },
      },
    },
    'heading-setext': {
      severity: 'error',
      zh: {
        message: '标题不能用下一行的 === 或 --- 表示',
        fix: '把标题写成以 # 开头的一行；如果不是标题，删去横线',
      },
      en: {
        message: 'a heading cannot be underlined with === or ---',
        fix: 'begin the heading with #; delete the line below it where it is none',
      },
      cases: {
        extra: {
          zh: { message: '标题或正文之下不能有一行 =', fix: '删去这一行' },
          en: { message: 'a line of = has no place below a heading or a text', fix: 'delete the line' },
        },
      },
    },
    'heading-closed': {
      severity: 'error',
      zh: { message: '标题末尾不能再写“#”', fix: '删去末尾的 #；如果 # 是名称的一部分，写成 \\#' },
      en: {
        message: 'a heading cannot end in #',
        fix: 'delete the closing #; write \\# where it is part of the name',
      },
    },
    'stray-marker': {
      severity: 'error',
      zh: { message: '多余的“{marker}”', fix: '成对使用以表示强调；如果是文字，写成 {escaped}' },
      en: {
        message: '"{marker}" is left over',
        fix: 'pair it where it marks emphasis; write {escaped} where it is text',
      },
      cases: {
        space: {
          zh: { fix: '“{marker}”与所强调的文字之间不能有空格；如果是文字，写成 {escaped}' },
          en: {
            fix: 'no space can stand between "{marker}" and the text it marks; write {escaped} where it is text',
          },
        },
        underscore: {
          zh: {
            message: '“{text}”不会成为强调：汉字之间只能用 *',
            fix: '表示强调，写成“{write}”；如果是文字，写成“{escaped}”',
          },
          en: {
            message: '"{text}" is not emphasis: between Chinese characters only * marks it',
            fix: 'write "{write}" where it is emphasis, "{escaped}" where it is text',
          },
        },
      },
    },
    'emphasis-between-digits': {
      severity: 'warning',
      zh: {
        message: '两个“{marker}”之间的文字会成为强调，“{marker}”不印出',
        fix: '如果是乘号，写成 ×；如果是文字，写成 {escaped}',
      },
      en: {
        message: 'what is between two "{marker}" becomes emphasis, and they are not printed',
        fix: 'write × where it multiplies, {escaped} where it is text',
      },
    },
    'item-number': {
      severity: 'warning',
      zh: { message: '这一条以“{number}”开头，而编号会自动加上', fix: '删去“{number}”' },
      en: {
        message: 'the item begins with "{number}", and numbers are printed too',
        fix: 'delete "{number}"',
      },
    },
    'number-broken': {
      severity: 'warning',
      zh: { message: '一个数字分在两行，中间会多出空格', fix: '把它写在一行之内' },
      en: { message: 'a number runs over its line: a space would stand in it', fix: 'write it on one line' },
    },
    'comment-spoilt': {
      severity: 'error',
      zh: { message: '注释的符号不对，会照原样印出', fix: '写成 <!-- … -->，全用半角' },
      en: {
        message: 'a remark with wrong marks, which would be printed',
        fix: 'write it as <!-- … -->, in plain marks',
      },
    },
    'other-dialect': {
      severity: 'warning',
      zh: {
        message: '“{text}”在这里没有特别的意思，会照原样印出',
        fix: '删去其中的符号；如果要照原样印出，在开头的符号前加 \\',
      },
      en: {
        message: '"{text}" means nothing here and is printed as it is',
        fix: 'delete its marks; put \\ before the first one where it is to be printed',
      },
      cases: {
        link: {
          zh: {
            message: '“{text}”不成链接，会照原样印出',
            fix: '网址两边用半角括号，紧接在 ] 之后；如果要照原样印出，在 [ 前加 \\',
          },
          en: {
            message: '"{text}" makes no link and is printed as it is',
            fix: 'put plain brackets round the address, right behind the ]; put \\ before the [ where it is to be printed',
          },
        },
      },
    },
    definition: {
      severity: 'error',
      zh: {
        message: '正文中不能写链接或脚注的定义',
        fix: '把链接写成 [文字](网址)；如果是正文，在开头的 [ 前加 \\',
      },
      en: {
        message: 'a link or footnote definition has no place here',
        fix: 'write the link as [text](address); put \\ before the [ where it is text',
      },
      cases: {
        footnote: {
          zh: {
            message: '这里没有脚注“{text}”',
            fix: '删去正文中的“{text}”，把脚注的内容移到文末写成表注（另起一段，行首写“> ”）；如果都是正文，在每个 [ 前加 \\',
          },
          en: {
            message: 'there are no footnotes, "{text}" is none',
            fix: 'delete "{text}" in the text and write the footnote as a note at the end of the file, a paragraph beginning "> "; put \\ before each [ where it is text',
          },
        },
      },
    },
    'indented-code': {
      severity: 'error',
      zh: {
        message: '行首的四个空格或制表符会使这一段变成代码',
        fix: '删去行首的空格和制表符；段首要空两格的，用两个全角空格',
      },
      en: { message: "four spaces or a tab at the line's start make this code", fix: 'delete the indent' },
      cases: {
        template: {
          zh: { fix: '删去行首的空格和制表符；段首的缩进由版式文件的 firstIndent 定' },
          en: { fix: 'delete the indent; that of a paragraph is firstIndent in the style sheet' },
        },
      },
    },
    'list-unmarked': {
      severity: 'error',
      zh: {
        message: '以“{mark}”等开头的 {count} 行没有成为列表，会连成一段',
        fix: '每行改以“1. ”开头（数字、半角句点、空格），列表前空一行',
      },
      en: {
        message: '{count} lines, the first beginning with "{mark}", are no list and run together',
        fix: 'begin each line with "1. " (number, full stop, space) instead, with a blank line before the list',
      },
      cases: {
        form: {
          zh: {
            fix: '每行改以“1. ”开头（数字、半角句点、空格），列表前空一行；要印成“{form}”，在前言的 numbers 中写 item: {form}',
          },
          en: {
            fix: 'begin each line with "1. " (number, full stop, space) instead, with a blank line before the list; to print "{form}", write item: {form} under numbers in the front matter',
          },
        },
        template: {
          zh: {
            fix: '各行本是几段的，两行之间空一行；是列表的，前后写 <ol> 和 </ol>，每行写成 <li data-number="{mark}">…</li>',
          },
          en: {
            fix: 'leave a blank line between the lines where they are paragraphs; put a list between <ol> and </ol>, each line as <li data-number="{mark}">…</li>',
          },
        },
        bullet: {
          zh: { fix: '每行改以“- ”开头（半角连字符、空格），列表前空一行' },
          en: { fix: 'begin each line with "- " (hyphen, space) instead, with a blank line before the list' },
        },
      },
    },
    'list-unmarked-line': {
      severity: 'warning',
      zh: {
        message: '这一行以“{mark}”开头，却不是列表',
        fix: '如果是列表项，改以“1. ”开头（数字、半角句点、空格），列表前空一行',
      },
      en: {
        message: 'the line begins with "{mark}" but is no list',
        fix: 'begin it with "1. " instead where it is an item, with a blank line before the list',
      },
      cases: {
        form: {
          zh: {
            fix: '如果是列表项，改以“1. ”开头，列表前空一行；要印成“{form}”，在前言的 numbers 中写 item: {form}',
          },
          en: {
            fix: 'begin it with "1. " instead where it is an item, with a blank line before the list; to print "{form}", write item: {form} under numbers in the front matter',
          },
        },
        bullet: {
          zh: { fix: '如果是列表项，改以“- ”开头（半角连字符、空格），列表前空一行' },
          en: { fix: 'begin it with "- " instead where it is an item, with a blank line before the list' },
        },
      },
    },
    'list-run-on': {
      severity: 'warning',
      zh: { message: '“{number}”在一段之中，不成列表', fix: '如果是列表，把各项分行，每行写作“1. ”开头' },
      en: {
        message: '"{number}" within a paragraph is no list',
        fix: 'put each item on its own line, beginning with "1. ", where this is a list',
      },
    },
    'pasted-table': {
      severity: 'error',
      zh: {
        message: '正文中不能贴入表格，各格会连成一段',
        fix: '把表格另存为文件，用 yigao import 文件名 转成源文件；只有几格的，改写成段落或列表',
      },
      en: {
        message: 'a table pasted into the text: its cells run together',
        fix: 'save the table as a file and make a source of it by yigao import FILE; write a few cells as paragraphs or a list',
      },
      cases: {
        template: {
          zh: {
            message: 'Markdown 的表格不能用，各格会连成一段',
            fix: '写成 <table>，每行写成 <tr>…</tr>，每格写成 <td>…</td>，表头的写成 <th>…</th>',
          },
          en: {
            message: 'Markdown’s own tables cannot be used: the cells run together',
            fix: 'write <table>, each row as <tr>…</tr>, each cell as <td>…</td>, those of the header as <th>…</th>',
          },
        },
      },
    },
    'nested-too-deep': {
      severity: 'error',
      zh: { message: '列表、引用、强调或方括号嵌套过深', fix: '嵌套不超过 {limit} 层' },
      en: {
        message: 'lists, quotes, emphasis or brackets nest too deep',
        fix: 'nest no deeper than {limit}',
      },
      cases: {
        template: {
          zh: { message: '模板中的 {{#if}}、{{#each}}、括号嵌套过深' },
          en: { message: '{{#if}}, {{#each}} or brackets of the template nest too deep' },
        },
        yaml: {
          zh: { message: '这一行缩进或括号的层次过深' },
          en: { message: 'indents or brackets of this line nest too deep' },
        },
        html: {
          zh: { message: '模板中的标签嵌套过深' },
          en: { message: 'tags of the template nest too deep' },
        },
        tags: { zh: { message: '网页的标签嵌套过深' }, en: { message: 'tags of the page nest too deep' } },
        all: {
          zh: { message: '从开头到这里，嵌套的引用和列表太多', fix: '列表不超过两层，引用不套引用' },
          en: {
            message: 'from the start to here too many quotes and lists are nested',
            fix: 'nest no list deeper than two levels, and no quote in a quote',
          },
        },
      },
    },
    'file-too-large': {
      severity: 'error',
      zh: {
        message: '文件太大，没有读取',
        expected: '不超过 {limit}',
        fix: '看看是不是放错了文件；内容确有这么多的，分成几个附件',
      },
      en: {
        message: 'the file is too large and was not read',
        expected: 'at most {limit}',
        fix: 'see whether this is the right file; of so much content, make several attachments',
      },
      cases: {
        yaml: {
          zh: {
            message: '这些设置太长，没有读取',
            fix: '看看是不是误贴了别的内容；词语太多的，删去用不着的',
          },
          en: {
            message: 'these settings are too long and were not read',
            fix: 'see whether something was pasted by mistake; of too many terms, delete those not needed',
          },
        },
        template: {
          zh: { fix: '看看是不是误贴了别的内容' },
          en: { fix: 'see whether something was pasted by mistake' },
        },
      },
    },
    'field-too-long': {
      severity: 'error',
      zh: {
        message: '这一栏写了 {limit} 多行，一格放不下',
        fix: '看看是不是误贴了别的内容；确有这么多的，分到几个任务里，或分成几个附件',
      },
      en: {
        message: 'this field has more than {limit} lines, which no cell has room for',
        fix: 'see whether something was pasted by mistake; else put it under several tasks, or make several attachments',
      },
    },
    'paragraph-too-long': {
      severity: 'error',
      zh: {
        message: '这一段超过 {limit} 字，一格放不下',
        fix: '看看是不是误贴了别的内容；确有这么长的，用空行分成几段',
      },
      en: {
        message: 'this paragraph has more than {limit} characters, which no cell has room for',
        fix: 'see whether something was pasted by mistake; else part it by blank lines',
      },
    },
    'too-many-marks': {
      severity: 'error',
      zh: {
        message: '这一段里 * _ ` [ ] < & : 这类符号超过 {limit} 个',
        fix: '看看是不是误贴了别的内容；确要印出的，用空行分成几段',
      },
      en: {
        message: 'this paragraph has more than {limit} marks such as * _ ` [ ] < & :',
        fix: 'see whether something was pasted by mistake; if they are to be printed, part it by blank lines',
      },
      cases: {
        all: {
          zh: {
            message: '到这里为止，* _ ` [ ] < & : 这类符号太多，读不完',
            fix: '看看是不是误贴了别的内容；确有这么多的，把符号多的段落用空行分短',
          },
          en: {
            message: 'up to here there are too many marks such as * _ ` [ ] < & : to be read',
            fix: 'see whether something was pasted by mistake; else part the paragraphs that have many by blank lines',
          },
        },
      },
    },
  },
);
