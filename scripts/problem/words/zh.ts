import type { RuleId } from '../rules.ts';
import type { Words } from './words.ts';

/** Every rule's words in Chinese. */
export const zh: Readonly<Record<RuleId, Words>> = {
  // yaml
  'yaml-syntax': {
    message: '这里不合 YAML 写法：“{text}”',
    expected: '每行写作“键: 值”，或 - 开头的列表项',
    fix: '如果是值的一部分，请给整个值加上英文双引号',
  },
  'yaml-full-width': {
    message: '此处不能用全角的“{mark}”',
    fix: '改为半角的“{write}”；如果它是文字的一部分，请给整个值加上英文双引号',
  },
  'yaml-colon-space': { message: '冒号后缺少空格', fix: '在半角冒号后加一个空格' },
  'yaml-no-key': { message: '“{text}”这一行没有写成“键: 值”', fix: '写成“键: 值”，冒号用半角，其后空一格' },
  'yaml-one-line': { message: '值没有写在同一行', fix: '把值写在一行之内' },
  'yaml-comment': {
    message: '值的后面不能写注释：“{text}”',
    fix: '把注释单独写一行；如果它是值的一部分，请给整个值加上英文双引号',
  },
  'yaml-anchor': {
    message: '“{text}”会被当作 YAML 的锚点、引用或标签',
    fix: '如果它是文字，请给整个值加上英文双引号；否则请删去',
  },
  'yaml-unclosed': { message: '“{mark}”没有结束', fix: '在结尾补上“{write}”' },
  'yaml-quote': { message: '“{text}”处的值须加引号', fix: '给整个值加上英文双引号' },
  'yaml-escape': { message: '双引号内的反斜线用法有误：“{text}”', fix: '把反斜线写成两个，或改用英文单引号' },
  'yaml-indent': { message: '缩进有误', fix: '同一层的各行左边对齐，下一层多空两格；只用空格，不用制表符' },
  'yaml-duplicate-key': { message: '“{text}”写了两次', fix: '只保留一处' },
  'yaml-unknown-key': {
    message: '没有“{key}”这个键',
    expected: '{known}',
    fix: '改为“{suggestion}”，或删去',
  },
  'yaml-missing-key': { message: '缺少“{key}”' },
  'yaml-empty': { message: '“{key}”是空的', fix: '写上内容，或删去这个键' },
  'yaml-not-text': {
    message: '“{key}”应是一行文字',
    fix: '如果值中有方括号、花括号或“: ”，请给整个值加上英文双引号',
  },
  'yaml-not-list': { message: '“{key}”应是列表', expected: '[甲, 乙]' },
  'yaml-not-map': {
    message: '“{key}”之下应是若干行“键: 值”',
    fix: '每个键另起一行，缩进两格，冒号用半角，其后空一格',
  },
  'yaml-value': { message: '“{key}”的值“{value}”不合要求', expected: '{expected}' },
  // read
  'empty-file': { message: '文件是空的', fix: '先写前言（两行 --- 之间的 title、columns 等），再写正文' },
  'not-utf-8': { message: '文件不是 UTF-8 编码', fix: '用 UTF-8 编码另存此文件' },
  'forbidden-character': { message: '不能使用的控制字符或私用字符 {codePoint}', fix: '删去这个看不见的字符' },
  'front-matter-missing': {
    message: '文件没有以前言开头',
    expected: '第一行是 ---',
    fix: '在文件开头写一行 ---，接着写 title、columns 等，再写一行 ---',
  },
  'front-matter-unclosed': { message: '前言没有结束', fix: '在前言之后另起一行写 ---' },
  'heading-space': {
    message: '这一行以“{marks}”开头，却不是标题',
    expected: '一至六个半角 #，后跟一个半角空格',
    fix: '如果是标题，在 # 后加一个半角空格；如果是正文，写成 \\#',
  },
  'heading-setext': {
    message: '标题不能用下一行的 === 或 --- 表示',
    fix: '把标题写成以 # 开头的一行；如果不是标题，删去横线',
  },
  'heading-closed': { message: '标题末尾不能再写“#”', fix: '删去末尾的 #；如果 # 是名称的一部分，写成 \\#' },
  'stray-marker': { message: '多余的“{marker}”', fix: '成对使用以表示强调，或写成 \\{marker}' },
  definition: {
    message: '正文中不能写链接或脚注的定义',
    fix: '把链接写成 [文字](网址)；如果是正文，在开头的 [ 前加 \\',
  },
  'indented-code': {
    message: '行首的四个空格或制表符会使这一段变成代码',
    fix: '删去行首的空格和制表符；段首要空两格的，用两个全角空格',
  },
  'list-unmarked': {
    message: '“{number}”开头的几行没有成为列表，会连成一段',
    fix: '每行写作“1. ”开头（数字、半角句点、空格），列表前空一行',
  },
  'list-unmarked-line': {
    message: '这一行以“{number}”开头，却不是列表',
    fix: '如果是列表项，写作“1. ”开头（数字、半角句点、空格），列表前空一行',
  },
  'list-run-on': {
    message: '“{number}”在一段之中，不成列表',
    fix: '如果是列表，把各项分行，每行写作“1. ”开头',
  },
  'nested-too-deep': { message: '列表、引用、强调或方括号嵌套过深', fix: '嵌套不超过 {limit} 层' },
  // model
  'column-duplicate': { message: '列名“{name}”写了两次', fix: '各级的列名都不能相同，请改名或删去一处' },
  'column-level': {
    message: '声明了 step 一级，却没有声明 task 一级',
    fix: '把 step 改为 task，或补上 task',
  },
  'order-unknown': {
    message: 'order 中的“{name}”不是已声明的列',
    fix: '改为“{nearest}”，或在 columns 中声明',
  },
  'order-duplicate': { message: 'order 中的“{name}”写了两次', fix: '只保留一处' },
  'order-missing': { message: 'order 中缺少：{names}', fix: '把已声明的列都写进 order，或删去 order' },
  'no-programme': { message: '正文中没有任何项目', fix: '以“# 名称”开头写一个项目' },
  'programme-empty': {
    message: '“{name}”之下没有任务',
    fix: '用“### 名称”写出任务；如果表中没有任务一级，从 columns 中删去 task',
  },
  'programme-duplicate': { message: '“{name}”与第 {line} 行的项目同名', fix: '合并为一个，或改名' },
  'name-empty': { message: '标题没有名称', fix: '在 # 后写上名称' },
  'name-markup': {
    message: '标题中只能写文字',
    fix: '去掉加粗、强调、链接、代码等标记；如果符号是文字，在前面加 \\',
  },
  'name-number': {
    message: '名称以“{number}”开头，而编号会自动加上',
    fix: '删去“{number}”；如果要自己写编号，在前言的 numbers 中写 none',
  },
  'heading-unknown': {
    message: '没有“{name}”这一列',
    expected: '{known}',
    fix: '改为“{nearest}”，或在前言的 columns 中声明',
  },
  'heading-depth': {
    message: '“{name}”的标题级别不对',
    expected: '{marks} {name}',
    fix: '把行首改为 {marks}',
  },
  'heading-level': {
    message: '前言没有声明 {level} 一级的列，不能用“{marks}”标题',
    fix: '改用上一级标题，或在 columns 中声明 {level}',
  },
  'heading-orphan': { message: '这个标题之前缺少“{marks}”标题', fix: '先写“{marks} 名称”' },
  'field-duplicate': { message: '“{name}”写了两次', fix: '合并到一处' },
  'text-before': { message: '第一个标题之前不能有正文', fix: '先写“# 名称”，再写“## 列名”，正文写在其下' },
  'text-under-programme': { message: '“#”标题之下不能直接写正文', fix: '先写“## 列名”，正文写在其下' },
  'text-under-opener': {
    message: '这个标题之下应先写各项的名称',
    fix: '任务写作“### 名称”，具体举措写作“##### 名称”',
  },
  'text-without-column': {
    message: '这一级只声明了名称一列，其下不能写正文',
    fix: '在前言的 columns 中为这一级再声明一列，或删去这段',
  },
  'list-nested': { message: '列表之中不能再有列表', fix: '把各项并为一层，或合并成一句' },
  'item-empty': { message: '列表项是空的', fix: '写上内容，或删去这一项' },
  'item-paragraphs': {
    message: '一个列表项只能有一段',
    fix: '并入上一段；如果不属于这一项，删去行首的空格并在前后各空一行',
  },
  'quote-nested': { message: '这里不能用“>”', expected: '段落或列表', fix: '删去行首的 >；表注写在全文末尾' },
  'heading-nested': { message: '列表项或表注之中不能有标题', fix: '删去 #，或把标题移到行首并在前面空一行' },
  'thematic-break': { message: '这里不能有分隔线', fix: '删去这一行' },
  code: { message: '这里不能写代码', expected: '文字', fix: '删去反引号；如果反引号是文字，写成 \\`' },
  image: { message: '这里不能插入图片', expected: '文字', fix: '删去图片；如果“!”是文字，写成 \\!' },
  'raw-html': {
    message: '这里不能写 HTML',
    expected: '文字',
    fix: '删去标签；换行用行末的反斜线；如果“<”是文字，写成 \\<',
  },
  'link-address': {
    message: '不能链接到“{address}”',
    expected: 'http://… / https://… / mailto:… / #…',
    fix: '写全网址，或删去链接',
  },
  'link-empty': { message: '链接没有文字', fix: '在 [ ] 中写上文字' },
  'link-title': { message: '链接不能带说明文字', fix: '删去网址后引号中的文字' },
  'after-note': { message: '表注之后不能再有正文', fix: '把以 > 开头的表注移到全文末尾' },
  'note-empty': { message: '表注是空的', fix: '写上内容，或删去 >' },
  'comment-text': { message: '注释所在的行不能再有文字', fix: '把注释单独写一行' },
  'comment-unclosed': { message: '注释没有结束，其后的内容都不会印出', fix: '在注释末尾写 -->' },
  'waiver-form': {
    message: '豁免的写法不对',
    expected: '<!-- ignore rule-id: 理由 -->',
    fix: '写上规则名、冒号和理由',
  },
  'waiver-alone': {
    message: '“{rule}”的豁免之后没有内容',
    fix: '把它移到所豁免的标题、段落、列表、列表项或表注之前',
  },
  // compose
  'template-syntax': { message: '模板写法有误：“{text}”', fix: '值写在两对花括号之间，块须成对' },
  'template-unclosed': { message: '“{block}”块没有正确结束', fix: '补上对应的结束标记，并与开头的名称一致' },
  'template-construct': {
    message: '模板中不能用“{construct}”',
    fix: '只用两对花括号的值，以及 if、unless、each、eq、cell、prose、text、count',
  },
  'template-helper': { message: '没有“{name}”这个助手', expected: '{known}', fix: '{suggestion}' },
  'template-path': { message: '这里没有“{path}”', expected: '{known}', fix: '{suggestion}' },
  'template-argument': { message: '“{helper}”不能这样用', expected: '{usage}' },
  'template-value': {
    message: '“{path}”不是可以直接印出的文字',
    fix: '字段用 cell 或 prose，列表用 each，判断用 if',
  },
  'template-emphasis': { message: '强调标记紧挨着“{value}”', fix: '改写为 <strong>{value}</strong>' },
  'template-empty-line': {
    message: '“{value}”独占一行，而它可能为空，会留下空行',
    fix: '在它外面加上 if',
  },
  'template-element': { message: '文档中没有地方放“{element}”', fix: '改用段落、标题、列表或表格' },
  'template-nesting': {
    message: '<{element}> 不能放在这里（{parent}）',
    fix: '按表、行、格或列表、项的次序嵌套；行内元素放在段落里',
  },
  'template-item': { message: '列表的一项只能有一个段落，这里还有“{element}”' },
  'template-tag': { message: '标签“{tag}”不完整，或没有对应的开头' },
  'template-tag-unclosed': {
    message: '<{element}> 没有结束标签',
    fix: '补上 </{element}>；HTML 块中不能有空行',
  },
  'template-text-place': {
    message: '文字“{text}”放在不能有文字的地方 {parent}',
    fix: '放进 <p>、<td> 或标题；HTML 块与 Markdown 之间空一行',
  },
  'template-attribute': { message: '<{element}> 不能有属性“{attribute}”，也不能重复', expected: '{known}' },
  'template-class': { message: '没有“{class}”这种样式', expected: '{known}', fix: '{suggestion}' },
  'template-link': { message: '链接地址“{url}”不能用', expected: 'https: / http: / mailto: / #' },
  'template-span': { message: '{attribute} 的值“{value}”不是正整数' },
  'template-span-end': { message: '单元格向下合并 {span} 行，超出了表格或表头的末行' },
  'template-cell-overlap': { message: '单元格与上方合并下来的单元格在第 {column} 列重叠' },
  'template-row-width': { message: '这一行没有占满表格的列', expected: '{expected}' },
  'template-column-left-out': {
    message: '模板 {template} 漏了“{column}”一栏',
    fix: '在模板中印出这一栏；如有意省去，写入 templates/check.yaml 的 leftOut',
  },
  'template-text-lost': {
    message: '模板漏印了 {count} 处文字，第一处是“{text}”（{source}）',
    fix: '在模板中印出它',
  },
  'template-text-doubled': { message: '“{text}”（{source}）印了不止一次' },
  'template-text-order': { message: '“{text}”（{source}）的次序与源文件的印出次序不同' },
  // style
  // write
  'glyph-missing': {
    message: '没有字体能显示字符“{character}”（{codePoint}）',
    fix: '换用别的字，或用 --font-dir 提供含有此字的字体',
  },
  'format-character': {
    message: '文中有看不见的格式字符 {codePoint}（{name}）',
    fix: '如非有意，请删去；PDF 中不显示此字符',
  },
  'font-broken': {
    message: '字体文件“{path}”已损坏，或不是 TTF、OTF、TTC 字体',
    fix: '换上完好的字体文件',
  },
  'font-unnamed': {
    message: '字体文件“{path}”中没有名为“{name}”的字体',
    expected: '{names}',
    fix: '在版式文件的 fonts 中写明“文件名#字体名”',
  },
  // verify
  'verify-unreadable': {
    message: '{file} 读不出来：{reason}',
  },
  'verify-text': {
    message: '{file} 第 {text} 段文字有出入：“{found}”',
    expected: '“{expected}”',
  },
  'verify-missing-text': {
    message: '{file} 缺第 {text} 段文字',
    expected: '“{expected}”',
  },
  'verify-extra-text': {
    message: '{file} 多出第 {text} 段文字：“{found}”',
  },
  'verify-missing-table': {
    message: '{file} 缺第 {table} 个表格',
  },
  'verify-extra-table': {
    message: '{file} 多出第 {table} 个表格',
  },
  'verify-grid': {
    message: '{file} 第 {table} 个表格的行数×列数有出入：{found}',
    expected: '{expected}',
  },
  'verify-header': {
    message: '{file} 第 {table} 个表格的表头行数有出入：{found}',
    expected: '{expected}',
  },
  'verify-cell': {
    message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”文字有出入：“{found}”',
    expected: '“{expected}”',
  },
  'verify-item': {
    message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”第 {item} 项的标记有出入：“{found}”',
    expected: '“{expected}”',
  },
  'verify-missing-cell': {
    message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”缺这一单元格',
    expected: '“{expected}”',
  },
  'verify-extra-cell': {
    message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”多出一个单元格：“{found}”',
  },
  'verify-span': {
    message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”合并的行数×列数有出入：{found}',
    expected: '{expected}',
  },
  'verify-border': {
    message: '{file} 第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的框线有误，缺线或多线',
  },
  'verify-overflow': {
    message:
      '{file} 第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的文字“{found}”超出单元格',
  },
  'verify-repeat': { message: '{file} 第 {page} 页：第 {table} 个表格没有重复表头' },
  'verify-page-edge': {
    message: '{file} 第 {page} 页：文字“{found}”超出纸边',
  },
  'verify-page-number': {
    message: '{file} 第 {page} 页的页码有出入：“{found}”',
    expected: '“{expected}”',
  },
  'verify-more': {
    message: '{file} 还有 {count} 处出入，未逐一列出',
  },
  // check: sources and waivers
  'waiver-unknown': {
    message: '没有名为“{rule}”的规则',
    expected: '{nearest}',
    fix: '改正规则名，或删去这一条',
  },
  'waiver-error': { message: '“{rule}”是错误，不能免查', fix: '改正错误，并删去这一条' },
  'waiver-unused': { message: '“{rule}”在此没有查出问题，不必免查', fix: '删去这一条' },
  'setting-unknown': {
    message: '没有名为“{name}”的规则',
    expected: '{nearest}',
    fix: '改正规则名，或删去这一行',
  },
  'setting-fixed': { message: '“{name}”的轻重不能改：有此错误便无法成文', fix: '删去这一行' },
  // check: structure
  'declared-count': {
    message: '写的是“{text}”，表中却有 {count} 个',
    expected: '{count}',
    fix: '改正数目，或补上、删去相应的项',
  },
  'list-count': {
    message: '写的是“{text}”，其后却列了 {count} 项',
    expected: '{count}',
    fix: '改正数目，或补上、删去相应的项',
  },
  'entry-duplicate': { message: '“{name}”与第 {line} 行重复', fix: '合并为一个，或改名' },
  'entry-elsewhere': {
    message: '“{name}”与第 {line} 行“{owner}”之下的相同',
    fix: '如不是有意重复，只保留一处',
  },
  'field-missing': {
    message: '只有“{name}”没有写“{columns}”',
    fix: '补上“{columns}”；如有意从略，可不改',
  },
  'field-repeats-name': {
    message: '“{column}”与名称“{name}”完全相同',
    fix: '写上“{column}”的内容，或删去',
  },
  'field-copied': { message: '“{column}”与“{other}”完全相同', fix: '检查是否误将一栏抄入另一栏' },
  'column-empty': { message: '“{column}”一栏全是空的', fix: '填上内容，或从 columns 中删去' },
  'item-duplicate': { message: '“{text}”在同一栏中写了两次（见第 {line} 行）', fix: '只保留一处' },
  'item-stop': {
    message: '这一项以“{mark}”结束，其余各项没有，因此整个列表将逐项分行排印',
    fix: '删去“{mark}”，各项就连排；如要分行，各项都以句号结束',
  },
  'item-stop-missing': { message: '其余各项都以句号结束，只有这一项没有', fix: '在这一项末尾补上句号' },
  'number-sequence': {
    message: '序号不连续：“{previous}”之后是“{found}”',
    fix: '按次序改正，或补上缺漏的一项',
  },
  'year-backwards': {
    message: '“{found}”排在“{previous}”之后，年份倒退',
    fix: '检查年份，或按先后调整次序',
  },
  'year-past': { message: '“{found}”早于本文的日期 {date}', fix: '检查年份' },
  'paragraph-lost': {
    message: '句后有两个全角空格，像是丢了换行：此处应另起一段',
    fix: '如应分段，在两个全角空格之前换行；否则删去空格',
  },
  'label-colon': {
    message: '附件序号之后不加“{mark}”',
    expected: '{expected}',
    fix: '删去“{mark}”',
    clause: 'GB/T 9704-2012 7.3.7',
  },
  'label-file-name': {
    message: '标注为“{label}”，文件名却是“{file}”',
    fix: '改正其中之一，使序号一致',
  },
  'attachment-number': {
    message: '本文标注为“{label}”，这里却写“{found}”',
    fix: '检查附件的序号',
  },
  // check: punctuation
  'half-width-mark': {
    message: '“{text}”中用了半角的“{mark}”',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'half-width-brackets': {
    message: '中文中用了半角括号：“{text}”',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'straight-quotes': {
    message: '中文中用了英文直引号',
    expected: '{write}',
    fix: '改为“ ”，前后成对',
    clause: 'GB/T 15834-2011',
  },
  'full-width-letter': { message: '字母“{text}”是全角的', expected: '{write}' },
  'middle-dot': { message: '间隔号写成了“{mark}”', expected: '·（U+00B7）', clause: 'GB/T 15834-2011' },
  'ellipsis-length': { message: '省略号写成了“{text}”', expected: '……', clause: 'GB/T 15834-2011' },
  'dash-length': { message: '破折号写成了“{text}”', expected: '——', clause: 'GB/T 15834-2011' },
  'single-dash': {
    message: '“{text}”只用了一个“—”，像是破折号',
    expected: '——',
    fix: '如果是破折号，请写两个；起止、连接用一个',
    clause: 'GB/T 15834-2011',
  },
  'space-between-chinese': {
    message: '汉字之间有空格：“{text}”',
    fix: '删去空格；如果前后是并列的名称，请用顿号',
  },
  'space-beside-mark': { message: '全角标点旁边有空格：“{text}”', fix: '删去空格' },
  'doubled-mark': {
    message: '标点重复：“{text}”',
    expected: '{write}',
    fix: '只留一个',
    clause: 'GB/T 15834-2011',
  },
  'unpaired-mark': {
    message: '“{text}”中的“{mark}”没有与之成对的标点',
    fix: '补上另一半，或删去',
    clause: 'GB/T 15834-2011',
  },
  'crossed-marks': {
    message: '“{text}”中的“{mark}”与别的成对标点交叉',
    fix: '里面的一对要在外面的一对之内结束',
    clause: 'GB/T 15834-2011',
  },
  'comma-between-titles': {
    message: '并列的引号或书名号之间用了顿号：“{text}”',
    fix: '删去顿号',
    clause: 'GB/T 15834-2011',
  },
  'comma-in-estimate': {
    message: '概数“{text}”中用了顿号',
    expected: '{write}',
    fix: '如果是概数，请删去顿号',
    clause: 'GB/T 15835-2011 5.2.1',
  },
  'range-hyphen': {
    message: '数值的起止之间用错了连接号：“{text}”',
    expected: '{write}',
    clause: 'GB/T 15835-2011 5.1.3',
  },
  'range-unit': {
    message: '“{text}”的前一个数缺少与后一个数相同的百分号或“万”“亿”',
    expected: '{write}',
    clause: 'GB/T 15835-2011',
  },
  'document-number-brackets': {
    message: '发文字号的年份没有用六角括号：“{text}”',
    expected: '{write}',
    fix: '照录原文的，不必改',
    clause: 'GB/T 9704-2012',
  },
  'nested-titles': {
    message: '书名号套用有误：“{text}”',
    expected: '{write}',
    fix: '外面用《》，里面用〈〉',
    clause: 'GB/T 15834-2011',
  },
  'nested-quotes': {
    message: '引号套用有误：“{text}”',
    expected: '{write}',
    fix: '外面用“”，里面用‘’',
    clause: 'GB/T 15834-2011',
  },
  'nested-brackets': { message: '同样的括号套用：“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
  'number-mark': { message: '序次语后的标点有误：“{text}”', expected: '{write}', clause: 'GB/T 15834-2011' },
  'ellipsis-and-etc': {
    message: '省略号与“等”并用：“{text}”',
    fix: '只留其中一个',
    clause: 'GB/T 15834-2011',
  },
  'title-marks-misused': {
    message: '“{text}”不是作品，不用书名号',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'note-full-stop': { message: '短语式的说明文字末尾用了句号', fix: '删去句号', clause: 'GB/T 15834-2011' },
  'month-day-mark': {
    message: '以月日为名的写法有误：“{text}”',
    expected: '{write}',
    clause: 'GB/T 15835-2011 5.1.6、5.2.3',
  },
  'title-punctuation': { message: '标题中用了“{mark}”', fix: '标题中除书名号、引号外一般不用标点' },
  // check: numerals
  'quantity-in-chinese': {
    message: '“{text}”用汉字数字，而文中“{unit}”的数量多用阿拉伯数字',
    fix: '计量的数改用阿拉伯数字',
    clause: 'GB/T 15835-2011 4.1.1',
  },
  'approximate-number-in-digits': {
    message: '概数“{text}”用了阿拉伯数字',
    expected: '{expected}',
    fix: '概数用汉字数字，相邻的两个数之间不加顿号',
    clause: 'GB/T 15835-2011 4.2.2、5.2.1',
  },
  'fixed-word-in-digits': {
    message: '固定词语“{text}”用了阿拉伯数字',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.2.3',
  },
  'session-in-digits': {
    message: '会议届次“{text}”用了阿拉伯数字',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-date': {
    message: '日期“{text}”兼用汉字数字和阿拉伯数字',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-ordinals': {
    message: '“{text}”与第 {line} 行“{other}”等处的数字形式不同',
    fix: '同类的序数用同一种数字',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-grouping': {
    message: '“{text}”与第 {line} 行“{other}”等处的千分撇或千分空不同',
    fix: '同一文件中只用一种分节方法',
    clause: 'GB/T 15835-2011 5.1.1',
  },
  'decimal-without-zero': {
    message: '小数“{text}”缺少小数点前的 0',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.2',
  },
  'two-digit-year': {
    message: '年份“{text}”没有写全',
    expected: '{expected}',
    fix: '写出四位数的年份',
    clause: 'GB/T 15835-2011 5.1.4',
  },
  'incomplete-hyphen-date': {
    message: '“{text}”不是年、月、日俱全的日期，不用“-”',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.4',
  },
  'padded-date': {
    message: '日期“{text}”的月、日前多了 0',
    expected: '{expected}',
    clause: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 5.1.4',
  },
  'full-width-digit': {
    message: '数字“{text}”是全角的',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.7.1',
  },
  'wrong-zero': {
    message: '“{text}”中的零用字不对',
    expected: '{expected}',
    fix: '编号、年份用“〇”，计量用“零”',
    clause: 'GB/T 15835-2011 5.2.5',
  },
  'mixed-numeral': {
    message: '“{text}”中阿拉伯数字与“十、百、千”混用',
    fix: '全用阿拉伯数字或全用汉字数字；阿拉伯数字之后只可用“万、亿”',
    clause: 'GB/T 15835-2011 5.3',
  },
  'ambiguous-digits': {
    message: '“{text}”中相邻的数字易误读',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  // check: words
  'term-conflict': {
    message: '“{variant}”在“{other}”之下已有，或本身就是应当使用的写法',
    fix: '只保留一处',
  },
  term: { message: '“{text}”应写作“{expected}”', expected: '{expected}', clause: '{reason}' },
  'spelled-two-ways': {
    message: '“{text}”与第 {line} 行的“{other}”写法不一',
    fix: '如指同一事物，统一写法',
  },
  'private-use-character': {
    message: '私用字符 {codePoint} 在别的机器上可能显示为别的字',
    fix: '换成正式编码的字',
  },
  'no-break-space': { message: '这里是不换行空格 {codePoint}', expected: '普通空格，或不空' },
  'compatibility-ideograph': {
    message: '“{text}”（{codePoint}）是部首或兼容用字，不是“{expected}”，检索不到',
    expected: '{expected}',
  },
  'look-alike-letter': {
    message: '“{word}”中的“{text}”（{codePoint}）不是拉丁字母',
    expected: '{expected}',
  },
  // check: templates and style
  'template-column-not-shown': {
    message: '模板 {template} 不打印“{column}”这一栏；这一栏目前还没有内容',
    fix: '在模板中打印这一栏，或在 check.yaml 的 leftOut 中写明，或从 columns 中去掉这一栏',
  },
  'table-too-wide': {
    message:
      '表格太宽，一页放不下：用 {size} 磅的字，各栏至少要 {needed} 毫米，版心只有 {available} 毫米；其中“{column}”一栏的“{piece}”最长',
    fix: '减去一栏，或在版式文件中改纸张方向、纸张大小或页边距',
  },
  'style-role-unused': {
    message: '没有模板使用“{role}”这一角色，它的版式没有用处',
    fix: '在模板中需要的地方写 class="{role}"',
  },
  'style-font-unused': {
    message: '没有角色使用字体“{font}”',
    fix: '删去它，或在某个角色的 font 中写它',
  },
  'style-width-unused': {
    message: '没有哪个表格有“{column}”这一栏，这个栏宽没有用处',
    fix: '写“{suggestion}”，或删去它',
  },
  // import
  'import-old-word': {
    message: '这是旧的 .doc、WPS 文件，或加了密码的文件，不能读取',
    fix: '在 Word 或 WPS 中打开，去掉密码，另存为 .docx，再导入',
  },
  'import-other-format': {
    message: '这是 {format} 文件，不能导入',
    expected: '.docx、.html、.md 或 UTF-8 编码的 .txt',
    fix: '在原来的程序中另存为 .docx，再导入',
  },
  'import-damaged': {
    message: '文件已损坏，或不是 Word 文件：{reason}',
    fix: '在 Word 或 WPS 中打开，另存为 .docx，再导入',
  },
  'import-too-large': { message: '“{part}”太大，没有读取', expected: '不超过 {limit}' },
  'import-unsafe-name': { message: '文件中含有越出目录的名称“{name}”，没有读取' },
  'import-doctype': { message: '“{part}”含有 DOCTYPE 声明，Word 文件不该有，没有读取' },
  'import-no-table': {
    message: '文件中没有表格',
    fix: '附件的内容应在一个表格里；纯文本中各单元格须以制表符分隔',
  },
  'import-no-rows': { message: '表格只有表头，没有内容' },
  'import-row-width': {
    message: '表格第 {row} 行有 {found} 个单元格，表头有 {columns} 个',
    fix: '补上或删去制表符，使各行单元格数相同',
  },
  'import-wide-cell': {
    message: '表格第 {row} 行第 {column} 列：单元格“{text}”横跨 {span} 栏，源文件不能表示',
    fix: '在原文件中拆分这个单元格',
  },
  'import-levels': {
    message: '各栏的合并互相交错，或层次多于三层，不能看出项目、任务、举措',
    fix: '使下一层的单元格都在上一层的单元格之内',
  },
  'import-name-missing': {
    message: '表格第 {row} 行第 {column} 列：这一行有内容“{text}”，却没有名称',
    fix: '补上名称，或与上一行合并',
  },
  'import-title-missing': { message: '表格前没有标题，以文件名“{title}”为标题' },
  'import-left-out': { message: '表格前的文字没有导入：“{text}”' },
  'import-more-tables': {
    message: '另一个表格的栏数不同，没有导入：“{text}”',
    fix: '需要时把它单独存成文件，再导入',
  },
  'import-header-joined': { message: '表格第 {row} 行第 {column} 列：多行表头合成栏名“{name}”' },
  'import-column-named': {
    message: '表格第 {row} 行第 {column} 列：栏名“{written}”空缺或重复，改为“{name}”',
  },
  'import-header-repeated': { message: '表格第 {row} 行是重复的表头，已去掉' },
  'import-cells-joined': {
    message: '表格第 {row} 行第 {column} 列：这个单元格与上页的“{text}”合并为一个',
    fix: '如果是另一项，请在源文件中分开',
  },
  'import-blank-line': { message: '表格第 {row} 行中间有空行，按同一行读取' },
  'import-name-lines': { message: '表格第 {row} 行第 {column} 列：名称分成几行，已连成一行：“{text}”' },
  'import-name-order': {
    message: '表格第 {row} 行第 {column} 列：“{text}”的序号不连续，本层各名称的序号都留在文字中',
    fix: '改正序号后重新导入，序号便由顺序生成',
  },
  'import-number-order': { message: '表格第 {row} 行第 {column} 列：序号“{number}”不连续，留在文字中' },
  'import-number-doubtful': {
    message: '表格第 {row} 行第 {column} 列：“{number}”可能是序号，也可能是文字，留在文字中',
  },
  'import-number-form': {
    message: '表格第 {row} 行第 {column} 列：序号“{number}”改由顺序生成，印作“{written}”',
  },
  'import-note-number': { message: '表注中的序号“{number}”请核对' },
  'import-items-run-on': {
    message: '表格第 {row} 行第 {column} 列：各条原来分行，印出时将以分号相连：“{text}”',
  },
  'import-link': { message: '表格第 {row} 行第 {column} 列：名称不能带链接，没有导入地址：“{address}”' },
  'import-markup': { message: '强调或链接的写法 Markdown 不能表示，只留文字：“{text}”' },
  'import-footnote': {
    message: '脚注没有导入：“{text}”',
    fix: '原在表格第 {row} 行第 {column} 列；需要时写成表注',
  },
  'import-text-box': {
    message: '文本框没有导入：“{text}”',
    fix: '原在表格第 {row} 行第 {column} 列；需要时把文字写进表格',
  },
  'import-image': { message: '图片没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-symbol': {
    message: '符号字体中的字符没有导入：“{text}”',
    fix: '原在表格第 {row} 行第 {column} 列',
  },
  'import-formula': { message: '公式只留下文字：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-ruby': { message: '注音没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-hidden': { message: '隐藏的文字没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-covered-text': {
    message: '被合并的单元格中有看不见的文字，没有导入：“{text}”',
    fix: '原在表格第 {row} 行第 {column} 列',
  },
  'import-nested-table': { message: '单元格中的表格按文字导入', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-page-text': { message: '页眉或页脚没有导入：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-comment': { message: '{author}的批注：“{text}”', fix: '原在表格第 {row} 行第 {column} 列' },
  'import-change-inserted': {
    message: '{author} {date} 插入了“{text}”（表格行:列 {at}）',
    fix: '写明 --changes accepted（接受）、original（用原文）或 ask（逐条询问）',
  },
  'import-change-deleted': {
    message: '{author} {date} 删去了“{text}”（表格行:列 {at}）',
    fix: '写明 --changes accepted（接受）、original（用原文）或 ask（逐条询问）',
  },
  'import-change-format': {
    message: '{author} {date} 改了格式（表格行:列 {at}）',
    fix: '写明 --changes accepted（接受）、original（用原文）或 ask（逐条询问）',
  },
  // command
  waived: { message: '按要求不查“{rule}”：{reason}' },
  'source-none': {
    message: '没有找到源文件',
    expected: 'source/*.md',
    fix: '写明源文件，或在含有 source/ 的目录中运行',
  },
  'source-ending': { message: '“{path}”不是 .md 文件', expected: '*.md' },
  'source-twice': {
    message: '“{path}”与“{other}”同名，所作文件会互相覆盖',
    fix: '改用不同的文件名，或分两次运行',
  },
  'file-unreadable': { message: '不能读取“{path}”：{reason}' },
  'folder-missing': { message: '没有“{path}”这个目录' },
  'font-missing': {
    message: '找不到字体文件“{face}”',
    fix: '用 --font-dir 指明字体所在目录，或改写版式文件中的 fonts',
  },
  'target-exists': { message: '已有“{path}”，没有覆盖', fix: '换一个文件名，或加上 --force' },
  'not-written': { message: '不能写入“{path}”：{reason}', fix: '原有文件未动；排除故障后重新运行' },
  'out-missing': { message: '缺少“{path}”', fix: '重新运行 yigao build' },
  'out-changed': {
    message: '“{path}”与源文件应生成的不同',
    fix: '重新运行 yigao build；若要保留改动，请写进源文件',
  },
  'out-stale': { message: '“{path}”是由旧的源文件生成的', fix: '重新运行 yigao build' },
  'out-unlisted': { message: '“{path}”不在清单 manifest.json 中', fix: '删去，或移到别处' },
};
