/** What a reader calls the parts of a file of Word or Excel, by the names that programs give them. */
const parts: readonly (readonly [name: RegExp, zh: string, en: string])[] = [
  [/\.rels$/, '文件内部的关联', 'the relations within the file'],
  [/\/worksheets\//, '工作表', 'a sheet'],
  [/^xl\/workbook/, '工作簿目录', 'the list of sheets'],
  [/sharedStrings/, '单元格文字', 'the texts of the cells'],
  [/styles/, '样式', 'the styles'],
  [/numbering/, '自动编号', 'the automatic numbers'],
  [/footnotes/, '脚注', 'the footnotes'],
  [/endnotes/, '尾注', 'the endnotes'],
  [/comments/, '批注', 'the comments'],
  [/header/, '页眉', 'a page header'],
  [/footer/, '页脚', 'a page footer'],
  [/^docProps\//, '文件属性', "the file's properties"],
  [/charts?\//, '图表', 'a chart'],
  [/(?:diagrams|drawings)\//, '图形', 'a diagram'],
];

/** What a reader calls a part: the body, the footnotes; the name of one that nobody sees. */
export function partWords(part: string, main: string): { 'named.zh': string; 'named.en': string } {
  if (part === main && !part.startsWith('xl/')) return { 'named.zh': '正文', 'named.en': 'the body' };
  const [, zh, en] = parts.find(([name]) => name.test(part)) ?? [part, part, part];
  return { 'named.zh': zh, 'named.en': en };
}
