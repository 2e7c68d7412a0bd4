import { chineseNumeral, circledNumeral, letterNumeral, romanNumeral } from '../../language/index.ts';
import { elementsOf, find, isOn, val, type XmlElement } from './parse-xml.ts';

/** Gives the number Word prints before a paragraph: empty for a bullet, undefined where it prints none. */
export type Numbering = (
  paragraph: XmlElement,
) => { readonly text: string; readonly bullet: boolean } | undefined;

type NumberLevel = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Prints the numbers of the levels above in Arabic digits, whatever theirs are. */
  readonly isLegal: boolean;
};

/** Counts Word's own list numbers through a document (ECMA-376, 17.9); `styles` gives a style's numbering. */
export function createNumbering(
  numbering: XmlElement | undefined,
  ofStyle: (id: string | undefined) => XmlElement | undefined,
): Numbering {
  const abstracts = new Map<string, Map<number, NumberLevel>>();
  const nums = new Map<string, { abstract: string; starts: Map<number, number> }>();
  for (const element of numbering ? elementsOf(numbering) : []) {
    if (element.name === 'w:abstractNum')
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
    if (element.name === 'w:num') nums.set(element.attributes['w:numId'] ?? '', numOf(element));
  }
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const own = find(paragraph, 'w:pPr', 'w:numPr');
    const inherited = ofStyle(val(paragraph, 'w:pPr', 'w:pStyle'));
    const id = val(own, 'w:numId') ?? val(inherited, 'w:numId');
    const num = id === undefined ? undefined : nums.get(id);
    const depth = Number(val(own, 'w:ilvl') ?? val(inherited, 'w:ilvl') ?? 0);
    const levels = num && abstracts.get(num.abstract);
    const level = levels?.get(depth);
    if (!id || !num || !levels || !level) return undefined;
    const counts = counters.get(num.abstract) ?? [];
    counters.set(num.abstract, counts);
    const restart = begun.has(id) ? undefined : num.starts.get(depth);
    begun.add(id);
    counts[depth] = restart ?? (counts[depth] === undefined ? level.start : counts[depth] + 1);
    counts.length = depth + 1;
    if (level.format === 'bullet') return { text: '', bullet: true };
    if (level.format === 'none') return undefined;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const upper = levels.get(at);
      const format = level.isLegal ? 'decimal' : (upper?.format ?? 'decimal');
      return formatNumber(counts[at] ?? upper?.start ?? 1, format);
    });
    return { text, bullet: false };
  };
}

function levelsOf(abstract: XmlElement): Map<number, NumberLevel> {
  const levels = elementsOf(abstract).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: val(level, 'w:numFmt') ?? 'decimal',
        text: val(level, 'w:lvlText') ?? '',
        start: Number(val(level, 'w:start') ?? 1),
        isLegal: isOn(level, 'w:isLgl'),
      },
    ]),
  );
}

function numOf(num: XmlElement): { abstract: string; starts: Map<number, number> } {
  const overrides = elementsOf(num).filter(({ name }) => name === 'w:lvlOverride');
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = val(override, 'w:startOverride');
    return start === undefined ? [] : [[Number(override.attributes['w:ilvl'] ?? 0), Number(start)]];
  });
  return { abstract: val(num, 'w:abstractNumId') ?? '', starts: new Map(starts) };
}

/** A number as Word prints it in a format (ECMA-376, 17.18.59), of those that Chinese and English documents use. */
function formatNumber(value: number, format: string): string {
  const form = formats.find(([names]) => names.includes(format))?.[1];
  return form?.(value) ?? String(value);
}

const chinese = (value: number) => (value > 0 ? chineseNumeral(value) : '〇');
const cycle = (signs: string) => (value: number) => Array.from(signs)[(value - 1) % Array.from(signs).length];
/** The number in a block of Unicode that begins with 1 at a code point and has `count` of them. */
const block = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;

const formats: readonly (readonly [names: readonly string[], form: (value: number) => string | undefined])[] =
  [
    [
      [
        'chineseCounting',
        'chineseCountingThousand',
        'japaneseCounting',
        'taiwaneseCounting',
        'taiwaneseCountingThousand',
      ],
      chinese,
    ],
    [['chineseLegalSimplified', 'ideographLegalTraditional'], (value) => legal(chinese(value))],
    [
      ['ideographDigital', 'japaneseDigitalTenThousand', 'taiwaneseDigital'],
      (value) => byDigit(value, '〇一二三四五六七八九'),
    ],
    [['ideographTraditional'], cycle('甲乙丙丁戊己庚辛壬癸')],
    [['ideographZodiac'], cycle('子丑寅卯辰巳午未申酉戌亥')],
    [['ideographEnclosedCircle'], block(0x3280, 10)],
    [['decimalEnclosedCircle', 'decimalEnclosedCircleChinese'], circledNumeral],
    [['decimalEnclosedParen'], block(0x2474, 20)],
    [['decimalEnclosedFullstop'], block(0x2488, 20)],
    [['decimalFullWidth', 'decimalFullWidth2'], (value) => byDigit(value, '０１２３４５６７８９')],
    [['decimalZero'], (value) => String(value).padStart(2, '0')],
    [['lowerLetter'], letterNumeral],
    [['upperLetter'], (value) => letterNumeral(value).toUpperCase()],
    [['lowerRoman'], (value) => romanNumeral(value).toLowerCase()],
    [['upperRoman'], romanNumeral],
  ];

function byDigit(value: number, digits: string): string {
  const signs = Array.from(digits);
  return Array.from(String(value), (digit) => signs[Number(digit)] ?? digit).join('');
}

/** The characters that accounts are kept in, which nobody can turn into others. */
function legal(numeral: string): string {
  const [plain, firm] = [
    Array.from('零〇一二三四五六七八九十百千'),
    Array.from('零零壹贰叁肆伍陆柒捌玖拾佰仟'),
  ];
  const text = numeral.startsWith('十') ? `一${numeral}` : numeral;
  return Array.from(text, (character) => firm[plain.indexOf(character)] ?? character).join('');
}
