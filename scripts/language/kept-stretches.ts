import { month, partOfYear } from './date-words.ts';

const space = '[ \\u00a0\\u2009\\u202f]';
/** 12, 1,234.56, 1 000 000, 3.5×10⁴ */
const number = `\\d[\\d.,]*(?:${space}\\d{3}(?!\\d))*(?:\\.\\d+)?(?:×10[⁺⁻]?[⁰¹²³⁴-⁹]+)?`;
const simpleUnit = [
  '[kcdmnμµ]?m[²³23]?',
  'hm²',
  '[kmnμµ]?g(?:ce)?',
  'tce',
  '[kmMGT]?(?:Wh?|Hz|VA?|A|Pa|J|N|bps|B|b)',
  '[mμµ]?L',
  '[mμµ]?mol',
  'dB(?:\\(A\\)|（A）)?',
  'k?cal|min|ppm|ha|lx|lm|[mnμµ]?s|[htadK]',
  '[\\u3380-\\u33df]²?',
  '°C|[℃℉]',
].join('|');
const unit = `(?:${simpleUnit})(?:[/·](?:${simpleUnit}|(?:${space}|[万亿])?[人年天日次]))*`;
/** What is counted, in Chinese; 3000万元 has two such. */
const counter =
  '[万亿]?(?:[元吨人户个家项亩倍次件条所座辆台套处名米股届级类周岁]|公里|千米|公顷|平方[公千]?米|小时|分钟|个月|年|月|日|天)|[万亿]';
const per = '[%％‰℃℉°]?';

/** Stretches kept on one line where it is long enough, each looked for only where `sign` is found. */
const stretches: readonly { readonly sign: RegExp; readonly stretch: RegExp }[] = [
  // 文号, as in 浙政发〔2023〕12号
  { sign: /〔/u, stretch: /〔\d{4}〕\d+号/gu },
  // a standard: GB/T 9704—2012
  { sign: /[A-Z]/u, stretch: new RegExp(`[A-Z]{2,}(?:/[A-Z]+)?${space}\\d[\\d.]*[—–-]\\d{4}`, 'gu') },
  // from–to, with a unit: 2018—2022年, 第1—3年, 50％～60％
  {
    sign: /[—–～~-]\d/u,
    stretch: /第?\d[\d.,]*[年月日号时%％℃]?[—–～~-]\d[\d.,]*[年月日号时条款项个倍家人%％℃]?/gu,
  },
  { sign: /[Ⅰ-Ⅻ]/u, stretch: /[Ⅰ-Ⅻ][—–～~-][Ⅰ-Ⅻ][类级型期]?/gu },
  // a date, and 底 or 前 behind it; an ordinal; a time
  {
    sign: /[年月]/u,
    stretch: new RegExp(
      `(?:\\d+年(?:\\d+月)?(?:\\d+日)?(?:${partOfYear})?|\\d+月(?:\\d+日)?)(?:[底末初]前?|[上中下]旬|前后?(?![\\d一二三四五六七八九十几]))?`,
      'gu',
    ),
  },
  // September 30, 2020; 30 September 2020; FY 2022
  {
    sign: /[A-Z][a-z]{2}/u,
    stretch: new RegExp(`${month}${space}\\d{1,2}(?:,${space}\\d{4})?(?!\\d)`, 'gu'),
  },
  {
    sign: /[A-Z][a-z]{2}/u,
    stretch: new RegExp(`(?<!\\d)\\d{1,2}${space}${month}(?:${space}\\d{4})?(?!\\d)`, 'gu'),
  },
  { sign: /FY/u, stretch: new RegExp(`FY${space}\\d{2,4}`, 'gu') },
  { sign: /第\d/u, stretch: /第\d[\d.]*[年期章节条款项届批次类级季]?/gu },
  { sign: /时\d/u, stretch: /\d+时\d+分(?:\d+秒)?/gu },
  // a number in groups; a number and its unit, Latin or Chinese; a tolerance
  {
    sign: /\d/u,
    stretch: new RegExp(
      `${number}(?:${space}?[万亿]?${space}?${unit}(?![A-Za-z])|${space}?(?:${counter}))?`,
      'gu',
    ),
  },
  { sign: /±/u, stretch: new RegExp(`${number}${per}${space}?±${space}?${number}${per}`, 'gu') },
  // 4A级, Ⅲ类, A股; “十四五”
  { sign: /[A-ZⅠ-Ⅻ]/u, stretch: /\d?[A-Z]{1,5}[级类股]|[Ⅰ-Ⅻ][类级型期]/gu },
  // a number before a name: it has a word with it
  { sign: /^[（\d]/u, stretch: /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、])\p{Script=Han}{2}/gu },
  // how many there are of what stands before it
  { sign: /项）/u, stretch: /(?:[^\s，。；、：？！]{2})?（\d+项）/gu },
  { sign: /“十/u, stretch: /“十[一二三四五]五”/gu },
];

/** Two characters parted only where a number or word would be: a number and what counts it, 月底, A级. */
const close =
  /^(?:\d[^\d〔〕—–～~（）()-]|第\d|[A-ZⅠ-Ⅻ][级类股型期]|[年月日][底末初前上中下]|[底末初]前|[上中下]旬)$/u;

/** The stretches of a text that stand on one line where it is long enough, by where they begin and end. */
export function keptStretches(text: string): { readonly start: number; readonly end: number }[] {
  if (!/[\dA-ZⅠ-Ⅻ]|“十|^（/u.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const { sign, stretch } of stretches) {
    if (!sign.test(text)) continue;
    for (const { 0: match, index } of text.matchAll(stretch))
      found.push({ start: index, end: index + match.length });
  }
  return found;
}

/** Whether even a stretch too long for a line is rather cut elsewhere than between these two clusters. */
export function keepsClose(before: string, after: string): boolean {
  return close.test(before + after);
}
