import { rulesOf } from '../rule.ts';

/** The rules of the import of a file. */
export const importRules = rulesOf(
  { group: 'import', kind: 'input' },
  {
    'import-old-word': {
      severity: 'error',
      zh: {
        message: '这是旧的 .doc、WPS 文件，或加了密码的文件，不能读取',
        fix: '在 Word 或 WPS 中打开，去掉密码，另存为 .docx，再导入',
      },
      en: {
        message: 'this is an old .doc or WPS file, or one with a password, and cannot be read',
        fix: 'open it in Word or WPS, take the password off, save it as .docx, and import that',
      },
      cases: {
        wps: {
          zh: {
            message: '这是 WPS 文字的 .wps 文件，不能读取',
            fix: '在 WPS 中打开，另存为 .docx，再导入',
          },
          en: {
            message: 'this is a .wps file of WPS Writer and cannot be read',
            fix: 'open it in WPS, save it as .docx, and import that',
          },
        },
        locked: {
          zh: {
            message: '这个文件加了密码，不能读取',
            fix: '用 Word、Excel 或 WPS 打开，去掉密码，另存为 .docx 或 .xlsx，再导入',
          },
          en: {
            message: 'this file has a password and cannot be read',
            fix: 'open it in Word, Excel or WPS, take the password off, save it as .docx or .xlsx, and import that',
          },
        },
      },
    },
    'import-other-format': {
      severity: 'error',
      zh: {
        message: '这是 {format} 文件，不能导入',
        expected: '.docx、.xlsx、.html、.mht、.md、.csv 或 .txt',
        fix: '在原来的程序中另存为 .docx，再导入',
      },
      en: {
        message: 'this is a {format} file, which cannot be imported',
        expected: '.docx, .xlsx, .html, .mht, .md, .csv or .txt',
        fix: 'save it as .docx in its own program, and import that',
      },
      cases: {
        document: {
          zh: { fix: '用 Word 或 WPS 打开，另存为 .docx，再导入' },
          en: { fix: 'open it in Word or WPS, save it as .docx, and import that' },
        },
        sheet: {
          zh: {
            message: '这是 {format} 电子表格，不能直接导入',
            fix: '用 Excel 或 WPS 表格打开，另存为 .xlsx，再导入',
          },
          en: {
            message: 'this is a {format} spreadsheet, which cannot be imported as it is',
            fix: 'open it in Excel or WPS, save it as .xlsx, and import that',
          },
        },
        pages: {
          zh: {
            fix: '找出当初转成 {format} 的 Word 文件导入；没有的，用 WPS 或 Word 把它转成 .docx，核对文字后再导入',
          },
          en: {
            fix: 'import the Word file that the {format} was made from; without one, convert it to .docx in WPS or Word, look through its text, and import that',
          },
        },
        slides: {
          zh: {
            message: '这是 {format} 演示文稿，不能导入',
            fix: '把其中的表格复制到空白的 Word 文档，存为 .docx，再导入',
          },
          en: {
            message: 'this is a {format} presentation, which cannot be imported',
            fix: 'copy its table into an empty Word document, save that as .docx, and import it',
          },
        },
        mail: {
          zh: {
            message: '这是 {format} 邮件，正文中没有表格',
            fix: '把邮件的附件另存为文件，再导入那个文件',
          },
          en: {
            message: 'this is a {format} mail without a table in its text',
            fix: 'save the file that is attached to it, and import that',
          },
        },
        picture: {
          zh: {
            message: '这是 {format} 图片，其中的文字读不出来',
            fix: '用文字识别（如 WPS 的“图片转文字”）转成 Word 文件，核对文字，存为 .docx，再导入',
          },
          en: {
            message: 'this is a {format} picture, whose text cannot be read',
            fix: 'convert it to a Word file by text recognition, look through its text, save it as .docx, and import that',
          },
        },
        archive: {
          zh: { message: '这是 {format} 压缩包，不能导入', fix: '先解压，再导入其中的文件' },
          en: {
            message: 'this is a {format} archive, which cannot be imported',
            fix: 'unpack it and import the file in it',
          },
        },
        unknown: {
          zh: {
            message: '这个文件不是文字，也不是 Word 文件，认不出是什么',
            fix: '在原来的程序中另存为 .docx，再导入',
          },
          en: {
            message: 'this file is neither text nor a Word file, and not known',
            fix: 'save it as .docx in its own program, and import that',
          },
        },
      },
    },
    'import-encoding': {
      severity: 'hint',
      zh: {
        message: '文件没有写明编码，按 {encoding} 读取',
        fix: '如有乱码，在原来的程序中用 UTF-8 编码另存，再导入',
      },
      en: {
        message: 'the file does not say its encoding and was read as {encoding}',
        fix: 'if characters are wrong, save it as UTF-8 in its own program, and import that',
      },
      cases: {
        other: {
          zh: { message: '文件写明编码是 {declared}，实际是 {encoding}，按 {encoding} 读取' },
          en: { message: 'the file says it is {declared} but is {encoding}, and was read as that' },
        },
      },
    },
    'import-bad-byte': {
      severity: 'error',
      zh: {
        message: '此处的字节不是 {encoding} 编码的字，文件可能已损坏',
        fix: '在原来的程序中打开，改正此处的文字，用 UTF-8 编码另存，再导入',
      },
      en: {
        message: 'the bytes here are no character of {encoding}: the file may be damaged',
        fix: 'open it in its own program, mend the text here, save it as UTF-8, and import that',
      },
      cases: {
        part: {
          zh: {
            message: '{where}的字节不是 {encoding} 编码的字，文件已损坏，没有读取',
            fix: '这样的文件 Word 多半也打不开：打开没有损坏的原件，把此处前后的几个字删去重打，重新存为 .docx，再导入；手头没有原件的，请发来文件的人照此办理，重新发来',
          },
          en: {
            message: '{where} the bytes are no character of {encoding}: the file is damaged and was not read',
            fix: 'Word can hardly open such a file: open the original that it was made from, delete the words around this place and type them again, save it as .docx anew, and import that; without it, ask the sender to do so',
          },
        },
        mixed: {
          zh: { message: '此处是 UTF-8 编码的字，而文件是 {encoding} 编码' },
          en: { message: 'the characters here are UTF-8, while the file is {encoding}' },
        },
      },
    },
    'import-damaged': {
      severity: 'error',
      zh: {
        message: '文件已损坏，或不是 Word、Excel 文件',
        fix: '试着用 Word、Excel 或 WPS 打开：打得开的，另存为 .docx 或 .xlsx，再导入；打不开的，重新下载、复制或索取这个文件',
      },
      en: {
        message: 'the file is damaged, or no file of Word or Excel',
        fix: 'try to open it in Word, Excel or WPS: if it opens, save it as .docx or .xlsx and import that; if not, download it, copy it or ask for it again',
      },
      cases: {
        twice: {
          zh: {
            message: '文件中有两份{named}，不知以哪一份为准，文件没有读取',
            fix: '试着用 Word 或 WPS 打开：打得开的，核对内容后另存为 .docx，再导入；打不开的，重新索取这个文件',
          },
          en: {
            message: 'the file has {named} twice, and nothing says which of them holds; it was not read',
            fix: 'try to open it in Word or WPS: if it opens, look at what it says, save it as .docx and import that; if not, ask for it again',
          },
        },
        empty: {
          zh: { message: '文件是空的', fix: '重新保存或索取这个文件，再导入' },
          en: { message: 'the file is empty', fix: 'save it again or ask for it again, and import that' },
        },
        main: {
          zh: { message: '文件中没有 Word 文件的正文：文件不完整，或是别的文件改了名' },
          en: {
            message: 'the file has no body of a Word file: it is not whole, or another kind of file renamed',
          },
        },
        sheets: {
          zh: { message: '文件中没有 Excel 的工作表：文件不完整，或是别的文件改了名' },
          en: { message: 'the file has no sheet of Excel: it is not whole, or another kind of file renamed' },
        },
        reference: {
          zh: {
            message: '{where}的“{found}”不是能用的字，文件没有读取',
            fix: '这样的文件 Word 多半也打不开：打开制作它的程序或系统中的原件，把此处前后的几个字删去重打（“&”改为“和”），重新导出，再导入；手头没有原件的，请发来文件的人照此办理，重新发来',
          },
          en: {
            message: '{where} "{found}" is no character that a file may hold: it was not read',
            fix: 'Word can hardly open such a file: open the original in the program that it was made in, delete the words around this place and type them again ("&" as "and"), export it anew, and import that; without it, ask the sender to do so',
          },
        },
        cut: {
          zh: {
            message: '文件不完整：{where}就断了，没有读取',
            fix: '重新下载、复制或索取这个文件，再导入',
          },
          en: {
            message: 'the file is not whole: it breaks off {where}, and was not read',
            fix: 'download it, copy it or ask for it again, and import that',
          },
        },
        xml: {
          zh: {
            message: '{where}的内容写法有误，文件没有读取',
            fix: '用制作它的程序或系统重新导出，再导入；手头没有原件的，请发来文件的人用 Word 或 WPS 打开原件，另存为 .docx 重新发来',
          },
          en: {
            message: '{where} the file is not written as a Word file is: it was not read',
            fix: 'export it anew from the program that it was made in, and import that; without the original, ask the sender to open it in Word or WPS and save it as .docx',
          },
        },
        deep: {
          zh: {
            message: '{where}的内容套了 {limit} 层以上，文件没有读取',
            fix: '把整个表格复制，粘贴到空白的 Word 文档，存为 .docx，再导入',
          },
          en: {
            message: '{where} the contents are nested more than {limit} deep: the file was not read',
            fix: 'copy the whole table, paste it into an empty Word document, save that as .docx, and import it',
          },
        },
        encoding: {
          zh: {
            message: '{named}写明编码是 {declared}，开头却是 {encoding}，文件没有读取',
            fix: '试着用 Word 或 WPS 打开：打得开的，另存为 .docx，再导入；打不开的，用制作它的程序或系统重新导出',
          },
          en: {
            message:
              '{named}: the encoding is said to be {declared} but is {encoding}; the file was not read',
            fix: 'try to open it in Word or WPS: if it opens, save it as .docx and import that; if not, export it anew from the program that it was made in',
          },
        },
        'encoding-unknown': {
          zh: {
            message: '{named}写明的编码 {declared} 不能识别，文件没有读取',
            fix: '试着用 Word 或 WPS 打开：打得开的，另存为 .docx，再导入；打不开的，用制作它的程序或系统重新导出',
          },
          en: {
            message:
              '{named}: the encoding is said to be {declared}, which is not known; the file was not read',
            fix: 'try to open it in Word or WPS: if it opens, save it as .docx and import that; if not, export it anew from the program that it was made in',
          },
        },
      },
    },
    'import-too-large': {
      severity: 'error',
      zh: {
        message: '“{part}”太大，没有读取',
        expected: '不超过 {limit}',
        fix: '把表格分成几个文件，再分别导入',
      },
      en: {
        message: '"{part}" is too large and was not read',
        expected: 'at most {limit}',
        fix: 'part the table into several files, and import each',
      },
      cases: {
        bytes: {
          zh: {
            message: '“{part}”太大，没有读取',
            expected: '不超过 {limit} MB',
            fix: '删去文件中的图片；仍然太大的，把表格分成几个文件，再分别导入',
          },
          en: {
            message: '"{part}" is too large and was not read',
            expected: 'at most {limit} MB',
            fix: 'delete the pictures in it; if it is still too large, part the table into several files, and import each',
          },
        },
        source: {
          zh: {
            message: '“{part}”中的表格太大，一份源文件装不下，没有导入',
            fix: '在原文件中把表格分成几份（如几个项目一份），各存为一个文件，再分别导入',
          },
          en: {
            message: 'the table in "{part}" is too large for one source and was not imported',
            fix: 'part the table in the file, some projects each, save each as a file, and import them one by one',
          },
        },
        text: {
          zh: {
            message: '{part}太长，没有读取',
            fix: '看看是不是误贴了别的内容；确有这么多的，在原文件中分成几格或几段，再导入',
          },
          en: {
            message: '{part} is too long, and the file was not read',
            fix: 'see whether something was pasted by mistake; of so much, make several cells or paragraphs in the file, and import it again',
          },
        },
        spaces: {
          zh: { message: '{part}中空格太多，没有读取', fix: '在原文件中删去这些空格，再导入' },
          en: {
            message: '{part} has too many spaces, and the file was not read',
            fix: 'delete these spaces in the file, and import it again',
          },
        },
        part: {
          zh: { message: '文件的{named}太大，没有读取', expected: '不超过 {limit} MB' },
          en: { message: '{named} of the file: too large, and not read', expected: 'at most {limit} MB' },
        },
        elements: {
          zh: { message: '文件的{named}太长，没有读取', expected: '不超过 {limit} 个元素' },
          en: {
            message: '{named} of the file: too many elements, and not read',
            expected: 'at most {limit} elements',
          },
        },
      },
    },
    'import-unsafe-name': {
      severity: 'error',
      zh: {
        message: '文件中含有越出文件夹的名称“{name}”，可能是恶意文件，没有读取',
        fix: '不要打开这个文件；请发来文件的人用 Word 另存为 .docx，重新发来',
      },
      en: {
        message:
          'the file holds the name "{name}", which leads out of its folder: it may do harm and was not read',
        fix: 'do not open it; ask the sender to save it as .docx in Word and send that',
      },
    },
    'import-doctype': {
      severity: 'error',
      zh: {
        message: '{named}含有 DOCTYPE 声明，Word、Excel 文件不该有，文件没有读取',
        fix: '不要打开这个文件；请发来文件的人用 Word 另存为 .docx，重新发来',
      },
      en: {
        message: '{named}: there is a DOCTYPE, which no file of Word or Excel has; the file was not read',
        fix: 'do not open it; ask the sender to save it as .docx in Word and send that',
      },
    },
    'import-no-table': {
      severity: 'error',
      zh: { message: '文件中没有表格', fix: '附件的内容应在一个表格里；纯文本中各单元格须以制表符分隔' },
      en: {
        message: 'the file has no table',
        fix: 'an attachment is a table; in plain text, cells are parted by tabs',
      },
      cases: {
        page: {
          zh: {
            message: '网页中没有表格',
            fix: '打开原网页，选中整个表格复制，粘贴到空白的 Word 文档，存为 .docx，再导入',
          },
          en: {
            message: 'the web page has no table',
            fix: 'open the page itself, copy the whole table, paste it into an empty Word document, save that as .docx, and import it',
          },
        },
      },
    },
    'import-no-such-sheet': {
      severity: 'error',
      zh: { message: '文件中没有工作表“{sheet}”', expected: '{names}', fix: '--sheet 写其中一个的名称' },
      en: {
        message: 'the file has no sheet "{sheet}"',
        expected: '{names}',
        fix: 'name one of these with --sheet',
      },
    },
    'import-no-such-table': {
      severity: 'error',
      zh: {
        message: '文件中没有第 {table} 个表格，一共 {count} 个',
        fix: '去掉 --table，看看报告里各表格的号数',
      },
      en: {
        message: 'the file has no table {table}: it has {count}',
        fix: 'leave out --table, and see the numbers of the tables in the report',
      },
    },
    'import-no-rows': {
      severity: 'error',
      zh: {
        message: '表格只有表头，没有内容',
        fix: '在原文件的表头下写上内容，再导入；第一行就是内容的，加上 --header none',
      },
      en: {
        message: 'the table has a header and nothing below it',
        fix: 'write its rows below the header in the file, and import again; if the first row is no header, say --header none',
      },
    },
    'import-row-width': {
      severity: 'error',
      zh: {
        message: '表格第 {row} 行有 {found} 个单元格，表头有 {columns} 个',
        fix: '补上或删去制表符，使各行单元格数相同',
      },
      en: {
        message: 'table row {row} has {found} cells where the header has {columns}',
        fix: 'add or take out tabs until all rows have the same number of cells',
      },
      cases: {
        csv: {
          zh: { fix: '含分隔符的单元格要加上引号；表头要写全' },
          en: { fix: 'quote a cell that has the separator in it; the header must name all columns' },
        },
      },
    },
    'import-open-quote': {
      severity: 'error',
      zh: { message: '从这一行起有一个没有配对的引号', fix: '补上引号，或在电子表格程序中重新另存为 CSV' },
      en: {
        message: 'a quotation mark that begins on or after this line is not closed',
        fix: 'close it, or save the file as CSV again in its spreadsheet program',
      },
    },
    'import-wide-cell': {
      severity: 'error',
      zh: {
        message: '表格第 {row} 行第 {column} 列：单元格“{text}”横跨 {span} 栏，源文件不能表示',
        fix: '在原文件中拆分这个单元格',
      },
      en: {
        message:
          'table row {row}, column {column}: the cell "{text}" goes over {span} columns, which a source cannot say',
        fix: 'split the cell in the file',
      },
    },
    'import-levels': {
      severity: 'error',
      zh: {
        message: '各栏的合并互相交错，或层次多于三层（看来有 {count} 层），不能看出项目、任务、举措',
        fix: '使下一层的单元格都在上一层的单元格之内；多于三层的，把最外一层拆开，各成一份附件，或并入下一层的名称',
      },
      en: {
        message:
          "the columns' merged cells cross one another, or there are more than three levels (it looks like {count})",
        fix: 'let the cells of each level lie within those of the level above; of more than three levels make the outermost one attachments of their own, or part of the names below it',
      },
    },
    'import-name-missing': {
      severity: 'error',
      zh: {
        message: '表格第 {row} 行第 {column} 列：这一行有内容“{text}”，却没有名称',
        fix: '补上名称，或与上一行合并',
      },
      en: {
        message: 'table row {row}, column {column}: there is text, "{text}", in a row without a name',
        fix: 'add the name, or merge the cell with the one above',
      },
    },
    'import-title-missing': {
      severity: 'warning',
      zh: { message: '表格前没有标题，以文件名“{title}”为标题' },
      en: { message: 'no title before the table: the file\'s name "{title}" stands for it' },
    },
    'import-left-out': {
      severity: 'warning',
      zh: { message: '表格以外的文字没有导入：“{text}”' },
      en: { message: 'text beside the table was left out: "{text}"' },
    },
    'import-more-tables': {
      severity: 'warning',
      zh: {
        message: '第 {table} 个表格（{rows} 行 {columns} 栏）没有导入：“{text}”',
        fix: '要导入的是它，加上 --table {table}',
      },
      en: {
        message: 'table {table} of the file, with {rows} rows and {columns} columns, was left out: "{text}"',
        fix: 'to import that one, say --table {table}',
      },
      cases: {
        compare: {
          zh: { fix: '要比的是它，先用 yigao import 加 --table {table} 把它存成源文件，再来比较' },
          en: { fix: 'to compare that one, make a source of it first: yigao import with --table {table}' },
        },
      },
    },
    'import-more-sheets': {
      severity: 'warning',
      zh: { message: '{kind}工作表“{sheet}”没有导入：“{text}”', fix: '要导入的是它，加上 --sheet {name}' },
      en: {
        message: 'the {kind}sheet "{sheet}" was left out: "{text}"',
        fix: 'to import that one, say --sheet {name}',
      },
      cases: {
        compare: {
          zh: { fix: '要比的是它，先用 yigao import 加 --sheet {name} 把它存成源文件，再来比较' },
          en: { fix: 'to compare that one, make a source of it first: yigao import with --sheet {name}' },
        },
      },
    },
    'import-copy-differs': {
      severity: 'warning',
      zh: {
        message: '工作表“{sheet}”中有的文字与“{main}”不同，没有导入：“{text}”',
        fix: '改在“{sheet}”上的，照样改到“{main}”上，存盘后再来；改在“{main}”上的，可不理会',
      },
      en: {
        message: 'the sheet "{sheet}" has texts that "{main}" has not, and they were left out: "{text}"',
        fix: 'make changes of "{sheet}" on "{main}", too, and save it; those made on "{main}" are read',
      },
    },
    'import-header-doubtful': {
      severity: 'warning',
      zh: {
        message: '表格第 {row} 行“{text}”用作栏名，看来却像内容',
        fix: '表格没有表头的，加上 --header none；是表头的，可不理会',
      },
      en: {
        message:
          'row {row} of the table, "{text}", was taken for the names of the columns, but reads like any other',
        fix: 'if the table has no header, say --header none',
      },
      cases: {
        compare: {
          zh: {
            fix: '表格没有表头的，先用 yigao import 加 --header none 把它存成源文件，再来比较；是表头的，可不理会',
          },
          en: {
            fix: 'if the table has no header, make a source of it first: yigao import with --header none',
          },
        },
      },
    },
    'import-header-joined': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行第 {column} 列：多行表头合成栏名“{name}”' },
      en: {
        message:
          'table row {row}, column {column}: the header\'s rows were joined to the column name "{name}"',
      },
    },
    'import-column-named': {
      severity: 'warning',
      zh: { message: '表格第 {row} 行第 {column} 列：栏名“{written}”空缺或重复，改为“{name}”' },
      en: {
        message:
          'table row {row}, column {column}: the column name "{written}" is missing or not unique: it became "{name}"',
      },
    },
    'import-header-repeated': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行是重复的表头，已去掉' },
      en: { message: 'table row {row} repeats the header and was taken out' },
    },
    'import-cells-joined': {
      severity: 'warning',
      zh: {
        message: '表格第 {row} 行第 {column} 列：这个单元格与上页的“{text}”合并为一个',
        fix: '如果是另一项，请在源文件中分开',
      },
      en: {
        message: 'table row {row}, column {column}: this cell was joined to "{text}" on the page before',
        fix: 'part them in the source if they are two',
      },
    },
    'import-blank-line': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行中间有空行，按同一行读取' },
      en: { message: 'table row {row} has an empty line within it and was read as one row' },
    },
    'import-name-lines': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行第 {column} 列：名称分成几行，已连成一行：“{text}”' },
      en: {
        message: 'table row {row}, column {column}: a name in several lines was joined to one: "{text}"',
      },
    },
    'import-name-order': {
      severity: 'warning',
      zh: {
        message: '表格第 {row} 行第 {column} 列：“{text}”的序号不连续，本层各名称的序号都留在文字中',
        fix: '改正序号后重新导入，序号便由顺序生成',
      },
      en: {
        message:
          'table row {row}, column {column}: "{text}" breaks the sequence of numbers: all numbers of this level stay in the names',
        fix: 'mend the number and import again, and numbers come from the order',
      },
    },
    'import-number-order': {
      severity: 'warning',
      zh: { message: '表格第 {row} 行第 {column} 列：序号“{number}”不连续，留在文字中' },
      en: {
        message:
          'table row {row}, column {column}: the number "{number}" breaks the sequence and stays in the text',
      },
    },
    'import-number-doubtful': {
      severity: 'warning',
      zh: { message: '表格第 {row} 行第 {column} 列：“{number}”可能是序号，也可能是文字，留在文字中' },
      en: {
        message:
          'table row {row}, column {column}: "{number}" may be a number or belong to the text: it stays in the text',
      },
    },
    'import-number-form': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行第 {column} 列：序号“{number}”改由顺序生成，印作“{written}”' },
      en: {
        message:
          'table row {row}, column {column}: the number "{number}" now comes from the order and is printed as "{written}"',
      },
    },
    'import-note-number': {
      severity: 'warning',
      zh: { message: '表注中的序号“{number}”请核对' },
      en: { message: 'look at the number "{number}" in the notes' },
    },
    'import-items-run-on': {
      severity: 'hint',
      zh: { message: '表格第 {row} 行第 {column} 列：各条原来分行，印出时将以分号相连：“{text}”' },
      en: {
        message:
          'table row {row}, column {column}: items that stood one per line will be printed run on, with semicolons: "{text}"',
      },
    },
    'import-link': {
      severity: 'warning',
      zh: { message: '表格第 {row} 行第 {column} 列：名称不能带链接，没有导入地址：“{address}”' },
      en: {
        message:
          'table row {row}, column {column}: a name has no link: its address was left out: "{address}"',
      },
    },
    'import-markup': {
      severity: 'warning',
      zh: { message: '强调或链接的写法 Markdown 不能表示，只留文字：“{text}”' },
      en: { message: 'Markdown cannot say the marks of this text: it was kept without them: "{text}"' },
    },
    'import-footnote': {
      severity: 'warning',
      zh: { message: '脚注没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列；需要时写成表注' },
      en: {
        message: 'a footnote was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}; write it as a note under the table',
      },
    },
    'import-text-box': {
      severity: 'warning',
      zh: {
        message: '文本框没有导入：“{text}”',
        fix: '原在表格第 {row} 行第 {column} 列；需要时把文字写进表格',
      },
      en: {
        message: 'a text box was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}; write its text into the table',
      },
    },
    'import-image': {
      severity: 'warning',
      zh: { message: '图片没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'an image was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-symbol': {
      severity: 'warning',
      zh: { message: '符号字体中的字符没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'a character of a symbol font was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-formula': {
      severity: 'warning',
      zh: { message: '公式只留下文字：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'a formula was kept as plain text: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-ruby': {
      severity: 'warning',
      zh: { message: '注音没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'a pronunciation guide was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-hidden': {
      severity: 'warning',
      zh: { message: '隐藏的文字没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'hidden text was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
      cases: {
        rows: {
          zh: {
            message: '隐藏或筛选掉的第 {rows} 行没有导入：“{text}”',
            fix: '要导入的，在 Excel 中清除筛选、取消隐藏，存盘后再导入',
          },
          en: {
            message: 'rows that are hidden or filtered out were left out ({rows}): "{text}"',
            fix: 'to import them, clear the filter and show the rows in Excel, save, and import again',
          },
        },
        columns: {
          zh: {
            message: '隐藏的 {columns} 列没有导入：“{text}”',
            fix: '要导入的，在 Excel 中取消隐藏，存盘后再导入',
          },
          en: {
            message: 'hidden columns were left out ({columns}): "{text}"',
            fix: 'to import them, show them in Excel, save, and import again',
          },
        },
      },
    },
    'import-blank-rows': {
      severity: 'hint',
      zh: { message: '表格第 {rows} 行是空行，已去掉' },
      en: { message: 'blank rows of the table were taken out: {rows}' },
    },
    'import-sum-rows': {
      severity: 'warning',
      zh: { message: '表格第 {rows} 行是合计，改为表注', fix: '源文件中没有合计行；不要的，删去表注' },
      en: {
        message: 'rows of sums became notes under the table: {rows}',
        fix: 'a source has no rows of sums; delete the notes if they are not needed',
      },
    },
    'import-sections': {
      severity: 'warning',
      zh: {
        message: '表格第 {rows} 行是各部分的标题，如“{text}”，改为“{name}”一栏',
        fix: '源文件的表格中没有标题行；栏名可在源文件中改',
      },
      en: {
        message: 'rows that head a part of the table, such as "{text}", became the column "{name}": {rows}',
        fix: 'a source has no such rows; name the column as it should be called',
      },
    },
    'import-rows-joined': {
      severity: 'warning',
      zh: {
        message: '表格第 {rows} 行没有名称，文字并入上一行的各格',
        fix: '如果是另一项，在源文件中分开',
      },
      en: {
        message: 'rows of the table without a name were joined to those above: {rows}',
        fix: 'part them in the source if they are entries of their own',
      },
    },
    'import-cells-split': {
      severity: 'warning',
      zh: {
        message: '表格第 {rows} 行有单元格跨几个项目合并，如“{text}”，这一栏改为每行各有一格',
        fix: '源文件中各项各有自己的文字；不必重复的，在源文件中删去',
      },
      en: {
        message: 'cells merged over several projects, such as "{text}", became one in each row: rows {rows}',
        fix: 'in a source each entry has its own text; delete what need not be repeated',
      },
    },
    'import-character': {
      severity: 'warning',
      zh: {
        message: '不能使用的字符 {text}，已去掉',
        fix: '原在表格第 {row} 行第 {column} 列；看看少没少字',
      },
      en: {
        message: 'a character that no document can hold, {text}, was taken out',
        fix: 'it stood in table row {row}, column {column}; see whether something is missing',
      },
    },
    'import-name-twice': {
      severity: 'error',
      zh: {
        message: '“{text}”在表格第 {rows} 行各是一个项目，源文件中项目不得同名',
        fix: '在源文件中把它们并成一个，或改名',
      },
      en: {
        message:
          '"{text}" names a project in each of the table rows {rows}, and a source has no two of one name',
        fix: 'make them one in the source, or give them other names',
      },
    },
    'import-names-joined': {
      severity: 'hint',
      zh: { message: '表格第 {rows} 行重复上一行的名称，如“{text}”，合并为一个' },
      en: { message: 'rows that repeat the name above, such as "{text}", were joined to it: {rows}' },
    },
    'import-struck': {
      severity: 'warning',
      zh: {
        message: '划去的文字没有导入：“{text}”',
        fix: '原在表格第 {row} 行第 {column} 列；如应保留，写进源文件',
      },
      en: {
        message: 'text that is struck out was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}; write it in the source if it should stay',
      },
    },
    'import-raised': {
      severity: 'warning',
      zh: {
        message: '上标或下标“{text}”没有相应的字符，按平常文字导入',
        fix: '在表格第 {row} 行第 {column} 列；看看意思变没变',
      },
      en: {
        message: 'raised or lowered text "{text}" has no characters of its own: it was taken as plain text',
        fix: 'it stands in table row {row}, column {column}; see whether it still says what it should',
      },
    },
    'import-uncalculated': {
      severity: 'error',
      zh: {
        message: '单元格的公式“{text}”没有算出的结果，不知道显示什么',
        fix: '用 Excel 或 WPS 表格打开文件，存盘（结果随之存入），再导入',
      },
      en: {
        message: 'the formula "{text}" of a cell has no result in the file: nobody knows what it shows',
        fix: 'open the file in Excel or WPS and save it, which stores the results, and import it again',
      },
    },
    'import-cell-value': {
      severity: 'warning',
      zh: {
        message: '数的格式“{format}”不能识别，照原数导入：“{text}”',
        fix: '看看与 Excel 中显示的是否一样：单元格在第 {row} 行第 {column} 列',
      },
      en: {
        message: 'the number format "{format}" is not known: the number was taken as it is: "{text}"',
        fix: 'see whether Excel shows it so: the cell is in row {row}, column {column}',
      },
      cases: {
        error: {
          zh: {
            message: '单元格的结果是错误值“{text}”，照样导入',
            fix: '在 Excel 中改正第 {row} 行第 {column} 列的公式，存盘后再导入',
          },
          en: {
            message: 'the result in a cell is the error "{text}", and was taken so',
            fix: 'mend the formula in row {row}, column {column} in Excel, save, and import again',
          },
        },
      },
    },
    'import-field': {
      severity: 'warning',
      zh: {
        message: '域没有结果，没有导入：“{text}”',
        fix: '在 Word 中按 F9 更新域，存盘后再导入；原在表格第 {row} 行第 {column} 列',
      },
      en: {
        message: 'a field without a result was left out: "{text}"',
        fix: 'press F9 on it in Word, save, and import again; it stands in table row {row}, column {column}',
      },
    },
    'import-unread': {
      severity: 'warning',
      zh: { message: '有文字没有读到：“{text}”', fix: '看看在原文件的什么地方；需要时写进源文件' },
      en: {
        message: 'text was not read: "{text}"',
        fix: 'find it in the file, and write it in the source if it is needed',
      },
    },
    'import-chunk': {
      severity: 'warning',
      zh: {
        message: '文件中插入的文档没有导入：“{text}”',
        fix: '在 Word 中打开，另存为 .docx，插入的文档便成为正文，再导入',
      },
      en: {
        message: 'a document inserted in the file was left out: "{text}"',
        fix: 'open the file in Word and save it as .docx, which makes that text part of it, and import again',
      },
      cases: {
        other: {
          zh: { message: '文件中插入的文档“{part}”是 {format}，没有导入' },
          en: { message: 'the document "{part}" inserted in the file is {format}, and was left out' },
        },
        missing: {
          zh: { message: '文件要插入的文档“{part}”不在文件中', fix: '重新索取或保存这个文件，再导入' },
          en: {
            message: 'the document "{part}" to be inserted in the file is not there',
            fix: 'ask for the file again or save it again, and import that',
          },
        },
      },
    },
    'import-covered-text': {
      severity: 'warning',
      zh: {
        message: '被合并的单元格中有看不见的文字，没有导入：“{text}”',
        fix: '原在表格第 {row} 行第 {column} 列',
      },
      en: {
        message: 'text that a merged cell covers was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-name-again': {
      severity: 'warning',
      zh: {
        message: '名称在后一页与前一页不同，按前一页导入：“{text}”',
        fix: '名称以第一次出现的为准：请在那里修改',
      },
      en: {
        message: 'a name is another on the page after, and was taken from the one before: "{text}"',
        fix: 'a name is read where it stands first: change it there',
      },
    },
    'import-nested-table': {
      severity: 'warning',
      zh: { message: '单元格中的表格按文字导入', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'a table within a cell was taken as text',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-page-text': {
      severity: 'warning',
      zh: { message: '页眉或页脚没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: {
        message: 'a header or footer of the page was left out: "{text}"',
        fix: 'it stands in table row {row}, column {column}',
      },
    },
    'import-comment': {
      severity: 'hint',
      zh: { message: '{author}的批注：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
      en: { message: 'comment by {author}: "{text}"', fix: 'it stands in table row {row}, column {column}' },
    },
  },
);
