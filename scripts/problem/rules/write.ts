import { rulesOf } from '../rule.ts';

/** The rules of the writing of files. */
export const writeRules = rulesOf(
  { group: 'write', kind: 'input' },
  {
    'glyph-missing': {
      severity: 'error',
      zh: {
        message: '没有字体能显示字符“{character}”（{codePoint}）',
        fix: '换用别的字，或用 --font-dir 提供含有此字的字体',
      },
      en: {
        message: 'no font has the character "{character}" ({codePoint})',
        fix: 'use another character, or give a font that has it with --font-dir',
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
