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
