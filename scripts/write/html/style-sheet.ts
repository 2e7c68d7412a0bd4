import { type Document, isBookletRole, type Role, roles } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import {
  hyphenatedRoles,
  type PageStyle,
  type RoleStyle,
  type Style,
  timelineDot,
} from '../../style/index.ts';
import { familiesOf, heavyFace, latinFaces } from './font-families.ts';
import { em, pt } from './length.ts';
import { pageRules } from './page-rules.ts';
import { spaceOf } from './text-line.ts';

/** Every role that a text on the page can have. */
const textRoles: readonly Role[] = roles.filter((role) => role !== 'pageNumber' && !isBookletRole(role));

/**
 * The style sheet: the roles' faces and spaces wherever the page is shown, their sizes in points on paper, and readable
 * ones on a screen.
 */
export function styleSheet({ page: kind, lang, startPage }: Document, style: Style): string {
  const page = style.pages[kind];
  const families = (role: Role) => familiesOfRole(role, style, lang);
  return [
    ...faceRules(style, lang),
    'body{margin:0;color:#000;background:#fff;text-autospace:no-autospace;line-break:strict;overflow-wrap:anywhere}',
    'em{font-style:normal;text-emphasis:dot;text-emphasis-position:under right}',
    // An address in justified text would leave the line before it wide open.
    `a{color:inherit${isEnglish(lang) ? '' : ';word-break:break-all'}}`,
    ...each((role) => `font-family:${families(role)}`),
    ...each((role) => lookOf(role, style, lang)),
    // A number is never cut, however narrow its column.
    '.sequence{overflow-wrap:normal}',
    ...timelineRules(style),
    ...media('print', printRules(style)),
    ...media('screen', screenRules(style, page)),
    ...media('screen and (max-width:40rem)', narrowRules(style)),
    ...pageRules(style, page, startPage, families('pageNumber')),
  ].join('\n');
}

/** A rule for all roles whose declarations are the same. */
function each(declarationsOf: (role: Role) => string): string[] {
  const rules = new Map<string, string[]>();
  for (const role of textRoles) {
    const declarations = declarationsOf(role);
    rules.set(declarations, [...(rules.get(declarations) ?? []), `.${role}`]);
  }
  return Array.from(rules, ([declarations, selectors]) => `${selectors.join()}{${declarations}}`);
}

function media(query: string, rules: readonly string[]): string[] {
  return [`@media ${query}{`, ...rules, '}'];
}

function familiesOfRole(role: Role, { roles: all, fonts }: Style, lang: string): string {
  const { font } = all[role];
  return familiesOf(fonts.get(font) ?? { word: { chinese: font, latin: font } }, isEnglish(lang));
}

/** In English a Latin face needs no limits: its marks are the text's. */
function faceRules({ fonts }: Style, lang: string): string[] {
  return isEnglish(lang) ? [heavyFace] : [...latinFaces(fonts.values()), heavyFace];
}

function lookOf(role: Role, { roles: all }: Style, lang: string): string {
  const { bold, characterSpacing, size, align } = all[role];
  return [
    `font-weight:${bold ? 'bold' : 'normal'}`,
    ...(characterSpacing === 0 ? [] : [`letter-spacing:${em(characterSpacing, size)}`]),
    ...spaceOf(all[role]),
    ...(align === 'center' ? [`text-wrap:${role === 'title' ? 'balance' : 'pretty'}`] : []),
    ...(hyphenatedRoles(lang).has(role) ? ['hyphens:auto'] : []),
  ].join(';');
}

/** The dot of a year hangs over the line below it: a border, which is printed where backgrounds are not. */
function timelineRules({ table: { border, padding } }: Style): string[] {
  const hang = pt(-(padding.bottom + (border + timelineDot) / 2));
  const dot = `content:"";display:block;width:0;border:${pt(timelineDot / 2)} solid;border-radius:50%;margin-bottom:${hang}`;
  return [`.timeline th::after{${dot}}`, '.timeline th:empty::after{content:none}'];
}

/** A row stays whole; a merged cell, which would keep all its rows on one page, is cut. */
function printRules({ roles: all }: Style): string[] {
  const kept = textRoles.filter((role) => all[role].keepWithNext).map((role) => `.${role}`);
  return [
    ...each((role) => `font-size:${pt(all[role].size)};line-height:${pt(all[role].lineHeight)}`),
    'a{text-decoration:none}',
    'th,td{break-inside:avoid}',
    '[rowspan]{break-inside:auto}',
    ...(kept.length === 0 ? [] : [`${kept.join()}{break-after:avoid}`]),
  ];
}

/** On a screen the body's text has the size that its reader has set, and the others go with it, within these. */
const sizes = { smallest: 0.875, largest: 1.75 };

function screenRules({ roles: all }: Style, { landscape }: PageStyle): string[] {
  const sizeOf = ({ size }: RoleStyle) =>
    Math.min(sizes.largest, Math.max(sizes.smallest, Math.round((1000 * size) / all.body.size) / 1000));
  return [
    `main{max-width:${landscape ? 72 : 46}rem;margin:0 auto;padding:1.5rem 1rem}`,
    ...each((role) => `font-size:${sizeOf(all[role])}rem;line-height:1.6`),
  ];
}

/** On a telephone each cell of a wide table stands under the one before it, below its column's name. */
function narrowRules({ roles: all }: Style): string[] {
  return [
    '.title{font-size:1.4rem}',
    '.wide,.wide tbody,.wide tr,.wide td{display:block}',
    '.wide thead,.wide td:empty{display:none}',
    '.wide{border:0;border-bottom:1px solid}',
    '.wide tr{padding:.5rem 0;border-top:1px solid #999}',
    '.wide td{border:0!important;padding:.2rem 0!important;text-align:left!important}',
    '.wide td[data-label]::before{content:attr(data-label);display:block;color:#555;font:bold .8rem/1.6 sans-serif;text-indent:0}',
    '.wide .programmeName{font-size:1.25rem;font-weight:bold}',
    // A name as long as a text is set as one.
    ...(all.taskName.align === 'justify' ? [] : ['.wide .taskName{font-weight:bold}']),
  ];
}
