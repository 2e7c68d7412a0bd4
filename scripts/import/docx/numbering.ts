import { chineseNumeral, circledNumeral, letterNumeral, romanNumeral } from '../../language/index.ts';
import { elementsOf, find, val, type XmlElement } from './parse-xml.ts';

/** Gives the number Word prints before a paragraph: empty for a bullet, undefined where it prints none. */
export type Numbering = (
  paragraph: XmlElement,
) => { readonly text: string; readonly bullet: boolean } | undefined;

type NumberLevel = { readonly format: string; readonly text: string; readonly start: number };

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
      return formatNumber(counts[at] ?? upper?.start ?? 1, upper?.format ?? 'decimal');
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

function formatNumber(value: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|ideographDigital|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|chineseLegalSimplified)$/.test(
      format,
    )
  )
    return chineseNumeral(value);
  if (/^decimalEnclosedCircle/.test(format)) return circledNumeral(value) ?? String(value);
  if (/Letter$/.test(format)) {
    const letter = letterNumeral(value);
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (/Roman$/.test(format))
    return format === 'upperRoman' ? romanNumeral(value) : romanNumeral(value).toLowerCase();
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}
