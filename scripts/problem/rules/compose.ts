import { rulesOf } from '../rule.ts';

/** The rules of templates. */
export const composeRules = rulesOf(
  { group: 'template', kind: 'input' },
  {
    'template-file-name': {
      severity: 'warning',
      zh: {
        message: '“{path}”没有读入：文件名不对',
        expected: '{name}',
        fix: '把文件名改为 {name}；确实不用的，移到别的目录',
      },
      en: {
        message: '"{path}" is not read: its name is not the one that counts',
        expected: '{name}',
        fix: 'rename it to {name}; if it is not to be used, move it to another folder',
      },
      cases: {
        folder: {
          zh: {
            message: '目录“{path}”没有读入：目录名不对，用的是随附的模板',
            fix: '把目录名改为 {name}；或在命令后写 --templates {path}',
          },
          en: {
            message:
              'the folder "{path}" is not read for its name: the templates that come with yigao are used',
            fix: 'rename it to {name}, or give --templates {path}',
          },
        },
        both: {
          zh: {
            message: '“{path}”没有读入：读入的是同一目录中的 {name}',
            fix: '要用它的，把内容写进 {name}；不用的，删去或移到别的目录',
          },
          en: {
            message: '"{path}" is not read: {name} beside it is',
            fix: 'to use it, put its text into {name}; if not, delete it or move it to another folder',
          },
        },
      },
    },
    'template-contents-entry': {
      severity: 'error',
      zh: {
        message: '目录中的这一条没有指到所装订的一份，排不出页码',
        fix: '写成 <p class="contentsEntry"><a href="{target}">{title}</a></p>，放在 {each} 中',
      },
      en: {
        message: 'this entry of the contents leads to none of the documents that are bound, and has no page',
        fix: 'write it as <p class="contentsEntry"><a href="{target}">{title}</a></p>, within {each}',
      },
      cases: {
        missing: {
          zh: { message: '目录中没有“{text}”，而它装订在后面' },
          en: { message: 'the contents do not name "{text}", which is bound behind them' },
        },
        first: {
          zh: {
            message: '目录前面没有封面：第一页是空的',
            fix: '在它前面写封面的文字，至少有 <h1 class="coverTitle">{title}</h1>',
          },
          en: {
            message: 'there is no cover before the contents: the first page is blank',
            fix: 'write what the cover says before them, at least <h1 class="coverTitle">{title}</h1>',
          },
        },
      },
    },
    'template-per-missing': {
      severity: 'error',
      zh: {
        message: '模板 {template} 没有写明按什么出文件',
        fix: '在文件最前面加三行：---；per: programme（每个项目一份，每项任务一份的写 task，整个附件一份的写 attachment，“责任单位”一栏中每个单位一份的写 {column: 责任单位}）；---。不用的模板，移到别的目录',
      },
      en: {
        message: 'the template {template} does not say for what its documents are made',
        fix: 'put three lines before all others: ---, then per: programme (one for each; or task, or attachment for one of the whole, or {column: 责任单位} for one of each unit in that column), then ---; if it is not to be used, move it to another folder',
      },
    },
    'template-folder': {
      severity: 'error',
      zh: { message: '文件夹不能叫“{folder}”', fix: '在模板的前言中写一行 folder: {write}' },
      en: {
        message: 'no folder can be called "{folder}"',
        fix: "write a line folder: {write} in the template's front matter",
      },
      cases: {
        briefings: {
          zh: { message: '“{folder}”是单项简报或合订本的文件夹，不能另作他用' },
          en: { message: '"{folder}" is the folder of the briefings or of the booklet, and of nothing else' },
        },
        twice: {
          zh: { message: '“{folder}”已经是模板 {other} 的文件夹' },
          en: { message: '"{folder}" is the folder of the template {other} already' },
        },
      },
    },
    'sheet-column': {
      severity: 'hint',
      zh: {
        message: '{source} 没有“{column}”这一栏：按这一栏出的文件，它一份也没有',
        fix: '如果指的是“{suggestion}”，写成 per: {column: {suggestion}}',
      },
      en: {
        message: '{source} has no column "{column}", and none of the documents that are made by it',
        fix: 'if "{suggestion}" is meant, write per: {column: {suggestion}}',
      },
      cases: {
        task: {
          zh: { message: '{source} 没有任务一级：按任务出的文件，它一份也没有', fix: '' },
          en: { message: '{source} has no tasks, and none of the documents that are made for each', fix: '' },
        },
      },
    },
    'template-excerpt-missing': {
      severity: 'error',
      zh: {
        message: '文件只列了全表的一部分，这个模板却没有印出这一点：看的人会以为是全部',
        fix: '在模板的标题下面加一行 {line} ，前后各空一行',
      },
      en: {
        message:
          'the document shows only a part of the table, and this template does not print that: readers would take it for the whole',
        fix: 'below the title of the template add the line {line} with an empty line before and behind it',
      },
    },
    'sheet-unassigned': {
      severity: 'warning',
      zh: {
        message: '从这一项起，有 {count} 项的“{column}”没有写：它们不在按这一栏出的任何一份文件里',
        fix: '写上“{column}”',
      },
      en: {
        message:
          '{count} entries have no "{column}", this one first: they are in none of the documents made by it',
        fix: 'write its "{column}"',
      },
    },
    'template-syntax': {
      severity: 'error',
      zh: { message: '模板写法有误：“{text}”', fix: '值写在两对花括号之间，块须成对' },
      en: {
        message: 'broken template: "{text}"',
        fix: 'write a value between two pairs of braces, and close every block',
      },
    },
    'template-endless': {
      severity: 'error',
      zh: {
        message: '模板印出的内容没完没了，已停下',
        fix: '看看这个 {{#each}} 里是不是又把整张表印了一遍；同一层的列表不要互相套',
      },
      en: {
        message: 'the template prints more than any document holds, and was stopped',
        fix: 'see whether this {{#each}} prints the whole table again; do not put one list of a level into another',
      },
    },
    'template-braces': {
      severity: 'error',
      zh: {
        message: '“{text}”会照样印出，不会换成内容：花括号应是半角的，前后各两个',
        fix: '改为 {write}；确实要印出花括号的，左花括号写成 &#123;',
      },
      en: {
        message: '"{text}" is printed as it stands, for a value stands between two pairs of braces',
        fix: 'write {write}; for the brace itself write &#123;',
      },
    },
    'template-marks': {
      severity: 'error',
      zh: { message: '{text} 的引号不对：双花括号里用半角的双引号', fix: '改为 {write}' },
      en: { message: '{text} is not in straight quotation marks', fix: 'write {write}' },
      cases: {
        brackets: {
          zh: { message: '{text} 的括号不对：双花括号里用半角的括号' },
          en: { message: '{text} is not in half-width brackets' },
        },
      },
    },
    'template-blank-line': {
      severity: 'error',
      zh: { message: '表格中间有空行，表格到这里就断了', fix: '删去这个空行' },
      en: { message: 'a blank line within the table: it ends the table', fix: 'delete the blank line' },
      cases: {
        left: {
          zh: {
            message: '这一行什么也不印时，会在表格中间留下空行，表格到那里就断了',
            fix: '把双花括号的 if、each 等的开头和结尾各写成一行，与标签分开',
          },
          en: {
            message: 'where this line prints nothing it leaves a blank line, which ends the table',
            fix: 'put the opening and the end of the block on lines of their own, apart from the tags',
          },
        },
      },
    },
    'template-unclosed': {
      severity: 'error',
      zh: { message: '“{block}”块没有正确结束', fix: '补上对应的结束标记，并与开头的名称一致' },
      en: { message: 'the block "{block}" is not closed', fix: 'close it under the name it was opened with' },
    },
    'template-construct': {
      severity: 'error',
      zh: {
        message: '模板中不能用“{construct}”',
        fix: '只用两对花括号的值，以及 if、unless、each、eq、cell、prose、text、count、date、timeline',
      },
      en: {
        message: 'a template cannot use "{construct}"',
        fix: 'use values in two pairs of braces, and if, unless, each, eq, cell, prose, text, count, date, timeline',
      },
    },
    'template-helper': {
      severity: 'error',
      zh: { message: '没有“{name}”这个辅助函数', expected: '{known}', fix: '{suggestion}' },
      en: { message: 'unknown helper "{name}"', expected: '{known}', fix: '{suggestion}' },
    },
    'template-path': {
      severity: 'error',
      zh: { message: '这里没有“{path}”', expected: '{known}', fix: '{suggestion}' },
      en: { message: 'there is no "{path}" here', expected: '{known}', fix: '{suggestion}' },
    },
    'template-argument': {
      severity: 'error',
      zh: { message: '“{helper}”不能这样用', expected: '{usage}' },
      en: { message: '"{helper}" cannot be used like this', expected: '{usage}' },
    },
    'template-value': {
      severity: 'error',
      zh: { message: '“{path}”不是可以直接印出的文字', fix: '字段用 cell 或 prose，列表用 each，判断用 if' },
      en: {
        message: '"{path}" is no text that can be printed',
        fix: 'print a field with cell or prose, a list with each, and ask with if',
      },
    },
    'template-emphasis': {
      severity: 'error',
      zh: { message: '强调标记紧挨着“{value}”', fix: '改写为 <strong>{value}</strong>' },
      en: { message: 'emphasis marks touch "{value}"', fix: 'write <strong>{value}</strong>' },
    },
    'template-html-marks': {
      severity: 'error',
      zh: {
        message: '“{text}”在 HTML 标签里，其中的记号会照样印出',
        fix: '强调写成 <strong>…</strong> 或 <em>…</em>，链接写成 <a href="…">…</a>；要照样印的，* 写成 &#42;，_ 写成 &#95;，` 写成 &#96;，[ 写成 &#91;',
      },
      en: {
        message: '"{text}" stands within HTML, where its marks are printed as they are',
        fix: 'write <strong>…</strong>, <em>…</em>, or <a href="…">…</a> for a link; for the marks themselves write &#42; for *, &#95; for _, &#96; for `, &#91; for [',
      },
    },
    'template-empty-line': {
      severity: 'error',
      zh: { message: '“{value}”独占一行，而它可能为空，会留下空行', fix: '在它外面加上 if' },
      en: {
        message: '"{value}" stands alone on its line and can be empty, which would leave a blank line',
        fix: 'put an if round it',
      },
    },
    'template-element': {
      severity: 'error',
      zh: { message: '文档中没有地方放“{element}”', fix: '改用段落、标题、列表或表格' },
      en: {
        message: 'a document has no room for "{element}"',
        fix: 'use a paragraph, heading, list or table',
      },
    },
    'template-nesting': {
      severity: 'error',
      zh: {
        message: '<{element}> 不能放在这里（{parent}）',
        fix: '按表、行、格或列表、项的次序嵌套；行内元素放在段落里',
      },
      en: {
        message: '<{element}> cannot stand here ({parent})',
        fix: 'nest table, row and cell, or list and item; put inline elements into a paragraph',
      },
      cases: {
        inline: {
          zh: {
            message: '<{element}> 不能写在一段文字中间',
            fix: '让 <{element}> 另起一行，上下各空一行',
          },
          en: {
            message: '<{element}> cannot stand among the text of a paragraph',
            fix: 'begin a line with <{element}>, with a blank line before and after it',
          },
        },
        prose: {
          zh: {
            message: '{value} 印出的是整段，同一行不能再有别的文字',
            fix: '要印在同一段的，把这一行写成 {write}；要另起一段的，让 {value} 独占一行，上下各空一行',
          },
          en: {
            message: '{value} prints whole paragraphs: no other text can stand on its line',
            fix: 'to print both in one paragraph, write the line as {write}; else put {value} on a line of its own, with a blank line before and after it',
          },
        },
      },
    },
    'template-item': {
      severity: 'error',
      zh: { message: '列表的一项只能有一个段落，这里还有“{element}”' },
      en: { message: 'an item holds one paragraph; here is also "{element}"' },
    },
    'template-tag': {
      severity: 'error',
      zh: { message: '标签“{tag}”不完整，或没有对应的开头' },
      en: { message: 'the tag "{tag}" is broken or closes nothing' },
    },
    'template-tag-unclosed': {
      severity: 'error',
      zh: { message: '<{element}> 没有结束标签', fix: '补上 </{element}>；HTML 块中不能有空行' },
      en: {
        message: '<{element}> has no end tag',
        fix: 'add </{element}>; an HTML block cannot hold a blank line',
      },
    },
    'template-text-place': {
      severity: 'error',
      zh: {
        message: '文字“{text}”放在不能有文字的地方 {parent}',
        fix: '放进 <p>、<td> 或标题；HTML 块与 Markdown 之间空一行',
      },
      en: {
        message: 'the text "{text}" stands where none can be {parent}',
        fix: 'put it into <p>, <td> or a heading; leave a blank line between HTML and Markdown',
      },
    },
    'template-attribute': {
      severity: 'error',
      zh: { message: '<{element}> 不能有属性“{attribute}”，也不能重复', expected: '{known}' },
      en: {
        message: '<{element}> cannot have the attribute "{attribute}", or not twice',
        expected: '{known}',
      },
    },
    'template-class': {
      severity: 'error',
      zh: { message: '没有“{class}”这种文字类别', expected: '{known}', fix: '{suggestion}' },
      en: { message: 'unknown role "{class}"', expected: '{known}', fix: '{suggestion}' },
    },
    'template-link': {
      severity: 'error',
      zh: { message: '链接地址“{url}”不能用', expected: 'https: / http: / mailto: / #' },
      en: { message: 'a link cannot go to "{url}"', expected: 'https: / http: / mailto: / #' },
    },
    'template-span': {
      severity: 'error',
      zh: { message: '{attribute} 的值“{value}”不是正整数' },
      en: { message: '{attribute} "{value}" is no positive whole number' },
    },
    'template-span-end': {
      severity: 'error',
      zh: { message: '单元格向下合并 {span} 行，超出了表格或表头的末行' },
      en: { message: 'a cell spans {span} rows, past the end of the table or its head' },
    },
    'template-cell-overlap': {
      severity: 'error',
      zh: { message: '单元格与上方合并下来的单元格在第 {column} 列重叠' },
      en: { message: 'a cell overlaps one from above in column {column}' },
    },
    'template-row-width': {
      severity: 'error',
      zh: { message: '这一行没有占满表格的列', expected: '{expected}' },
      en: { message: 'this row does not fill the columns of the table', expected: '{expected}' },
    },
    'template-empty': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '模板 {template} 是空的，什么也不印出',
        fix: '写上模板的内容；如果要用随附的模板，删去这个文件',
      },
      en: {
        message: 'the template {template} is empty: it prints nothing',
        fix: 'write its text, or delete the file to use the one that comes with yigao',
      },
    },
    'template-column-left-out': {
      severity: 'error',
      waivable: true,
      zh: {
        message: '模板 {template} 漏了“{column}”一栏',
        fix: '在模板中印出这一栏；如有意省去，在模板所在文件夹的 check.yaml 中写一行 leftOut: [{entry}]；已有 leftOut 的，把 {entry} 加在方括号里；没有这个文件的，新建一个',
      },
      en: {
        message: 'the template {template} leaves out the column "{column}"',
        fix: "print the column; if it is left out on purpose, write leftOut: [{entry}] into check.yaml in the template's folder; add {entry} between the brackets where there is such a line; make the file where there is none",
      },
      cases: {
        several: {
          zh: {
            message: '模板 {template} 漏了 {count} 栏：“{column}”',
            fix: '在模板中印出这几栏；如有意省去，在模板所在文件夹的 check.yaml 中写一行 leftOut: [{entry}]；已有 leftOut 的，把 {entry} 加在方括号里；没有这个文件的，新建一个',
          },
          en: {
            message: 'the template {template} leaves out {count} columns: "{column}"',
            fix: "print the columns; if they are left out on purpose, write leftOut: [{entry}] into check.yaml in the template's folder; add {entry} between the brackets where there is such a line; make the file where there is none",
          },
        },
        named: {
          zh: { message: '模板 {template} 不印“{column}”一栏，按 check.yaml 的 leftOut 有意省去', fix: '' },
          en: {
            message:
              'the template {template} leaves out the column "{column}", on purpose by leftOut in check.yaml',
            fix: '',
          },
        },
      },
    },
    'template-text-lost': {
      severity: 'error',
      zh: { message: '模板漏印了 {count} 处文字，第一处是“{text}”（{source}）', fix: '在模板中印出它' },
      en: {
        message: 'the template leaves out {count} texts, the first "{text}" ({source})',
        fix: 'print it',
      },
    },
    'template-text-doubled': {
      severity: 'error',
      zh: { message: '“{text}”（{source}）印了不止一次' },
      en: { message: '"{text}" ({source}) is printed more than once' },
    },
    'template-text-order': {
      severity: 'error',
      zh: { message: '“{text}”（{source}）的次序与源文件的印出次序不同' },
      en: { message: '"{text}" ({source}) is not printed in its order' },
    },
    'template-column-not-shown': {
      severity: 'warning',
      zh: {
        message: '模板 {template} 不打印“{column}”这一栏；这一栏目前还没有内容',
        fix: '在模板中打印这一栏，或在 check.yaml 的 leftOut 中写明，或从 columns 中去掉这一栏',
      },
      en: {
        message: 'the template {template} does not print the column "{column}", which is empty so far',
        fix: 'print the column in the template, name it under leftOut in check.yaml, or take it out of columns',
      },
    },
  },
);
