import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { folderWith } from '../fixtures/folder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<a/>')])));
const open = (kind: string) =>
  zipSync({ mimetype: utf8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': utf8('<a/>') });
const ole = (part = '') =>
  joined(latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), new Uint8Array(504), utf16(part));

/** A message of MIME of such parts. */
const mime = (kind: string, ...parts: readonly string[]) =>
  `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=x\n\n${parts.map((part) => `--x\n${part}\n`).join('')}--x--\n`;

/** What an import of the file says: place and message, then the fix, in both languages; nothing of its bytes. */
async function said(name: string, bytes: Uint8Array) {
  const folder = folderWith({ [name]: bytes });
  const report = await importFile(join(folder, name));
  expect(report.exitCode).toBe(1);
  expect(report.source).toBeUndefined();
  const lines = (language: 'zh' | 'en') =>
    printText(report.problems, report.texts, language).replaceAll(`${folder}/`, '').trimEnd().split('\n');
  for (const line of [...lines('zh'), ...lines('en')])
    expect(line).toMatch(/^\S+ (?:错误|error) |^ {2}(?:应为|改法|expected|fix): /u);
  const told = (language: 'zh' | 'en') => ({
    message: lines(language)[0],
    fix: lines(language).find((line) => /^ {2}(?:改法|fix): /u.test(line)),
  });
  return { zh: told('zh'), en: told('en') };
}

type Kind = readonly [zhFix: string, enFix: string];
const sheet: Kind = ['用 Excel 或 WPS 表格打开，另存为 .xlsx', 'open it in Excel or WPS, save it as .xlsx'];
const damaged: Kind = ['打得开的，另存为 .docx 或 .xlsx', 'if it opens, save it as .docx or .xlsx'];
const word: Kind = ['用 Word 或 WPS 打开，另存为 .docx', 'open it in Word or WPS, save it as .docx'];
const old: Kind = [
  '在 Word 或 WPS 中打开，去掉密码，另存为 .docx',
  'open it in Word or WPS, take the password off',
];
const wps: Kind = ['在 WPS 中打开，另存为 .docx', 'open it in WPS, save it as .docx'];
const page: Kind = ['选中整个表格复制', 'copy the whole table'];
const mail: Kind = ['把邮件的附件另存为文件', 'save the file that is attached'];
const pages: Kind = ['找出当初转成', 'import the Word file that the'];
const slides: Kind = ['把其中的表格复制到空白的 Word 文档', 'copy its table into an empty Word document'];
const picture: Kind = ['用文字识别', 'by text recognition'];
const archive: Kind = ['先解压，再导入其中的文件', 'unpack it and import the file in it'];

describe('a file that cannot be imported is named, with what to do', () => {
  test.each<readonly [string, Uint8Array, zh: string, en: string, kind: Kind]>([
    [
      'a.xlsb',
      zip('[Content_Types].xml', 'xl/workbook.bin'),
      '这是 .xlsb 电子表格',
      'a .xlsb spreadsheet',
      sheet,
    ],
    ['renamed.docx', zip('xl/workbook.bin'), '这是 .xlsb 电子表格', 'a .xlsb spreadsheet', sheet],
    ['a.xlsx', zip('xl/workbook.xml'), '没有 Excel 的工作表', 'has no sheet of Excel', damaged],
    ['a.xls', ole('Workbook'), '这是 .xls 电子表格', 'a .xls spreadsheet', sheet],
    ['b.xls', ole(), '这是 .xls 电子表格', 'a .xls spreadsheet', sheet],
    ['a.et', ole('Workbook'), '这是 .et 电子表格', 'a .et spreadsheet', sheet],
    ['a.ods', open('spreadsheet'), '这是 .ods 电子表格', 'a .ods spreadsheet', sheet],
    ['a.odt', open('text'), '这是 .odt 文件', 'a .odt file', word],
    [
      'a.fodt',
      utf8(
        '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">',
      ),
      '这是 .fodt 文件',
      'a .fodt file',
      word,
    ],
    [
      'old.xml',
      utf8(
        '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
      ),
      '这是 Word 2003 XML 文件',
      'a Word 2003 XML file',
      word,
    ],
    [
      'fake.xls',
      utf8('<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'),
      '这是 Excel 2003 XML 电子表格',
      'a Excel 2003 XML spreadsheet',
      sheet,
    ],
    [
      'default.xls',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      '这是 Excel 2003 XML 电子表格',
      'a Excel 2003 XML spreadsheet',
      sheet,
    ],
    ['a.rtf', utf8('{\\rtf1 a}'), '这是 RTF 文件', 'a RTF file', word],
    ['a.doc', ole('WordDocument'), '这是旧的 .doc、WPS 文件', 'an old .doc or WPS file', old],
    ['a.wps', ole('WordDocument'), '这是 WPS 文字的 .wps 文件', 'a .wps file of WPS Writer', wps],
    ['empty.wps', ole(), '这是 WPS 文字的 .wps 文件', 'a .wps file of WPS Writer', wps],
    ['a.dot', ole('WordDocument'), '这是旧的 .doc、WPS 文件', 'an old .doc or WPS file', old],
    [
      'a.mht',
      utf8(mime('related', 'Content-Type: text/html\n\n<p>无')),
      '网页中没有表格',
      'the web page has no table',
      page,
    ],
    [
      'a.eml',
      utf8(
        mime(
          'mixed',
          'Content-Type: text/html\n\n<p>见附件',
          'Content-Type: application/msword\nContent-Disposition: attachment; filename=a.doc\n\n0',
        ),
      ),
      '这是 .eml 邮件',
      'a .eml mail',
      mail,
    ],
    [
      'locked.docx',
      ole('EncryptedPackage'),
      '这个文件加了密码',
      'this file has a password',
      [
        '用 Word、Excel 或 WPS 打开，去掉密码，另存为 .docx',
        'open it in Word, Excel or WPS, take the password off',
      ],
    ],
    ['a.pdf', utf8('%PDF-1.7\n'), '这是 PDF 文件', 'a PDF file', pages],
    ['a.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), '这是 OFD 文件', 'a OFD file', pages],
    ['a.pptx', zip('ppt/presentation.xml'), '这是 .pptx 演示文稿', 'a .pptx presentation', slides],
    ['a.ppt', ole('PowerPoint Document'), '这是 .ppt 演示文稿', 'a .ppt presentation', slides],
    ['a.odp', open('presentation'), '这是 .odp 演示文稿', 'a .odp presentation', slides],
    ['a.png', latin('\x89PNG\r\n\x1a\n\0\0\0'), '这是 PNG 图片', 'a PNG picture', picture],
    ['a.jpg', latin('\xff\xd8\xff\xe0\0\0'), '这是 JPEG 图片', 'a JPEG picture', picture],
    ['a.gif', latin('GIF89a\0\0\0\0'), '这是 GIF 图片', 'a GIF picture', picture],
    ['a.bmp', latin('BM\x9a\x02\0\0\0\0\0\0'), '这是 BMP 图片', 'a BMP picture', picture],
    ['a.tif', latin('II*\0\x08\0\0\0'), '这是 TIFF 图片', 'a TIFF picture', picture],
    ['a.webp', latin('RIFF\x0a\0\0\0WEBPVP8 '), '这是 WebP 图片', 'a WebP picture', picture],
    ['a.zip', zip('附件2.docx'), '这是 ZIP 压缩包', 'a ZIP archive', archive],
    ['a.rar', latin('Rar!\x1a\x07\0'), '这是 RAR 压缩包', 'a RAR archive', archive],
    ['a.7z', latin('7z\xbc\xaf\x27\x1c'), '这是 7z 压缩包', 'a 7z archive', archive],
    ['a.gz', latin('\x1f\x8b\x08\0'), '这是 gzip 压缩包', 'a gzip archive', archive],
    [
      'a.bin',
      new Uint8Array(300),
      '认不出是什么',
      'neither text nor a Word file',
      ['在原来的程序中另存为 .docx', 'save it as .docx in its own program'],
    ],
    ['empty.docx', new Uint8Array(), '文件是空的', 'the file is empty', ['重新保存或索取', 'save it again']],
    ['empty.txt', new Uint8Array(), '文件是空的', 'the file is empty', ['重新保存或索取', 'save it again']],
    [
      'text.docx',
      utf8('项目\t目标'),
      '文件已损坏，或不是 Word、Excel 文件',
      'the file is damaged, or no file of Word or Excel',
      damaged,
    ],
  ])('%s', async (name, bytes, zh, en, [zhFix, enFix]) => {
    const report = await said(name, bytes);
    expect(report.zh.message).toContain(`${name} 错误 `);
    expect(report.zh.message).toContain(zh);
    expect(report.en.message).toContain(`${name} error `);
    expect(report.en.message).toContain(en);
    expect(report.zh.fix).toContain(zhFix);
    expect(report.en.fix).toContain(enFix);
  });
});

test('UTF-8 with a bad byte in it is no other encoding', async () => {
  const folder = folderWith({ 'a.txt': joined(utf8('项目\t目标\n甲方'), latin('\xff'), utf8('\t乙方\n')) });
  const { problems } = await importFile(join(folder, 'a.txt'));
  expect(problems).toMatchObject([
    { rule: 'not-utf-8', place: { line: 2, column: 3 }, values: { case: '' } },
  ]);
});
