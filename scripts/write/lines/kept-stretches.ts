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
  '[万亿]?(?:[元吨人户个家项亩倍次件条所座辆台套处名米股届级类周岁]|公里|千米|公顷|平方[公千]?米|小时|分钟|周岁|个月|年|月|日|天)|[万亿]';
const sign = '[%％‰℃℉°]?';

/** Stretches kept on one line where it is long enough. */
const stretches = [
  // 文号, as in 浙政发〔2023〕12号
  /〔\d{4}〕\d+号/gu,
  // a standard: GB/T 9704—2012
  new RegExp(`[A-Z]{2,}(?:/[A-Z]+)?${space}\\d[\\d.]*[—–-]\\d{4}`, 'gu'),
  // from–to, with a unit: 2018—2022年, 第1—3年, 50％～60％
  /第?\d[\d.,]*[年月日号时%％℃]?[—–～~-]\d[\d.,]*[年月日号时条款项个倍家人%％℃]?/gu,
  /[Ⅰ-Ⅻ][—–～~-][Ⅰ-Ⅻ][类级型期]?/gu,
  // a date, and 底 or 前 behind it; an ordinal; a time
  /(?:\d+年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?)(?:[底末初]前?|[上中下]旬|前后?(?![\d一二三四五六七八九十几]))?/gu,
  /第\d[\d.]*[年期章节条款项届批次类级季]?/gu,
  /\d+时\d+分(?:\d+秒)?/gu,
  // a number in groups; a number and its unit; a tolerance
  new RegExp(`${number}(?:${space}?[万亿]?${space}?${unit}(?![A-Za-z]))?`, 'gu'),
  new RegExp(`${number}${space}?(?:${counter})`, 'gu'),
  new RegExp(`${number}${sign}${space}?±${space}?${number}${sign}`, 'gu'),
  // 4A级, Ⅲ类, A股; “十四五”
  /\d?[A-Z]{1,5}[级类股]|[Ⅰ-Ⅻ][类级型期]/gu,
  /“十[一二三四五]五”/gu,
];

/** Two characters parted only where a number or word would be: a number and what counts it, 月底, A级. */
const close =
  /^(?:\d[^\d〔〕—–～~（）()-]|第\d|[A-ZⅠ-Ⅻ][级类股型期]|[年月日][底末初前上中下]|[底末初]前|[上中下]旬)$/u;

/** The stretches of a text that stand on one line where it is long enough, by where they begin and end. */
export function keptStretches(text: string): { readonly start: number; readonly end: number }[] {
  if (!/[\dA-ZⅠ-Ⅻ]|“十/u.test(text)) return [];
  return stretches.flatMap((stretch) =>
    Array.from(text.matchAll(stretch), ({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
}

/** Whether even a stretch too long for a line is rather cut elsewhere than between these two clusters. */
export function keepsClose(before: string, after: string): boolean {
  return close.test(before + after);
}
