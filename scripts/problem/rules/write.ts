import { rulesOf } from '../rule.ts';

/** The rules of the writing of files. */
export const writeRules = rulesOf(
  { group: 'write', kind: 'input' },
  {
    'glyph-missing': {
      severity: 'error',
      gathered: { by: 'codePoint', from: 21 },
      zh: {
        message: '没有字体能显示字符“{character}”（{codePoint}）',
        fix: '换用别的字；要保留此字的，在版式文件的 {lists} 中加上含有此字的字体文件名（不带扩展名），并用 --font-dir 指明它所在的文件夹；或用 --format docx,md，不生成 PDF',
      },
      en: {
        message: 'no font has the character "{character}" ({codePoint})',
        fix: 'use another character; to keep it, add the name of a font file that has it, without its ending, to {lists} in the style sheet and give its folder with --font-dir; or make no PDF, with --format docx,md',
      },
      cases: {
        many: {
          zh: { message: '没有字体能显示字符“{character}”（{codePoint}），共 {count} 处' },
          en: { message: 'no font has the character "{character}" ({codePoint}), which comes {count} times' },
        },
      },
    },
    'script-missing': {
      severity: 'error',
      gathered: { by: 'script.en', from: 1 },
      zh: {
        message: '没有字体能显示{script}：共 {count} 个字符，第一个是“{character}”',
        fix: '改用汉字译写；要保留原文的，在版式文件的 {lists} 中加上含有它的字体文件名（不带扩展名），并用 --font-dir 指明它所在的文件夹；或用 --format docx,md，不生成 PDF',
      },
      en: {
        message: 'no font has {script}: {count} characters, the first "{character}"',
        fix: 'write it in Chinese; to keep it, add the name of a font file that has it, without its ending, to {lists} in the style sheet and give its folder with --font-dir; or make no PDF, with --format docx,md',
      },
    },
    'script-unset': {
      severity: 'error',
      gathered: { by: 'script.en', from: 1 },
      zh: {
        message: 'PDF 排不了{script}，它从右向左写，或字母要连写：共 {count} 个字符，第一个是“{character}”',
        fix: '改用汉字译写；要保留原文的，用 --format docx,md，不生成 PDF，再用 Word 打开 .docx 另存为 PDF',
      },
      en: {
        message:
          'a PDF cannot be set in {script}, which runs from right to left or joins its letters: {count} characters, the first "{character}"',
        fix: 'write it in Chinese; to keep it, make no PDF, with --format docx,md, and save the .docx as PDF in Word',
      },
    },
    'excel-of-none': {
      severity: 'error',
      zh: {
        message: '没有文件可以生成：简报是文章，不生成 Excel 文件',
        fix: '去掉 --only briefings，生成附件的 Excel 文件；要生成简报的，用 --format docx,pdf,md',
      },
      en: {
        message: 'there is nothing to make: a briefing is running text, and no Excel file is made of it',
        fix: 'leave out --only briefings to make the attachment in Excel; for briefings use --format docx,pdf,md',
      },
    },
    'excel-cell-too-long': {
      severity: 'error',
      zh: {
        message: '这一单元格有 {count} 个字符，Excel 的一个单元格最多 {limit} 个',
        fix: '把这一格的文字分成几项，或移到别处；或用 --format docx,pdf,md，不生成 Excel 文件',
      },
      en: {
        message: 'this cell has {count} characters; a cell of Excel holds {limit} at most',
        fix: 'part its text into several items, or move it elsewhere; or make no Excel file, with --format docx,pdf,md',
      },
    },
    'excel-link-lost': {
      severity: 'warning',
      zh: {
        message: 'Excel 的一个单元格只能有一个链接，“{text}”的地址 {address} 不在 Excel 文件中',
        fix: '这一格只留一个链接；要让读者看到这个地址的，把它写在文字中',
      },
      en: {
        message: 'a cell of Excel has one link: the address {address} of "{text}" is not in the Excel file',
        fix: 'keep one link in this cell; to show readers this address, write it in the text',
      },
      cases: {
        long: {
          zh: {
            message: 'Excel 的链接地址最长 2079 个字符，“{text}”的地址不在 Excel 文件中',
            fix: '改用短一些的地址',
          },
          en: {
            message:
              'an address in Excel has 2,079 characters at most: that of "{text}" is not in the Excel file',
            fix: 'use a shorter address',
          },
        },
      },
    },
    'briefing-too-long': {
      severity: 'warning',
      zh: {
        message: '“{name}”的简报用最小的字号也要 {sides} 面，超过 {allowed} 面',
        fix: '精简这一项目的文字；确需 {sides} 面的，在版式文件的 pages.briefing.fit 中写 sides: {sides}',
      },
      en: {
        message: 'the briefing on "{name}" takes {sides} sides even in the smallest size; {allowed} allowed',
        fix: 'shorten the programme, or write sides: {sides} in pages.briefing.fit of the style sheet',
      },
    },
    'briefing-full': {
      severity: 'warning',
      zh: {
        message: '“{name}”的简报用最小的字号正好占满 {allowed} 面，在 Word 中可能多出一面',
        fix: '略加精简这一项目的文字',
      },
      en: {
        message:
          'the briefing on "{name}" fills all of what it may take ({allowed}): in Word it may take a side more',
        fix: 'shorten the programme a little',
      },
    },
    'font-broken': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '字体文件“{path}”已损坏，或不是 TTF、OTF、TTC 字体', fix: '换上完好的字体文件' },
      en: {
        message: 'font file "{path}" is damaged, or no TTF, OTF or TTC font',
        fix: 'put a sound font file there',
      },
    },
    'font-unnamed': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '字体文件“{path}”中没有名为“{name}”的字体',
        expected: '{names}',
        fix: '在版式文件的 fonts 中写明“文件名#字体名”',
      },
      en: {
        message: 'font file "{path}" has no font named "{name}"',
        expected: '{names}',
        fix: 'name it as "file#font" in fonts of the style sheet',
      },
    },
  },
);
