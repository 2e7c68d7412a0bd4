import { rulesOf } from '../rule.ts';

/** The rules of style sheets. */
export const styleRules = rulesOf(
  { group: 'style', kind: 'input' },
  {
    'table-too-wide': {
      severity: 'warning',
      zh: {
        message:
          '表格太宽，一页放不下：用 {size} 磅的字，各栏至少要 {needed} 毫米，版心只有 {available} 毫米；其中“{column}”一栏的“{piece}”最长',
        fix: '减去一栏，或在版式文件中改纸张方向、纸张大小或页边距',
      },
      en: {
        message:
          'the table is too wide for its page: at {size} pt its columns need {needed} mm, the page has {available} mm; most needs the column "{column}" for "{piece}"',
        fix: 'leave a column out, or give the page more room: orientation, size or margin in the style sheet',
      },
    },
    'style-role-unused': {
      severity: 'hint',
      zh: {
        message: '没有模板使用“{role}”这一角色，它的版式没有用处',
        fix: '在模板中需要的地方写 class="{role}"',
      },
      en: {
        message: 'no template gives a text the role "{role}": its style is not used',
        fix: 'write class="{role}" in a template where it is meant',
      },
    },
    'style-font-unused': {
      severity: 'hint',
      zh: { message: '没有角色使用字体“{font}”', fix: '删去它，或在某个角色的 font 中写它' },
      en: { message: 'no role uses the font "{font}"', fix: 'delete it, or name it as the font of a role' },
    },
    'style-width-unused': {
      severity: 'hint',
      zh: { message: '没有哪个表格有“{column}”这一栏，这个栏宽没有用处', fix: '写“{suggestion}”，或删去它' },
      en: {
        message: 'no table has a column "{column}": its width is not used',
        fix: 'write "{suggestion}", or delete it',
      },
    },
  },
);
