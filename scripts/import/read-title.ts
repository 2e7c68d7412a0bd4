import { characterAfter, characterBefore, joinOf } from '../language/index.ts';
import type { PlacedText } from '../model/index.ts';
import { problem, quoted } from '../problem/index.ts';
import type { Findings } from './findings.ts';
import { type Line, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

type Titles = { readonly label: PlacedText | undefined; readonly title: PlacedText | undefined };
/** The lines of a label and of a title; the label's text alone where a title stands in its line. */
type Found = {
  readonly label: Line | undefined;
  readonly labelText?: string;
  readonly title: readonly Line[];
};

const labelForm = /^附\s*(?:件|表|录)\s*[0-9０-９一二三四五六七八九十]*\s*[：:]?$/;
/** A label and a title in one line: a space or a colon parts them. */
const labelAndTitle = /^(附\s*(?:件|表|录)\s*[0-9０-９一二三四五六七八九十]*)(?:\s*([：:])\s*|\s+)(\S.{3,})$/;

export function isLabel(text: string): boolean {
  return labelForm.test(text) || labelAndTitle.test(text);
}

/** Label and title from the lines before a table; what is neither is left out and reported. */
export function readTitle(lines: readonly Line[], own: boolean, findings: Findings): Titles {
  const found = (own ? undefined : byLabel(lines)) ?? byRole(lines) ?? byLook(lines);
  const used = new Set([found.label, ...found.title]);
  for (const line of lines)
    if (!used.has(line))
      findings.problems.push(problem('import-left-out', line.place, { text: quoted(plain(line)) }));
  const [begin] = found.title;
  const title = begin && oneLine(found.title.map((line) => withoutLabel(line, found)));
  return {
    label: found.label && {
      text: found.labelText ?? oneLine([found.label]),
      place: textPlaceOf(found.label.place),
    },
    title: begin && title !== undefined ? { text: title, place: textPlaceOf(begin.place) } : undefined,
  };
}

function plain(line: Line): string {
  return textOf([line]).trim();
}

/** The title of a line that holds the label, too. */
function withoutLabel(line: Line, { label, labelText }: Found): Pick<Line, 'runs'> {
  if (line !== label || labelText === undefined) return line;
  return { runs: [{ text: labelAndTitle.exec(plain(line))?.[3] ?? '' }] };
}

/** The last label before the table, and the lines between the two that can be a title; a notice before them is none. */
function byLabel(lines: readonly Line[]): Found | undefined {
  const at = lines.findLastIndex((line) => line.role === 'label' || isLabel(plain(line)));
  const label = lines[at];
  if (!label) return undefined;
  const [, name = '', colon = '', rest] = labelForm.test(plain(label))
    ? []
    : (labelAndTitle.exec(plain(label)) ?? []);
  const after = lines.slice(at + 1);
  const named = after.filter(({ role }) => role === 'title' || role === 'heading1');
  const end = after.findIndex((line) => !canBeTitle(line) || line.centred !== after[0]?.centred);
  const title = named.length > 0 ? named : after.slice(0, end < 0 ? after.length : end);
  if (rest !== undefined) return { label, labelText: name + colon, title: [label] };
  return title.length > 0 ? { label, title } : undefined;
}

/** The lines that a style calls a title, or a heading; what stands alone before them is the label. */
function byRole(lines: readonly Line[]): Found | undefined {
  const role = (['title', 'heading1'] as const).find((one) => lines.some((line) => line.role === one));
  if (role === undefined) return undefined;
  const at = lines.findIndex((line) => line.role === role);
  const first = lines[at];
  const goesOn = (line: Line) => (role === 'title' ? line.role === 'title' : first?.centred && line.centred);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !goesOn(line));
  const label =
    lines.find((line) => line.role === 'label') ??
    lines.find((line) => labelForm.test(plain(line))) ??
    (at === 1 ? lines[0] : undefined);
  const title = first ? [first, ...rest.slice(0, end < 0 ? rest.length : end)] : [];
  return { label, title: title.filter((line) => line !== label) };
}

/** Of lines that nothing is said of, the last centred ones that can be a title, else the first line. */
function byLook(lines: readonly Line[]): Found {
  const label = lines.find((line) => line.role === 'label' || labelForm.test(plain(line)));
  const rest = lines.filter((line) => line !== label);
  const last = rest.findLastIndex((line) => line.centred && canBeTitle(line));
  if (last < 0) return { label, title: rest.slice(0, 1) };
  let first = last;
  while (rest[first - 1]?.centred && canBeTitle(rest[first - 1])) first--;
  return { label, title: rest.slice(first, last + 1) };
}

/** Whether a line can be of a title: it is no sentence, says no unit or who filled in, is no date, nothing in brackets. */
function canBeTitle(line: Line | undefined): boolean {
  const text = line ? plain(line) : '';
  return (
    text !== '' &&
    text.length <= 80 &&
    !/[。；;：:，,]$/.test(text) &&
    !/^[^\s：:]{0,4}(?:单位|部门|机关|日期|时间|人|电话|密级|编号|表号)[：:]/.test(text) &&
    !/^[（(].*[）)]$/.test(text) &&
    !/^[0-9０-９一二〇○零]{4}年[0-9０-９一二三四五六七八九十]{1,3}月(?:[0-9０-９一二三四五六七八九十]{1,3}日)?$/.test(
      text,
    )
  );
}

/** Lines as one: nothing between them beside Chinese text, else a space. */
export function oneLine(lines: readonly Pick<Line, 'runs'>[]): string {
  return textOf(lines)
    .trim()
    .replace(/\s*\n\s*/g, (space, at: number, whole: string) =>
      joinOf(characterBefore(whole, at), characterAfter(whole, at + space.length), true),
    );
}
