import { isEnglish } from '../../language/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';

/** Straight quotation marks and apostrophes in an English source. */
export const englishQuotes: EditorRule = {
  id: 'english-quotes',
  *check({ attachment, passages }) {
    if (isEnglish(attachment.lang)) for (const passage of passages) yield* findIn(passage);
  },
  wrong: [
    {
      source: english('The agency\'s "interim" agenda, and the agencies\' own'),
      finds: ["'", '"', '"', "'"],
      fixed: english('The agency’s “interim” agenda, and the agencies’ own'),
    },
    {
      source: english("Known as 'open data' by then"),
      finds: ["'", "'"],
      fixed: english('Known as ‘open data’ by then'),
    },
    { source: english('A "quote that never ends'), finds: ['"'] },
  ],
  right: [
    { source: english('The agency’s “interim” agenda') },
    { source: english('Screens of 12" and 15", and a table of 5\' by 3\'') },
    { text: "实施“四大建设”，建成Zhejiang's" },
  ],
};

function* findIn({ text, place }: Passage): Generator<Finding> {
  if (!/["']/.test(text)) return;
  const marks = Array.from(text.matchAll(/["']/g), ({ 0: mark, index }) => ({ mark, index }));
  const double = marks.filter(({ mark, index }) => mark === '"' && !isUnit(text, index, mark));
  const isPaired = double.length % 2 === 0;
  for (const [order, { index }] of double.entries())
    yield finding(place, index, isPaired ? (order % 2 === 0 ? '“' : '”') : undefined);
  for (const { mark, index } of marks)
    if (mark === "'" && !isUnit(text, index, mark)) yield finding(place, index, singleMark(text, index));
}

function finding(place: Passage['place'], at: number, write: string | undefined): Finding {
  const found = { place: place(at, at + 1), values: { write: write ?? '' } };
  return write === undefined ? found : { ...found, fix: write };
}

/** Inches, feet, minutes and seconds stand right after a figure, where no quotation is open. */
function isUnit(text: string, at: number, mark: string): boolean {
  const before = text.slice(0, at);
  return /\d$/.test(before) && !new RegExp(`(?:^|[\\s([—–])${mark}[^${mark}]*$`, 'u').test(before);
}

/** An apostrophe, or a quotation's end; its beginning only where its end comes later. */
function singleMark(text: string, at: number): string | undefined {
  if (/[\p{L}\p{N}\p{P}]$/u.test(text.slice(0, at)) && !/[([—–“]$/u.test(text.slice(0, at))) return '’';
  return /^[^']*[\p{L}\p{N}\p{P}]'(?!\p{L})/u.test(text.slice(at + 1)) ? '‘' : undefined;
}

function english(text: string): string {
  return `---\ntitle: Overview\nlang: en\ncolumns:\n  programme: [Action, Goal]\n---\n\n# Data\n\n## Goal\n\n${text}\n`;
}
