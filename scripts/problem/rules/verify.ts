import { type RuleText, rulesOf, type Words } from '../rule.ts';

type Said = Pick<RuleText, 'severity' | 'zh' | 'en'>;

/**
 * What to do is the same for every difference, and depends on who finds it: `verify` in a file that lies under `out`,
 * or, as `made`, a build in what it has just made.
 */
const fixes = {
  zh: '若要保留改动，先写进源文件；再运行 yigao build --force',
  en: 'to keep the change, write it in the source; then run yigao build --force',
};
const made = {
  zh: { fix: '这是 yigao 自身的毛病，没有写出任何文件：请把源文件和这条信息一并反馈' },
  en: { fix: 'this is a fault of yigao itself, and no file was written: please report it with the source' },
};

function withFixes<Id extends string>(rules: Readonly<Record<Id, Said>>) {
  const said = (words: Words, fix: string): Words => ({ ...words, fix });
  const entries = Object.entries<Said>(rules).map(([id, { severity, zh, en }]) => [
    id,
    { severity, zh: said(zh, fixes.zh), en: said(en, fixes.en), cases: { made } },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Id, Said & Pick<RuleText, 'cases'>>>;
}

/** The rules of files that are read back. */
export const verifyRules = rulesOf(
  { group: 'verify', kind: 'input' },
  withFixes({
    'verify-unreadable': {
      severity: 'error',
      zh: { message: '文件已损坏，读不出来：{reason}' },
      en: { message: 'the file is damaged, it cannot be read back: {reason}' },
    },
    'verify-text': {
      severity: 'error',
      zh: { message: '第 {text} 段文字有出入：“{found}”', expected: '“{expected}”（{source}）' },
      en: { message: 'text {text} differs: "{found}"', expected: '"{expected}" ({source})' },
    },
    'verify-missing-text': {
      severity: 'error',
      zh: { message: '缺第 {text} 段文字', expected: '“{expected}”（{source}）' },
      en: { message: 'text {text} is missing', expected: '"{expected}" ({source})' },
    },
    'verify-extra-text': {
      severity: 'error',
      zh: { message: '多出第 {text} 段文字：“{found}”' },
      en: { message: 'text {text} is too many: "{found}"' },
    },
    'verify-missing-table': {
      severity: 'error',
      zh: { message: '缺第 {table} 个表格' },
      en: { message: 'table {table} is missing' },
    },
    'verify-extra-table': {
      severity: 'error',
      zh: { message: '多出第 {table} 个表格' },
      en: { message: 'table {table} is too many' },
    },
    'verify-grid': {
      severity: 'error',
      zh: { message: '第 {table} 个表格的行数×列数有出入：{found}', expected: '{expected}' },
      en: { message: 'table {table} has {found} rows × columns', expected: '{expected}' },
    },
    'verify-header': {
      severity: 'error',
      zh: { message: '第 {table} 个表格的表头行数有出入：{found}', expected: '{expected}' },
      en: { message: 'table {table} has {found} header rows', expected: '{expected}' },
    },
    'verify-cell': {
      severity: 'error',
      zh: {
        message: '第 {table} 个表格第 {row} 行第 {column} 列“{name}”文字有出入：“{found}”',
        expected: '“{expected}”（{source}）',
      },
      en: {
        message: 'table {table}, row {row}, column {column} "{name}": the text differs: "{found}"',
        expected: '"{expected}" ({source})',
      },
    },
    'verify-item': {
      severity: 'error',
      zh: {
        message: '第 {table} 个表格第 {row} 行第 {column} 列“{name}”第 {item} 项的标记有出入：“{found}”',
        expected: '“{expected}”（{source}）',
      },
      en: {
        message:
          'table {table}, row {row}, column {column} "{name}": the mark of item {item} differs: "{found}"',
        expected: '"{expected}" ({source})',
      },
    },
    'verify-missing-cell': {
      severity: 'error',
      zh: {
        message: '第 {table} 个表格第 {row} 行第 {column} 列“{name}”缺这一单元格',
        expected: '“{expected}”（{source}）',
      },
      en: {
        message: 'table {table}, row {row}, column {column} "{name}": the cell is missing',
        expected: '"{expected}" ({source})',
      },
    },
    'verify-extra-cell': {
      severity: 'error',
      zh: { message: '第 {table} 个表格第 {row} 行第 {column} 列“{name}”多出一个单元格：“{found}”' },
      en: {
        message: 'table {table}, row {row}, column {column} "{name}": a cell too many: "{found}"',
      },
    },
    'verify-span': {
      severity: 'error',
      zh: {
        message: '第 {table} 个表格第 {row} 行第 {column} 列“{name}”合并的行数×列数有出入：{found}',
        expected: '{expected}',
      },
      en: {
        message: 'table {table}, row {row}, column {column} "{name}": the cell spans {found} rows × columns',
        expected: '{expected}',
      },
    },
    'verify-border': {
      severity: 'error',
      zh: {
        message: '第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的框线有误，缺线或多线',
      },
      en: {
        message:
          'page {page}: table {table}, row {row}, column {column} "{name}": a border line is missing or too many',
      },
    },
    'verify-overflow': {
      severity: 'error',
      zh: {
        message: '第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的文字“{found}”超出单元格',
      },
      en: {
        message:
          'page {page}: table {table}, row {row}, column {column} "{name}": the text "{found}" leaves its cell',
      },
    },
    'verify-repeat': {
      severity: 'error',
      zh: { message: '第 {page} 页：第 {table} 个表格没有重复表头' },
      en: { message: 'page {page}: the header of table {table} is not repeated' },
    },
    'verify-page-edge': {
      severity: 'error',
      zh: { message: '第 {page} 页：文字“{found}”超出纸边' },
      en: { message: 'page {page}: the text "{found}" leaves the page' },
    },
    'verify-page-number': {
      severity: 'error',
      zh: { message: '第 {page} 页的页码有出入：“{found}”', expected: '“{expected}”' },
      en: { message: 'page {page}: the page number is "{found}"', expected: '"{expected}"' },
    },
    'verify-contents': {
      severity: 'error',
      zh: { message: '目录中的页码有出入：“{found}”', expected: '“{expected}”' },
      en: { message: 'the numbers in the contents are "{found}"', expected: '"{expected}"' },
    },
    'verify-left-page': {
      severity: 'error',
      zh: { message: '第 {page} 页起的一份没有从右页起' },
      en: { message: 'what begins on page {page} does not begin on a right-hand page' },
    },
    'verify-page-head': {
      severity: 'error',
      zh: { message: '第 {page} 页上没有项目名称：“{found}”', expected: '“{expected}”' },
      en: {
        message: 'page {page}: the programme’s name is not above the text: "{found}"',
        expected: '"{expected}"',
      },
    },
    'verify-more': {
      severity: 'error',
      zh: { message: '还有 {count} 处出入，未逐一列出' },
      en: { message: '{count} further differences are not listed' },
    },
  }),
);
