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
