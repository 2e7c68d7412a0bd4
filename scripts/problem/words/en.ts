import type { RuleId } from '../rules.ts';
import type { Words } from './words.ts';

/** Every rule's words in English. */
export const en: Readonly<Record<RuleId, Words>> = {
  // yaml
  'yaml-syntax': {
    message: 'this is no YAML: "{text}"',
    expected: 'each line as "key: value", or as an item after "- "',
    fix: 'put the whole value in double quotes where it is part of one',
  },
  'yaml-full-width': {
    message: 'full-width "{mark}" cannot stand here',
    fix: 'write "{write}"; where it is part of the text, put the whole value in double quotes',
  },
  'yaml-colon-space': { message: 'no space after the colon', fix: 'put a space after the colon' },
  'yaml-no-key': {
    message: 'the line "{text}" is no "key: value"',
    fix: 'write "key: value", with a space after the colon',
  },
  'yaml-one-line': { message: 'a value runs over its line', fix: 'write the value on one line' },
  'yaml-comment': {
    message: 'a comment cannot follow a value: "{text}"',
    fix: 'put the comment on a line of its own; where it is part of the value, put the whole value in double quotes',
  },
  'yaml-anchor': {
    message: '"{text}" is an anchor, an alias or a tag of YAML',
    fix: 'put the whole value in double quotes where it is text; else delete it',
  },
  'yaml-unclosed': { message: '"{mark}" is not closed', fix: 'close it with "{write}"' },
  'yaml-quote': {
    message: 'the value at "{text}" needs quotes',
    fix: 'put the whole value in double quotes',
  },
  'yaml-escape': {
    message: 'broken escape in double quotes: "{text}"',
    fix: 'write the backslash twice, or use single quotes',
  },
  'yaml-indent': {
    message: 'wrong indent',
    fix: 'align lines of one level, indent the next level by two spaces; no tabs',
  },
  'yaml-duplicate-key': { message: '"{text}" is given twice', fix: 'keep one of them' },
  'yaml-unknown-key': {
    message: 'unknown key "{key}"',
    expected: '{known}',
    fix: 'write "{suggestion}", or delete it',
  },
  'yaml-missing-key': { message: 'missing "{key}"' },
  'yaml-empty': { message: '"{key}" is empty', fix: 'write its content, or delete the key' },
  'yaml-not-text': {
    message: '"{key}" must be one line of text',
    fix: 'put the whole value in double quotes where it holds brackets or ": "',
  },
  'yaml-not-list': { message: '"{key}" must be a list', expected: '[one, two]' },
  'yaml-not-map': {
    message: '"{key}" must hold lines of "key: value"',
    fix: 'put each key on a line of its own, indented by two spaces, with a space after the colon',
  },
  'yaml-value': { message: '"{key}" cannot be "{value}"', expected: '{expected}' },
  // read
  'empty-file': {
    message: 'the file is empty',
    fix: 'write the front matter (title and columns between two lines of ---), then the text',
  },
  'not-utf-8': { message: 'this is not UTF-8', fix: 'save the file as UTF-8' },
  'forbidden-character': { message: 'control or private-use character {codePoint}', fix: 'delete it' },
  'front-matter-missing': {
    message: 'the file does not begin with its front matter',
    expected: '--- as the first line',
    fix: 'begin the file with a line ---, then title and columns, then a line ---',
  },
  'front-matter-unclosed': { message: 'the front matter does not end', fix: 'put a line --- after it' },
  'heading-space': {
    message: 'the line begins with "{marks}" but is no heading',
    expected: 'one to six #, then a plain space',
    fix: 'put a plain space after the #; or write \\# where it is text',
  },
  'heading-setext': {
    message: 'a heading cannot be underlined with === or ---',
    fix: 'begin the heading with #; delete the line below it where it is none',
  },
  'heading-closed': {
    message: 'a heading cannot end in #',
    fix: 'delete the closing #; write \\# where it is part of the name',
  },
  'stray-marker': {
    message: '"{marker}" is left over',
    fix: 'pair it where it marks emphasis, or write \\{marker}',
  },
  definition: {
    message: 'a link or footnote definition has no place here',
    fix: 'write the link as [text](address); put \\ before the [ where it is text',
  },
  'indented-code': {
    message: "four spaces or a tab at the line's start make this code",
    fix: 'delete the indent',
  },
  'list-unmarked': {
    message: 'lines beginning with "{number}" are no list and run together',
    fix: 'begin each line with "1. " (number, full stop, space), with a blank line before the list',
  },
  'list-unmarked-line': {
    message: 'the line begins with "{number}" but is no list',
    fix: 'begin it with "1. " where it is an item, with a blank line before the list',
  },
  'list-run-on': {
    message: '"{number}" within a paragraph is no list',
    fix: 'put each item on its own line, beginning with "1. ", where this is a list',
  },
  'nested-too-deep': {
    message: 'lists, quotes, emphasis or brackets nest too deep',
    fix: 'nest no deeper than {limit}',
  },
  // model
  'column-duplicate': {
    message: 'the column "{name}" is declared twice',
    fix: 'rename or delete one: a column name stands once over all levels',
  },
  'column-level': { message: 'step is declared without task', fix: 'rename step to task, or declare task' },
  'order-unknown': {
    message: '"{name}" in order is no declared column',
    fix: 'write "{nearest}", or declare it in columns',
  },
  'order-duplicate': { message: '"{name}" stands twice in order', fix: 'keep one of them' },
  'order-missing': {
    message: 'order lacks: {names}',
    fix: 'name every declared column in order, or delete order',
  },
  'no-programme': { message: 'there is no programme', fix: 'write a heading "# name"' },
  'programme-empty': {
    message: '"{name}" has no task',
    fix: 'write its tasks as "### name"; delete task from columns where the table has none',
  },
  'programme-duplicate': {
    message: '"{name}" has the name of the programme on line {line}',
    fix: 'join the two, or rename one',
  },
  'name-empty': { message: 'a heading without a name', fix: 'write the name after the #' },
  'name-markup': {
    message: 'only plain text can stand in a heading',
    fix: 'take out the markup; put \\ before a mark that is text',
  },
  'name-number': {
    message: 'the name begins with "{number}", and numbers are printed too',
    fix: 'delete "{number}"; or set none under numbers in the front matter',
  },
  'heading-unknown': {
    message: 'there is no column "{name}"',
    expected: '{known}',
    fix: 'write "{nearest}", or declare it in columns',
  },
  'heading-depth': {
    message: 'the heading "{name}" has the wrong depth',
    expected: '{marks} {name}',
    fix: 'begin the line with {marks}',
  },
  'heading-level': {
    message: '"{marks}" headings need columns of level {level}',
    fix: 'use a higher heading, or declare {level} in columns',
  },
  'heading-orphan': {
    message: 'a "{marks}" heading must come before this one',
    fix: 'write "{marks} name" first',
  },
  'field-duplicate': { message: '"{name}" stands twice', fix: 'join the two' },
  'text-before': {
    message: 'text before the first heading',
    fix: 'write "# name" and "## column" first, and the text below',
  },
  'text-under-programme': {
    message: 'text directly under a # heading',
    fix: 'write "## column" first, and the text below',
  },
  'text-under-opener': {
    message: 'names must come under this heading first',
    fix: 'write tasks as "### name", steps as "##### name"',
  },
  'text-without-column': {
    message: 'this level has no column for text but its name',
    fix: 'declare one more column for this level, or delete the text',
  },
  'list-nested': { message: 'a list cannot stand within a list', fix: 'make one list of it' },
  'item-empty': { message: 'an empty item', fix: 'write its text, or delete it' },
  'item-paragraphs': {
    message: 'an item can hold one paragraph only',
    fix: 'join it to the paragraph above; where it is no part of the item, delete its indent',
  },
  'quote-nested': {
    message: 'a quote has no place here',
    expected: 'paragraphs or lists',
    fix: 'delete the >; notes stand at the end of the text',
  },
  'heading-nested': {
    message: 'a heading cannot stand in an item or a note',
    fix: "delete the #, or move the heading to the line's start",
  },
  'thematic-break': { message: 'a rule across the page has no place here', fix: 'delete the line' },
  code: {
    message: 'code has no place here',
    expected: 'text',
    fix: 'delete the backticks; write \\` where they are text',
  },
  image: {
    message: 'an image has no place here',
    expected: 'text',
    fix: 'delete it; write \\! where the mark is text',
  },
  'raw-html': {
    message: 'HTML has no place here',
    expected: 'text',
    fix: 'delete the tag; break lines with a backslash at the end; write \\< where it is text',
  },
  'link-address': {
    message: 'no link to "{address}"',
    expected: 'http://… / https://… / mailto:… / #…',
    fix: 'write the whole address, or delete the link',
  },
  'link-empty': { message: 'a link without text', fix: 'write its text between [ and ]' },
  'link-title': {
    message: 'a link cannot have a title',
    fix: 'delete what stands in quotes after the address',
  },
  'after-note': { message: 'only notes can follow a note', fix: 'move the notes to the end of the text' },
  'note-empty': { message: 'an empty note', fix: 'write its text, or delete the >' },
  'comment-text': { message: "text on a comment's line", fix: 'put the comment on a line of its own' },
  'comment-unclosed': {
    message: 'a comment is not closed, and all below it is lost',
    fix: 'end it with -->',
  },
  'waiver-form': {
    message: 'this waiver cannot be read',
    expected: '<!-- ignore rule-id: reason -->',
    fix: 'give the rule id, a colon and the reason',
  },
  'waiver-alone': {
    message: 'nothing follows the waiver of "{rule}"',
    fix: 'move it before the heading, paragraph, list, item or quote it is for',
  },
  // compose
  'template-syntax': {
    message: 'broken template: "{text}"',
    fix: 'write a value between two pairs of braces, and close every block',
  },
  'template-unclosed': {
    message: 'the block "{block}" is not closed',
    fix: 'close it under the name it was opened with',
  },
  'template-construct': {
    message: 'a template cannot use "{construct}"',
    fix: 'use values in two pairs of braces, and if, unless, each, eq, cell, prose, text, count',
  },
  'template-helper': { message: 'unknown helper "{name}"', expected: '{known}', fix: '{suggestion}' },
  'template-path': { message: 'there is no "{path}" here', expected: '{known}', fix: '{suggestion}' },
  'template-argument': { message: '"{helper}" cannot be used like this', expected: '{usage}' },
  'template-value': {
    message: '"{path}" is no text that can be printed',
    fix: 'print a field with cell or prose, a list with each, and ask with if',
  },
  'template-emphasis': { message: 'emphasis marks touch "{value}"', fix: 'write <strong>{value}</strong>' },
  'template-empty-line': {
    message: '"{value}" stands alone on its line and can be empty, which would leave a blank line',
    fix: 'put an if round it',
  },
  'template-element': {
    message: 'a document has no room for "{element}"',
    fix: 'use a paragraph, heading, list or table',
  },
  'template-nesting': {
    message: '<{element}> cannot stand here ({parent})',
    fix: 'nest table, row and cell, or list and item; put inline elements into a paragraph',
  },
  'template-item': { message: 'an item holds one paragraph; here is also "{element}"' },
  'template-tag': { message: 'the tag "{tag}" is broken or closes nothing' },
  'template-tag-unclosed': {
    message: '<{element}> has no end tag',
    fix: 'add </{element}>; an HTML block cannot hold a blank line',
  },
  'template-text-place': {
    message: 'the text "{text}" stands where none can be {parent}',
    fix: 'put it into <p>, <td> or a heading; leave a blank line between HTML and Markdown',
  },
  'template-attribute': {
    message: '<{element}> cannot have the attribute "{attribute}", or not twice',
    expected: '{known}',
  },
  'template-class': { message: 'unknown role "{class}"', expected: '{known}', fix: '{suggestion}' },
  'template-link': { message: 'a link cannot go to "{url}"', expected: 'https: / http: / mailto: / #' },
  'template-span': { message: '{attribute} "{value}" is no positive whole number' },
  'template-span-end': { message: 'a cell spans {span} rows, past the end of the table or its head' },
  'template-cell-overlap': { message: 'a cell overlaps one from above in column {column}' },
  'template-row-width': {
    message: 'this row does not fill the columns of the table',
    expected: '{expected}',
  },
  'template-column-left-out': {
    message: 'the template {template} leaves out the column "{column}"',
    fix: 'print the column; if it is left out on purpose, name it under leftOut in templates/check.yaml',
  },
  'template-text-lost': {
    message: 'the template leaves out {count} texts, the first "{text}" ({source})',
    fix: 'print it',
  },
  'template-text-doubled': { message: '"{text}" ({source}) is printed more than once' },
  'template-text-order': { message: '"{text}" ({source}) is not printed in its order' },
  // style
  // write
  'glyph-missing': {
    message: 'no font has the character "{character}" ({codePoint})',
    fix: 'use another character, or give a font that has it with --font-dir',
  },
  'format-character': {
    message: 'invisible format character {codePoint} ({name})',
    fix: 'delete it unless it is meant; the PDF does not show it',
  },
  'font-broken': {
    message: 'font file "{path}" is damaged, or no TTF, OTF or TTC font',
    fix: 'put a sound font file there',
  },
  'font-unnamed': {
    message: 'font file "{path}" has no font named "{name}"',
    expected: '{names}',
    fix: 'name it as "file#font" in fonts of the style sheet',
  },
  // verify
  'verify-unreadable': {
    message: '{file} cannot be read back: {reason}',
  },
  'verify-text': {
    message: '{file}: text {text} differs: "{found}"',
    expected: '"{expected}"',
  },
  'verify-missing-text': {
    message: '{file}: text {text} is missing',
    expected: '"{expected}"',
  },
  'verify-extra-text': {
    message: '{file}: text {text} is too many: "{found}"',
  },
  'verify-missing-table': {
    message: '{file}: table {table} is missing',
  },
  'verify-extra-table': {
    message: '{file}: table {table} is too many',
  },
  'verify-grid': {
    message: '{file}: table {table} has {found} rows × columns',
    expected: '{expected}',
  },
  'verify-header': {
    message: '{file}: table {table} has {found} header rows',
    expected: '{expected}',
  },
  'verify-cell': {
    message: '{file}: table {table}, row {row}, column {column} "{name}": the text differs: "{found}"',
    expected: '"{expected}"',
  },
  'verify-item': {
    message:
      '{file}: table {table}, row {row}, column {column} "{name}": the mark of item {item} differs: "{found}"',
    expected: '"{expected}"',
  },
  'verify-missing-cell': {
    message: '{file}: table {table}, row {row}, column {column} "{name}": the cell is missing',
    expected: '"{expected}"',
  },
  'verify-extra-cell': {
    message: '{file}: table {table}, row {row}, column {column} "{name}": a cell too many: "{found}"',
  },
  'verify-span': {
    message:
      '{file}: table {table}, row {row}, column {column} "{name}": the cell spans {found} rows × columns',
    expected: '{expected}',
  },
  'verify-border': {
    message:
      '{file}, page {page}: table {table}, row {row}, column {column} "{name}": a border line is missing or too many',
  },
  'verify-overflow': {
    message:
      '{file}, page {page}: table {table}, row {row}, column {column} "{name}": the text "{found}" leaves its cell',
  },
  'verify-repeat': { message: '{file}, page {page}: the header of table {table} is not repeated' },
  'verify-page-edge': {
    message: '{file}, page {page}: the text "{found}" leaves the page',
  },
  'verify-page-number': {
    message: '{file}, page {page}: the page number is "{found}"',
    expected: '"{expected}"',
  },
  'verify-more': {
    message: '{file}: {count} further differences are not listed',
  },
  // check: sources and waivers
  'waiver-unknown': {
    message: 'there is no rule "{rule}"',
    expected: '{nearest}',
    fix: 'correct the rule id, or delete the waiver',
  },
  'waiver-error': {
    message: '"{rule}" is an error and cannot be waived',
    fix: 'mend the error and delete the waiver',
  },
  'waiver-unused': { message: '"{rule}" finds nothing here', fix: 'delete the waiver' },
  'setting-unknown': {
    message: 'there is no rule "{name}"',
    expected: '{nearest}',
    fix: 'correct the rule id, or delete the line',
  },
  'setting-fixed': {
    message: 'the severity of "{name}" cannot be set: no document can be made with it',
    fix: 'delete the line',
  },
  // check: structure
  'declared-count': {
    message: '"{text}" is announced, but the table has {count}',
    expected: '{count}',
    fix: 'correct the number, or add or delete what differs',
  },
  'list-count': {
    message: '"{text}" is announced, but {count} items follow',
    expected: '{count}',
    fix: 'correct the number, or add or delete what differs',
  },
  'entry-duplicate': { message: '"{name}" repeats line {line}', fix: 'merge the two, or rename one' },
  'entry-elsewhere': {
    message: '"{name}" is the same as in line {line} under "{owner}"',
    fix: 'keep one, unless both are meant',
  },
  'field-missing': {
    message: 'only "{name}" has no "{columns}"',
    fix: 'add "{columns}"; leave it if it is left out on purpose',
  },
  'field-repeats-name': {
    message: '"{column}" is the same text as the name "{name}"',
    fix: 'write what "{column}" is to say, or delete it',
  },
  'field-copied': {
    message: '"{column}" is the same text as "{other}"',
    fix: 'see whether one was copied into the other by mistake',
  },
  'column-empty': {
    message: 'column "{column}" is empty throughout',
    fix: 'fill it, or delete it from columns',
  },
  'item-duplicate': {
    message: '"{text}" stands twice in one field (see line {line})',
    fix: 'keep one of them',
  },
  'item-stop': {
    message:
      'this item ends in "{mark}" and the others do not, so that each item will stand on a line of its own',
    fix: 'delete "{mark}" and the items run on; to have lines, end every item in a full stop',
  },
  'item-stop-missing': {
    message: 'every other item ends in a full stop, this one does not',
    fix: 'end it in a full stop',
  },
  'number-sequence': {
    message: 'numbers out of sequence: "{found}" after "{previous}"',
    fix: 'correct the number, or add what is missing',
  },
  'year-backwards': {
    message: '"{found}" comes after "{previous}": the years go backwards',
    fix: 'check the year, or put the milestones in order',
  },
  'year-past': { message: '"{found}" lies before the date of this document, {date}', fix: 'check the year' },
  'paragraph-lost': {
    message: 'two full-width spaces after a sentence: a line break seems lost, and a paragraph to begin here',
    fix: 'break the line before the two spaces to begin a paragraph; otherwise delete them',
  },
  'label-colon': {
    message: 'no "{mark}" after the number of an attachment',
    expected: '{expected}',
    fix: 'delete "{mark}"',
    clause: 'GB/T 9704-2012 7.3.7',
  },
  'label-file-name': {
    message: 'the label is "{label}", but the file is named "{file}"',
    fix: 'correct one of them so that the numbers agree',
  },
  'attachment-number': {
    message: 'this document is labelled "{label}", but here it says "{found}"',
    fix: 'check the number of the attachment',
  },
  // check: punctuation
  'half-width-mark': {
    message: 'half-width "{mark}" in Chinese text: "{text}"',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'half-width-brackets': {
    message: 'half-width brackets in Chinese text: "{text}"',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'straight-quotes': {
    message: 'a straight quotation mark in Chinese text',
    expected: '{write}',
    fix: 'write “ ”, in pairs',
    clause: 'GB/T 15834-2011',
  },
  'full-width-letter': { message: 'the letters "{text}" are full-width', expected: '{write}' },
  'middle-dot': {
    message: '"{mark}" stands where the middle dot belongs',
    expected: '· (U+00B7)',
    clause: 'GB/T 15834-2011',
  },
  'ellipsis-length': {
    message: 'the ellipsis is written "{text}"',
    expected: '……',
    clause: 'GB/T 15834-2011',
  },
  'dash-length': { message: 'the dash is written "{text}"', expected: '——', clause: 'GB/T 15834-2011' },
  'single-dash': {
    message: 'a single "—" in "{text}" looks like a dash',
    expected: '——',
    fix: 'write two for a dash, one for a range or a route',
    clause: 'GB/T 15834-2011',
  },
  'space-between-chinese': {
    message: 'a space between Chinese characters: "{text}"',
    fix: 'delete it, or write 、 between names',
  },
  'space-beside-mark': { message: 'a space beside a full-width mark: "{text}"', fix: 'delete it' },
  'doubled-mark': {
    message: 'marks doubled: "{text}"',
    expected: '{write}',
    fix: 'keep one of them',
    clause: 'GB/T 15834-2011',
  },
  'unpaired-mark': {
    message: '"{mark}" in "{text}" has no partner',
    fix: 'add the other half, or delete it',
    clause: 'GB/T 15834-2011',
  },
  'crossed-marks': {
    message: '"{mark}" in "{text}" crosses another pair of marks',
    fix: 'close the inner pair before the outer one',
    clause: 'GB/T 15834-2011',
  },
  'comma-between-titles': {
    message: '、 between titles or quotations side by side: "{text}"',
    fix: 'delete the 、',
    clause: 'GB/T 15834-2011',
  },
  'comma-in-estimate': {
    message: '、 inside the estimate "{text}"',
    expected: '{write}',
    fix: 'delete the 、 if this is an estimate',
    clause: 'GB/T 15835-2011 5.2.1',
  },
  'range-hyphen': {
    message: 'the wrong stroke between the ends of a range: "{text}"',
    expected: '{write}',
    clause: 'GB/T 15835-2011 5.1.3',
  },
  'range-unit': {
    message: 'the first number of "{text}" lacks the %, 万 or 亿 of the second',
    expected: '{write}',
    clause: 'GB/T 15835-2011',
  },
  'document-number-brackets': {
    message: 'the year of a document number is not in 〔〕: "{text}"',
    expected: '{write}',
    fix: 'a number quoted as it was printed may stay',
    clause: 'GB/T 9704-2012',
  },
  'nested-titles': {
    message: 'titles nested wrongly: "{text}"',
    expected: '{write}',
    fix: 'write 《》 outside and 〈〉 inside',
    clause: 'GB/T 15834-2011',
  },
  'nested-quotes': {
    message: 'quotations nested wrongly: "{text}"',
    expected: '{write}',
    fix: 'write “” outside and ‘’ inside',
    clause: 'GB/T 15834-2011',
  },
  'nested-brackets': {
    message: 'brackets inside brackets of the same form: "{text}"',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'number-mark': {
    message: 'the wrong mark after a number: "{text}"',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'ellipsis-and-etc': {
    message: '…… and 等 together: "{text}"',
    fix: 'keep one of them',
    clause: 'GB/T 15834-2011',
  },
  'title-marks-misused': {
    message: '"{text}" is no work and takes no 《》',
    expected: '{write}',
    clause: 'GB/T 15834-2011',
  },
  'note-full-stop': {
    message: 'a note of one phrase ends in 。',
    fix: 'delete the 。',
    clause: 'GB/T 15834-2011',
  },
  'month-day-mark': {
    message: 'a day used as a name is written "{text}"',
    expected: '{write}',
    clause: 'GB/T 15835-2011 5.1.6, 5.2.3',
  },
  'title-punctuation': { message: '"{mark}" in the title', fix: 'a title takes 《》 and “” only, as a rule' },
  // check: numerals
  'quantity-in-chinese': {
    message: '"{text}" is in Chinese numerals, while most quantities in {unit} here are in digits',
    fix: 'write measured quantities in digits',
    clause: 'GB/T 15835-2011 4.1.1',
  },
  'approximate-number-in-digits': {
    message: 'the approximate number "{text}" is in digits',
    expected: '{expected}',
    fix: 'write approximate numbers in Chinese numerals, without 、 between the two',
    clause: 'GB/T 15835-2011 4.2.2, 5.2.1',
  },
  'fixed-word-in-digits': {
    message: 'the fixed word "{text}" is written with digits',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.2.3',
  },
  'session-in-digits': {
    message: 'the session "{text}" is numbered in digits',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-date': {
    message: 'the date "{text}" mixes Chinese numerals and digits',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-ordinals': {
    message: '"{text}" is not in the numerals of "{other}" (line {line}) and others',
    fix: 'number things of one kind in one form',
    clause: 'GB/T 15835-2011 4.3',
  },
  'mixed-grouping': {
    message: '"{text}" is not grouped as "{other}" (line {line}) and others are',
    fix: 'group the digits in one way throughout',
    clause: 'GB/T 15835-2011 5.1.1',
  },
  'decimal-without-zero': {
    message: 'the decimal "{text}" has no 0 before its point',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.2',
  },
  'two-digit-year': {
    message: 'the year in "{text}" is not written in full',
    expected: '{expected}',
    fix: 'write years in four digits',
    clause: 'GB/T 15835-2011 5.1.4',
  },
  'incomplete-hyphen-date': {
    message: '"{text}" is no full date: hyphens join only year, month and day',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.4',
  },
  'padded-date': {
    message: 'the date "{text}" has a 0 before its month or day',
    expected: '{expected}',
    clause: 'GB/T 9704-2012 7.3.5.4; GB/T 15835-2011 5.1.4',
  },
  'full-width-digit': {
    message: 'the number "{text}" is full-width',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 5.1.7.1',
  },
  'wrong-zero': {
    message: 'wrong character for zero in "{text}"',
    expected: '{expected}',
    fix: '〇 in numbers and years, 零 in quantities',
    clause: 'GB/T 15835-2011 5.2.5',
  },
  'mixed-numeral': {
    message: '"{text}" mixes digits with 十, 百 or 千',
    fix: 'all digits or all Chinese numerals; only 万 and 亿 may follow digits',
    clause: 'GB/T 15835-2011 5.3',
  },
  'ambiguous-digits': {
    message: 'the neighbouring digits in "{text}" can be misread',
    expected: '{expected}',
    clause: 'GB/T 15835-2011 4.3',
  },
  // check: words
  'term-conflict': {
    message: '"{variant}" stands under "{other}" already, or is itself a form to use',
    fix: 'keep one of them',
  },
  term: { message: '"{text}" should be "{expected}"', expected: '{expected}', clause: '{reason}' },
  'spelled-two-ways': {
    message: '"{text}" is spelled "{other}" in line {line}',
    fix: 'spell it one way if it is one thing',
  },
  'private-use-character': {
    message: 'private-use character {codePoint}: another machine may show another character',
    fix: 'use a character of the standard',
  },
  'no-break-space': { message: 'no-break space {codePoint}', expected: 'a plain space, or none' },
  'compatibility-ideograph': {
    message: '"{text}" ({codePoint}) is a radical or a compatibility form, not {expected}: searches miss it',
    expected: '{expected}',
  },
  'look-alike-letter': {
    message: '"{text}" ({codePoint}) in "{word}" is no Latin letter',
    expected: '{expected}',
  },
  // check: templates and style
  'template-column-not-shown': {
    message: 'the template {template} does not print the column "{column}", which is empty so far',
    fix: 'print the column in the template, name it under leftOut in check.yaml, or take it out of columns',
  },
  'table-too-wide': {
    message:
      'the table is too wide for its page: at {size} pt its columns need {needed} mm, the page has {available} mm; most needs the column "{column}" for "{piece}"',
    fix: 'leave a column out, or give the page more room: orientation, size or margin in the style sheet',
  },
  'style-role-unused': {
    message: 'no template gives a text the role "{role}": its style is not used',
    fix: 'write class="{role}" in a template where it is meant',
  },
  'style-font-unused': {
    message: 'no role uses the font "{font}"',
    fix: 'delete it, or name it as the font of a role',
  },
  'style-width-unused': {
    message: 'no table has a column "{column}": its width is not used',
    fix: 'write "{suggestion}", or delete it',
  },
  // import
  'import-old-word': {
    message: 'this is an old .doc or WPS file, or one with a password, and cannot be read',
    fix: 'open it in Word or WPS, take the password off, save it as .docx, and import that',
  },
  'import-other-format': {
    message: 'this is a {format} file, which cannot be imported',
    expected: '.docx, .html, .md, or .txt in UTF-8',
    fix: 'save it as .docx in its own program, and import that',
  },
  'import-damaged': {
    message: 'the file is damaged, or no Word file: {reason}',
    fix: 'open it in Word or WPS, save it as .docx, and import that',
  },
  'import-too-large': { message: '"{part}" is too large and was not read', expected: 'at most {limit}' },
  'import-unsafe-name': {
    message: 'the file holds the name "{name}", which leads out of its folder: it was not read',
  },
  'import-doctype': { message: '"{part}" has a DOCTYPE, which no Word file has: it was not read' },
  'import-no-table': {
    message: 'the file has no table',
    fix: 'an attachment is a table; in plain text, cells are parted by tabs',
  },
  'import-no-rows': { message: 'the table has a header and nothing below it' },
  'import-row-width': {
    message: 'table row {row} has {found} cells where the header has {columns}',
    fix: 'add or take out tabs until all rows have the same number of cells',
  },
  'import-wide-cell': {
    message:
      'table row {row}, column {column}: the cell "{text}" goes over {span} columns, which a source cannot say',
    fix: 'split the cell in the file',
  },
  'import-levels': {
    message: "the columns' merged cells cross one another, or there are more than three levels",
    fix: 'let the cells of each level lie within those of the level above',
  },
  'import-name-missing': {
    message: 'table row {row}, column {column}: there is text, "{text}", in a row without a name',
    fix: 'add the name, or merge the cell with the one above',
  },
  'import-title-missing': { message: 'no title before the table: the file\'s name "{title}" stands for it' },
  'import-left-out': { message: 'text before the table was left out: "{text}"' },
  'import-more-tables': {
    message: 'a table with another number of columns was left out: "{text}"',
    fix: 'save it as a file of its own to import it',
  },
  'import-header-joined': {
    message: 'table row {row}, column {column}: the header\'s rows were joined to the column name "{name}"',
  },
  'import-column-named': {
    message:
      'table row {row}, column {column}: the column name "{written}" is missing or not unique: it became "{name}"',
  },
  'import-header-repeated': { message: 'table row {row} repeats the header and was taken out' },
  'import-cells-joined': {
    message: 'table row {row}, column {column}: this cell was joined to "{text}" on the page before',
    fix: 'part them in the source if they are two',
  },
  'import-blank-line': { message: 'table row {row} has an empty line within it and was read as one row' },
  'import-name-lines': {
    message: 'table row {row}, column {column}: a name in several lines was joined to one: "{text}"',
  },
  'import-name-order': {
    message:
      'table row {row}, column {column}: "{text}" breaks the sequence of numbers: all numbers of this level stay in the names',
    fix: 'mend the number and import again, and numbers come from the order',
  },
  'import-number-order': {
    message:
      'table row {row}, column {column}: the number "{number}" breaks the sequence and stays in the text',
  },
  'import-number-doubtful': {
    message:
      'table row {row}, column {column}: "{number}" may be a number or belong to the text: it stays in the text',
  },
  'import-number-form': {
    message:
      'table row {row}, column {column}: the number "{number}" now comes from the order and is printed as "{written}"',
  },
  'import-note-number': { message: 'look at the number "{number}" in the notes' },
  'import-items-run-on': {
    message:
      'table row {row}, column {column}: items that stood one per line will be printed run on, with semicolons: "{text}"',
  },
  'import-link': {
    message: 'table row {row}, column {column}: a name has no link: its address was left out: "{address}"',
  },
  'import-markup': {
    message: 'Markdown cannot say the marks of this text: it was kept without them: "{text}"',
  },
  'import-footnote': {
    message: 'a footnote was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}; write it as a note under the table',
  },
  'import-text-box': {
    message: 'a text box was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}; write its text into the table',
  },
  'import-image': {
    message: 'an image was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-symbol': {
    message: 'a character of a symbol font was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-formula': {
    message: 'a formula was kept as plain text: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-ruby': {
    message: 'a pronunciation guide was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-hidden': {
    message: 'hidden text was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-covered-text': {
    message: 'text that a merged cell covers was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-nested-table': {
    message: 'a table within a cell was taken as text',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-page-text': {
    message: 'a header or footer of the page was left out: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-comment': {
    message: 'comment by {author}: "{text}"',
    fix: 'it stands in table row {row}, column {column}',
  },
  'import-change-inserted': {
    message: '{author} inserted "{text}" {date} (table row:column {at})',
    fix: 'say --changes accepted, original or ask',
  },
  'import-change-deleted': {
    message: '{author} deleted "{text}" {date} (table row:column {at})',
    fix: 'say --changes accepted, original or ask',
  },
  'import-change-format': {
    message: '{author} changed the format {date} (table row:column {at})',
    fix: 'say --changes accepted, original or ask',
  },
  // command
  waived: { message: 'not checked, as asked: "{rule}" ({reason})' },
  'source-none': {
    message: 'no source file found',
    expected: 'source/*.md',
    fix: 'name a source, or run in a folder that has source/',
  },
  'source-ending': { message: '"{path}" is not a .md file', expected: '*.md' },
  'source-twice': {
    message: '"{path}" and "{other}" have one name: their documents would overwrite each other',
    fix: 'rename one, or build them apart',
  },
  'file-unreadable': { message: 'cannot read "{path}": {reason}' },
  'folder-missing': { message: 'there is no folder "{path}"' },
  'font-missing': {
    message: 'font file "{face}" not found',
    fix: 'name its folder with --font-dir, or change fonts in the style sheet',
  },
  'target-exists': {
    message: '"{path}" is there already and was not overwritten',
    fix: 'choose another name, or say --force',
  },
  'not-written': {
    message: 'cannot write "{path}": {reason}',
    fix: 'earlier files are as they were; run again once the cause is gone',
  },
  'out-missing': { message: '"{path}" is missing', fix: 'run yigao build again' },
  'out-changed': {
    message: '"{path}" is not what the source gives',
    fix: 'run yigao build again; to keep the change, write it in the source',
  },
  'out-stale': { message: '"{path}" was made from an earlier source', fix: 'run yigao build again' },
  'out-unlisted': { message: '"{path}" is not listed in manifest.json', fix: 'delete it or move it away' },
};
