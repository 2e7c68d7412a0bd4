import { rulesOf } from '../rule.ts';

/** The rules of files that are read back. */
export const verifyRules = rulesOf(
  { group: 'verify', kind: 'input' },
  {
    'verify-unreadable': {
      severity: 'error',
      zh: { message: '{file} 读不出来：{reason}' },
      en: { message: '{file} cannot be read back: {reason}' },
    },
    'verify-text': {
      severity: 'error',
      zh: { message: '{file} 第 {text} 段文字有出入：“{found}”', expected: '“{expected}”' },
      en: { message: '{file}: text {text} differs: "{found}"', expected: '"{expected}"' },
    },
    'verify-missing-text': {
      severity: 'error',
      zh: { message: '{file} 缺第 {text} 段文字', expected: '“{expected}”' },
      en: { message: '{file}: text {text} is missing', expected: '"{expected}"' },
    },
    'verify-extra-text': {
      severity: 'error',
      zh: { message: '{file} 多出第 {text} 段文字：“{found}”' },
      en: { message: '{file}: text {text} is too many: "{found}"' },
    },
    'verify-missing-table': {
      severity: 'error',
      zh: { message: '{file} 缺第 {table} 个表格' },
      en: { message: '{file}: table {table} is missing' },
    },
    'verify-extra-table': {
      severity: 'error',
      zh: { message: '{file} 多出第 {table} 个表格' },
      en: { message: '{file}: table {table} is too many' },
    },
    'verify-grid': {
      severity: 'error',
      zh: { message: '{file} 第 {table} 个表格的行数×列数有出入：{found}', expected: '{expected}' },
      en: { message: '{file}: table {table} has {found} rows × columns', expected: '{expected}' },
    },
    'verify-header': {
      severity: 'error',
      zh: { message: '{file} 第 {table} 个表格的表头行数有出入：{found}', expected: '{expected}' },
      en: { message: '{file}: table {table} has {found} header rows', expected: '{expected}' },
    },
    'verify-cell': {
      severity: 'error',
      zh: {
        message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”文字有出入：“{found}”',
        expected: '“{expected}”',
      },
      en: {
        message: '{file}: table {table}, row {row}, column {column} "{name}": the text differs: "{found}"',
        expected: '"{expected}"',
      },
    },
    'verify-item': {
      severity: 'error',
      zh: {
        message:
          '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”第 {item} 项的标记有出入：“{found}”',
        expected: '“{expected}”',
      },
      en: {
        message:
          '{file}: table {table}, row {row}, column {column} "{name}": the mark of item {item} differs: "{found}"',
        expected: '"{expected}"',
      },
    },
    'verify-missing-cell': {
      severity: 'error',
      zh: {
        message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”缺这一单元格',
        expected: '“{expected}”',
      },
      en: {
        message: '{file}: table {table}, row {row}, column {column} "{name}": the cell is missing',
        expected: '"{expected}"',
      },
    },
    'verify-extra-cell': {
      severity: 'error',
      zh: { message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”多出一个单元格：“{found}”' },
      en: {
        message: '{file}: table {table}, row {row}, column {column} "{name}": a cell too many: "{found}"',
      },
    },
    'verify-span': {
      severity: 'error',
      zh: {
        message: '{file} 第 {table} 个表格第 {row} 行第 {column} 列“{name}”合并的行数×列数有出入：{found}',
        expected: '{expected}',
      },
      en: {
        message:
          '{file}: table {table}, row {row}, column {column} "{name}": the cell spans {found} rows × columns',
        expected: '{expected}',
      },
    },
    'verify-border': {
      severity: 'error',
      zh: {
        message:
          '{file} 第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的框线有误，缺线或多线',
      },
      en: {
        message:
          '{file}, page {page}: table {table}, row {row}, column {column} "{name}": a border line is missing or too many',
      },
    },
    'verify-overflow': {
      severity: 'error',
      zh: {
        message:
          '{file} 第 {page} 页：第 {table} 个表格第 {row} 行第 {column} 列“{name}”的文字“{found}”超出单元格',
      },
      en: {
        message:
          '{file}, page {page}: table {table}, row {row}, column {column} "{name}": the text "{found}" leaves its cell',
      },
    },
    'verify-repeat': {
      severity: 'error',
      zh: { message: '{file} 第 {page} 页：第 {table} 个表格没有重复表头' },
      en: { message: '{file}, page {page}: the header of table {table} is not repeated' },
    },
    'verify-page-edge': {
      severity: 'error',
      zh: { message: '{file} 第 {page} 页：文字“{found}”超出纸边' },
      en: { message: '{file}, page {page}: the text "{found}" leaves the page' },
    },
    'verify-page-number': {
      severity: 'error',
      zh: { message: '{file} 第 {page} 页的页码有出入：“{found}”', expected: '“{expected}”' },
      en: { message: '{file}, page {page}: the page number is "{found}"', expected: '"{expected}"' },
    },
    'verify-more': {
      severity: 'error',
      zh: { message: '{file} 还有 {count} 处出入，未逐一列出' },
      en: { message: '{file}: {count} further differences are not listed' },
    },
  },
);
