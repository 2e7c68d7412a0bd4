import { rulesOf } from '../rule.ts';

/** The rules of what a source means: its columns, headings, fields and notes. */
export const modelRules = rulesOf(
  { group: 'model', kind: 'source' },
  {
    'column-duplicate': {
      severity: 'error',
      zh: { message: '列名“{name}”写了两次', fix: '各级的列名都不能相同，请改名或删去一处' },
      en: {
        message: 'the column "{name}" is declared twice',
        fix: 'rename or delete one: a column name stands once over all levels',
      },
    },
    'column-level': {
      severity: 'error',
      zh: { message: '声明了 step 一级，却没有声明 task 一级', fix: '把 step 改为 task，或补上 task' },
      en: { message: 'step is declared without task', fix: 'rename step to task, or declare task' },
    },
    'order-unknown': {
      severity: 'error',
      zh: { message: 'order 中的“{name}”不是已声明的列', fix: '改为“{nearest}”，或在 columns 中声明' },
      en: {
        message: '"{name}" in order is no declared column',
        fix: 'write "{nearest}", or declare it in columns',
      },
    },
    'order-duplicate': {
      severity: 'error',
      zh: { message: 'order 中的“{name}”写了两次', fix: '只保留一处' },
      en: { message: '"{name}" stands twice in order', fix: 'keep one of them' },
    },
    'order-missing': {
      severity: 'error',
      zh: { message: 'order 中缺少：{names}', fix: '把已声明的列都写进 order，或删去 order' },
      en: { message: 'order lacks: {names}', fix: 'name every declared column in order, or delete order' },
    },
    'milestones-unknown': {
      severity: 'error',
      zh: { message: 'milestones 中的“{name}”不是已声明的列', fix: '改为“{nearest}”，或在 columns 中声明' },
      en: {
        message: '"{name}" in milestones is no declared column',
        fix: 'write "{nearest}", or declare it in columns',
      },
    },
    'milestones-name': {
      severity: 'error',
      zh: { message: 'milestones 中的“{name}”是名称栏，没有时间节点可取', fix: '改为有内容的栏，或删去' },
      en: {
        message: '"{name}" in milestones is a column of names, which hold no milestones',
        fix: 'name a column of fields, or delete it',
      },
    },
    'milestones-duplicate': {
      severity: 'error',
      zh: { message: 'milestones 中的“{name}”写了两次', fix: '只保留一处' },
      en: { message: '"{name}" stands twice in milestones', fix: 'keep one of them' },
    },
    'no-programme': {
      severity: 'error',
      zh: { message: '正文中没有任何项目', fix: '以“# 名称”开头写一个项目' },
      en: { message: 'there is no programme', fix: 'write a heading "# name"' },
    },
    'programme-empty': {
      severity: 'error',
      zh: {
        message: '“{name}”之下没有任务',
        fix: '用“### 名称”写出任务；如果表中没有任务一级，从 columns 中删去 task',
      },
      en: {
        message: '"{name}" has no task',
        fix: 'write its tasks as "### name"; delete task from columns where the table has none',
      },
      cases: {
        title: {
          zh: { message: '标题“{name}”又写成了一个项目', fix: '删去这一行：标题只写在前言的 title 中' },
          en: {
            message: 'the title "{name}" is written as a programme, too',
            fix: 'delete this line: the title stands in the front matter alone',
          },
        },
      },
    },
    'list-start': {
      severity: 'warning',
      zh: {
        message: '这个列表从“{number}”起，印出来却从头编号',
        fix: '把它与上一个列表并为一个，中间只留列表项；如果是另一个列表，从 1 写起',
      },
      en: {
        message: 'the list begins with "{number}", but is numbered anew',
        fix: 'join it to the list above, with nothing but items between; begin it with 1 where it is another',
      },
    },
    'programme-duplicate': {
      severity: 'error',
      zh: { message: '“{name}”与第 {line} 行的项目同名', fix: '合并为一个，或改名' },
      en: {
        message: '"{name}" has the name of the programme on line {line}',
        fix: 'join the two, or rename one',
      },
      cases: {
        continued: {
          zh: {
            message: '“{name}”会成为另一个项目，而不是第 {line} 行的项目的续',
            fix: '删去这一行，把其下各项接在第 {line} 行的项目之下：表格跨页时“（续）”会自动加上；如果是另一个项目，改名',
          },
          en: {
            message: '"{name}" becomes a programme of its own and does not go on with that on line {line}',
            fix: 'delete this line and move what is below it to the end of the programme on line {line}: （续） is put in where a table goes on over the page; rename it where it is another programme',
          },
        },
      },
    },
    'name-empty': {
      severity: 'error',
      zh: { message: '标题没有名称', fix: '在 # 后写上名称' },
      en: { message: 'a heading without a name', fix: 'write the name after the #' },
    },
    'name-markup': {
      severity: 'error',
      zh: {
        message: '标题中只能写文字',
        fix: '去掉加粗、强调、链接、代码等标记；如果符号是文字，在前面加 \\',
      },
      en: {
        message: 'only plain text can stand in a heading',
        fix: 'take out the markup; put \\ before a mark that is text',
      },
    },
    'name-number': {
      severity: 'warning',
      zh: {
        message: '名称以“{number}”开头，而编号会自动加上',
        fix: '删去“{number}”；如果要自己写编号，在前言的 numbers 之下写 {level}: none',
      },
      en: {
        message: 'the name begins with "{number}", and numbers are printed too',
        fix: 'delete "{number}"; or write {level}: none under numbers in the front matter',
      },
    },
    'heading-unknown': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '没有“{name}”这一列',
        expected: '{known}',
        fix: '改为“{nearest}”，或在前言的 columns 中声明',
      },
      en: {
        message: 'there is no column "{name}"',
        expected: '{known}',
        fix: 'write "{nearest}", or declare it in columns',
      },
      cases: {
        alike: {
          zh: { fix: 'columns 中写的是“{column}”：删去其中的引号或看不见的字符' },
          en: { fix: 'columns has "{column}": delete the quotation marks or the invisible characters in it' },
        },
        numbered: {
          zh: { fix: 'columns 中的栏名不写编号：“{column}”改为“{name}”' },
          en: { fix: 'columns are named without numbers: write "{name}" for "{column}" in columns' },
        },
        joined: {
          zh: { fix: 'columns 中“{column}”是一列：如果是几列，用半角逗号隔开' },
          en: { fix: '"{column}" in columns is one column: part it by commas where it is several' },
        },
        entry: {
          zh: {
            fix: '如果是“{level}”中的一项，改为“{write}”；如果是“{upper}”中的一项，改为“{above}”；如果是一列，在前言的 columns 中声明',
          },
          en: {
            fix: 'write "{write}" where it is an entry of "{level}", "{above}" where it is one of "{upper}"; declare it in columns where it is a column',
          },
        },
      },
    },
    'heading-depth': {
      severity: 'error',
      repeated: true,
      zh: { message: '“{name}”的标题级别不对', expected: '{marks} {name}', fix: '把行首改为 {marks}' },
      en: {
        message: 'the heading "{name}" has the wrong depth',
        expected: '{marks} {name}',
        fix: 'begin the line with {marks}',
      },
      cases: {
        orphan: {
          zh: { fix: '先写“{entry}”一级的标题“{above}”，再把这一行的行首改为 {marks}' },
          en: { fix: 'write the heading of "{entry}" first, "{above}", and begin this line with {marks}' },
        },
      },
    },
    'heading-level': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '前言没有声明 {level} 一级的列，不能用“{marks}”标题',
        fix: '改用上一级标题，或在 columns 中声明 {level}',
      },
      en: {
        message: '"{marks}" headings need columns of level {level}',
        fix: 'use a higher heading, or declare {level} in columns',
      },
    },
    'heading-orphan': {
      severity: 'error',
      zh: { message: '这个标题之前缺少“{marks}”标题', fix: '先写“{marks} 名称”' },
      en: { message: 'a "{marks}" heading must come before this one', fix: 'write "{marks} name" first' },
    },
    'field-duplicate': {
      severity: 'error',
      zh: { message: '“{name}”写了两次', fix: '合并到一处' },
      en: { message: '"{name}" stands twice', fix: 'join the two' },
      cases: {
        lost: {
          zh: {
            message: '“{text}”像是漏了标题：第 {line} 行又写了一次“{name}”',
            fix: '如果是名称，这一行写成“{write}”，前后各空一行；如果不是，把两处“{name}”合并到一处',
          },
          en: {
            message: '"{text}" seems to lack its heading: "{name}" stands a second time in line {line}',
            fix: 'write the line as "{write}", blank lines round it, where it is a name; join the two "{name}" where it is none',
          },
        },
      },
    },
    'heading-lost': {
      severity: 'hint',
      zh: {
        message: '“{text}”像是漏了标题，现在是“{column}”的内容',
        fix: '如果是名称，这一行写成“{write}”，前后各空一行；如果是“{upper}”的名称，写成“{above}”；如果是正文，可不改',
      },
      en: {
        message: '"{text}" seems to lack its heading: it is text of "{column}" now',
        fix: 'write the line as "{write}", blank lines round it, where it is a name; as "{above}" where it is a name of "{upper}"; leave it where it is text',
      },
    },
    'label-as-text': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '“{label}”写成了正文，其后的内容不会进这一栏',
        fix: '改为“{write}”一行，前后各空一行，再写其后的内容；如果是正文，把“{mark}”写成 {reference}',
      },
      en: {
        message: '"{label}" is written as text: what follows does not go into its column',
        fix: 'write "{write}" on a line of its own, blank lines round it, and then what follows it; write "{mark}" as {reference} where it is text',
      },
      cases: {
        own: {
          zh: {
            message: '“{label}”是这一栏自己的名称，会印在内容前面',
            fix: '删去“{label}”；如果要印出，把“{mark}”写成 {reference}',
          },
          en: {
            message: '"{label}" is this column\'s own name and would be printed before its text',
            fix: 'delete "{label}"; write "{mark}" as {reference} where it is to be printed',
          },
        },
        heading: {
          zh: {
            message: '“{label}”写在标题里，其后的内容不会进这一栏',
            fix: '改为“{write}”一行，前后各空一行，再写其后的内容',
          },
          en: {
            message: '"{label}" stands in a heading: what follows does not go into its column',
            fix: 'write "{write}" on a line of its own, blank lines round it, and then what follows it',
          },
        },
        headingLine: {
          zh: { message: '“{label}”写在标题里', fix: '改为“{write}”一行，前后各空一行' },
          en: {
            message: '"{label}" stands in a heading',
            fix: 'write "{write}" on a line of its own, blank lines round it',
          },
        },
        line: {
          zh: { fix: '改为“{write}”一行，前后各空一行；如果是正文，把“{mark}”写成 {reference}' },
          en: {
            fix: 'write "{write}" on a line of its own, blank lines round it; write "{mark}" as {reference} where it is text',
          },
        },
      },
    },
    'label-in-line': {
      severity: 'warning',
      repeated: true,
      zh: {
        message: '“{label}”写在一句之中，其后的内容不会进这一栏',
        fix: '如果是这一栏的内容，移出来，写在“{write}”一行之下，这一行前后各空一行；如果是正文，把“{mark}”写成 {reference}',
      },
      en: {
        message: '"{label}" stands within a line: what follows does not go into its column',
        fix: 'move what belongs to that column below a line "{write}" with blank lines round it; write "{mark}" as {reference} where it is text',
      },
    },
    'note-unmarked': {
      severity: 'error',
      zh: {
        message: '“{label}”写在最后一栏里，不会成为表注',
        fix: '另起一段，行首加“> ”（半角大于号、空格）；如果是正文，把“{mark}”写成 {reference}',
      },
      en: {
        message: '"{label}" stands in the last field and makes no note',
        fix: 'begin a paragraph with it, its line beginning "> "; write "{mark}" as {reference} where it is text',
      },
      cases: {
        indent: {
          zh: { fix: '删去“>”之前的空格，使它顶格' },
          en: { fix: "delete the spaces before the >, so that it is at the line's start" },
        },
        joined: {
          zh: { message: '“{label}”与上一行连成一条表注', fix: '在它之前空一行' },
          en: { message: '"{label}" runs on in the note above', fix: 'put a blank line before it' },
        },
        mark: {
          zh: { fix: '把行首的“{mark}”改为“> ”（半角大于号、空格）；如果是正文，写成 {reference}' },
          en: { fix: 'write "> " for the "{mark}"; write it as {reference} where it is text' },
        },
        heading: {
          zh: {
            message: '表注不用标题“{label}”',
            fix: '删去这个标题，其下的内容写成以“> {label}：”开头的一段',
          },
          en: {
            message: 'a note has no heading "{label}"',
            fix: 'delete the heading and write what is below it as a paragraph beginning "> {label}: "',
          },
        },
      },
    },
    'text-before': {
      severity: 'error',
      zh: { message: '第一个标题之前不能有正文', fix: '先写“# 名称”，再写“## 列名”，正文写在其下' },
      en: {
        message: 'text before the first heading',
        fix: 'write "# name" and "## column" first, and the text below',
      },
    },
    'text-under-programme': {
      severity: 'error',
      zh: { message: '“#”标题之下不能直接写正文', fix: '先写“## 列名”，正文写在其下' },
      en: { message: 'text directly under a # heading', fix: 'write "## column" first, and the text below' },
    },
    'text-under-opener': {
      severity: 'error',
      zh: { message: '这个标题之下应先写各项的名称', fix: '任务写作“### 名称”，具体举措写作“##### 名称”' },
      en: {
        message: 'names must come under this heading first',
        fix: 'write tasks as "### name", steps as "##### name"',
      },
    },
    'text-without-column': {
      severity: 'error',
      repeated: true,
      zh: {
        message: '这一级只声明了名称一列，其下不能写正文',
        fix: '在前言的 columns 中为这一级再声明一列，或删去这段',
      },
      en: {
        message: 'this level has no column for text but its name',
        fix: 'declare one more column for this level, or delete the text',
      },
    },
    'list-nested': {
      severity: 'error',
      zh: { message: '列表之中不能再有列表', fix: '把各项并为一层，或合并成一句' },
      en: { message: 'a list cannot stand within a list', fix: 'make one list of it' },
    },
    'item-empty': {
      severity: 'error',
      zh: { message: '列表项是空的', fix: '写上内容，或删去这一项' },
      en: { message: 'an empty item', fix: 'write its text, or delete it' },
    },
    'item-paragraphs': {
      severity: 'error',
      zh: {
        message: '一个列表项只能有一段',
        fix: '并入上一段；如果不属于这一项，删去行首的空格并在前后各空一行',
      },
      en: {
        message: 'an item can hold one paragraph only',
        fix: 'join it to the paragraph above; where it is no part of the item, delete its indent',
      },
    },
    'quote-nested': {
      severity: 'error',
      zh: { message: '这里不能用“>”', expected: '段落或列表', fix: '删去行首的 >；表注写在全文末尾' },
      en: {
        message: 'a quote has no place here',
        expected: 'paragraphs or lists',
        fix: 'delete the >; notes stand at the end of the text',
      },
      cases: {
        comparison: {
          zh: {
            message: '行首的“>”不会成为大于号',
            fix: '如果是大于号，写成“{write}”，或与上一行并成一行；如果不是，删去 >',
          },
          en: {
            message: 'a > that begins its line is no “greater than”',
            fix: 'write "{write}" where it is one, or join the line to the one above; delete the > where it is none',
          },
        },
        note: {
          zh: { message: '表注之后又有标题', expected: '', fix: '把这里的表注都移到全文末尾' },
          en: {
            message: 'a heading comes after the notes',
            expected: '',
            fix: 'move all notes that stand here to the end of the file',
          },
        },
        either: {
          zh: { fix: '如果是表注，移到全文末尾；如果是正文，删去行首的 >' },
          en: { fix: 'move it to the end of the file where it is a note; delete the > where it is text' },
        },
      },
    },
    'heading-nested': {
      severity: 'error',
      zh: { message: '列表项或表注之中不能有标题', fix: '删去 #，或把标题移到行首并在前面空一行' },
      en: {
        message: 'a heading cannot stand in an item or a note',
        fix: "delete the #, or move the heading to the line's start",
      },
    },
    'thematic-break': {
      severity: 'error',
      zh: { message: '这里不能有分隔线', fix: '删去这一行' },
      en: { message: 'a rule across the page has no place here', fix: 'delete the line' },
    },
    code: {
      severity: 'error',
      zh: { message: '这里不能写代码', expected: '文字', fix: '删去反引号；如果反引号是文字，写成 \\`' },
      en: {
        message: 'code has no place here',
        expected: 'text',
        fix: 'delete the backticks; write \\` where they are text',
      },
    },
    image: {
      severity: 'error',
      zh: { message: '这里不能插入图片', expected: '文字', fix: '删去图片；如果“!”是文字，写成 \\!' },
      en: {
        message: 'an image has no place here',
        expected: 'text',
        fix: 'delete it; write \\! where the mark is text',
      },
    },
    'raw-html': {
      severity: 'error',
      zh: {
        message: '这里不能写 HTML',
        expected: '文字',
        fix: '删去标签；换行用行末的反斜线；如果“<”是文字，写成 \\<',
      },
      en: {
        message: 'HTML has no place here',
        expected: 'text',
        fix: 'delete the tag; break lines with a backslash at the end; write \\< where it is text',
      },
      cases: {
        pair: {
          zh: { fix: '删去“{open}”和“{close}”，留下其间的文字；如果“<”是文字，都写成 \\<' },
          en: {
            fix: 'delete "{open}" and "{close}" and keep the text between them; write \\< where they are text',
          },
        },
      },
    },
    'link-address': {
      severity: 'error',
      zh: {
        message: '不能链接到“{address}”',
        expected: 'http://… / https://… / mailto:… / #…',
        fix: '写全网址，或删去链接',
      },
      en: {
        message: 'no link to "{address}"',
        expected: 'http://… / https://… / mailto:… / #…',
        fix: 'write the whole address, or delete the link',
      },
    },
    'link-empty': {
      severity: 'error',
      zh: { message: '链接没有文字', fix: '在 [ ] 中写上文字' },
      en: { message: 'a link without text', fix: 'write its text between [ and ]' },
    },
    'link-title': {
      severity: 'error',
      zh: { message: '链接不能带说明文字', fix: '删去网址后引号中的文字' },
      en: { message: 'a link cannot have a title', fix: 'delete what stands in quotes after the address' },
    },
    'after-note': {
      severity: 'error',
      zh: {
        message: '表注之后不能再有正文',
        fix: '如果这也是表注，在行首加“> ”，前面空一行；如果是正文，移到表注之前它所属的标题之下',
      },
      en: {
        message: 'only notes can follow a note',
        fix: 'begin its line with "> ", a blank line before it, where it is a note; move it before the notes, under its heading, where it is none',
      },
    },
    'note-empty': {
      severity: 'error',
      zh: { message: '表注是空的', fix: '写上内容，或删去 >' },
      en: { message: 'an empty note', fix: 'write its text, or delete the >' },
    },
    'comment-text': {
      severity: 'error',
      zh: { message: '注释所在的行不能再有文字', fix: '把注释单独写一行' },
      en: { message: "text on a comment's line", fix: 'put the comment on a line of its own' },
    },
    'remark-parts': {
      severity: 'warning',
      zh: {
        message: '这条注释夹在两行正文之间，会把一段分成两段',
        fix: '如果是一段，把注释移到这一段之前；如果是两段，在注释前空一行',
      },
      en: {
        message: 'the remark stands between two lines of text and parts them into two paragraphs',
        fix: 'move it before the paragraph where that is one; put a blank line before it where they are two',
      },
    },
    'comment-unclosed': {
      severity: 'error',
      zh: { message: '注释没有结束，其后的内容都不会印出', fix: '在注释末尾写 -->' },
      en: { message: 'a comment is not closed, and all below it is lost', fix: 'end it with -->' },
    },
    'waiver-form': {
      severity: 'error',
      zh: {
        message: '免查的写法不对',
        expected: '<!-- ignore rule-id: 理由 -->',
        fix: '写上规则名、冒号和理由',
      },
      en: {
        message: 'this waiver cannot be read',
        expected: '<!-- ignore rule-id: reason -->',
        fix: 'give the rule id, a colon and the reason',
      },
    },
    'waiver-alone': {
      severity: 'warning',
      zh: {
        message: '“{rule}”的免查之后没有内容',
        fix: '把它移到不查的标题、段落、列表、列表项或表注之前',
      },
      en: {
        message: 'nothing follows the waiver of "{rule}"',
        fix: 'move it before the heading, paragraph, list, item or quote it is for',
      },
    },
  },
);
