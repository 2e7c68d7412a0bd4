import type { TextPlace } from '../problem/index.ts';
import {
  type Attachment,
  type Entry,
  type Field,
  type FieldBlock,
  type Level,
  levels,
  type Note,
} from './attachment.ts';
import { type BrokenName, printBreaks } from './name-breaks.ts';
import { isNoteLabel, isNoteName, noteLabelAt } from './note-label.ts';
import { printFrontMatter } from './print-front-matter.ts';
import { printInlines } from './print-inlines.ts';
import { escapeText, references } from './print-text.ts';
import { type LabelAt, labelsOf } from './written-label.ts';

/**
 * Gives the waivers of what begins at a place, each as a comment on its own line; with `before` those of all that
 * begins before it and is not yet printed.
 */
type WaiversAt = (place: TextPlace, before?: 'before') => string;

/** An attachment as source Markdown: reading it again gives the same attachment, its places aside. */
export function printSource(attachment: Attachment): string {
  const { columns, programmes, notes } = attachment;
  const waiversAt = printWaivers(attachment);
  const labelAt = labelsOf(columns);
  const body = programmes.flatMap((programme) => printEntry(programme, { columns, waiversAt, labelAt }));
  const parts = [
    printFrontMatter(attachment),
    ...withoutNotes(body, labelAt),
    ...notes.map((note) => waiversAt(note.place) + quote(printBlocks(note.blocks, waiversAt))),
  ];
  return parts.join('\n');
}

/** Parts of a source as Markdown, for a source of which the rest stays as it was written. */
export type PartPrinter = {
  /** Heading and fields of an entry, without what is under it, blank lines between; it ends with a line end. */
  readonly entry: (entry: Entry) => string;
  /** The heading before an owner's entries of a level. */
  readonly opening: (level: Level) => string;
  /** A paragraph, or each item of a list, of a column's field, its marks with it and no line end behind it. */
  readonly units: (column: string, block: FieldBlock) => string[];
  readonly note: (note: Note) => string;
  /** A name as it stands in a heading. */
  readonly name: (name: string) => string;
  /** A line of a field as it stands where it could be read as a note. */
  readonly fieldLine: (line: string) => string;
};

export function partPrinter(columns: Attachment['columns']): PartPrinter {
  const labelAt = labelsOf(columns);
  const waiversAt = () => '';
  const guard = (text: string) => linesAsText(text, (line) => noteLabelAt(line)?.at);
  return {
    entry: (entry) =>
      printEntry({ ...entry, children: [] }, { columns, waiversAt, labelAt })
        .map(guard)
        .join('\n'),
    opening: (level) =>
      printHeading(levels.indexOf(level) * 2, { text: columns[level][0]?.text ?? '' }, labelAt),
    units: (column, block) =>
      unitsOf(block, waiversAt).map((unit) =>
        guard(linesAsText(unit, (line, isAlone) => labelAt(line, column, isAlone)?.at)).trimEnd(),
      ),
    note: (note) => quote(printBlocks(note.blocks, waiversAt)).trimEnd(),
    name: (name) => printName({ text: name }, labelAt),
    fieldLine: guard,
  };
}

/** What entries are printed by. */
type Printing = {
  readonly columns: Attachment['columns'];
  readonly waiversAt: WaiversAt;
  readonly labelAt: LabelAt;
};

/** Heading and fields of an entry, then its children; each part ends with a line end. */
function printEntry(entry: Entry, printing: Printing): string[] {
  const { columns, waiversAt, labelAt } = printing;
  const at = levels.indexOf(entry.level);
  const heading = (depth: number, name: BrokenName) => printHeading(depth, name, labelAt);
  const first = entry.level === 'programme' ? undefined : columns[entry.level][1]?.text;
  const direct = first === undefined ? undefined : entry.fields.get(first);
  const blocksOf = (column: string, { blocks }: Field) =>
    printBlocks(blocks, waiversAt).map((block) =>
      linesAsText(block, (line, isAlone) => labelAt(line, column, isAlone)?.at),
    );
  const isDirect = (field: Field) => field === direct && field.blocks.length > 0;
  const fields = [...entry.fields].flatMap(([name, field]) =>
    isDirect(field)
      ? []
      : [waiversAt(field.place) + heading(at * 2 + 2, { text: name }), ...blocksOf(name, field)],
  );
  const [child] = entry.children;
  const opener = child && columns[child.level][0]?.text;
  return [
    waiversAt(entry.place) + heading(at * 2 + 1, entry.name),
    ...(direct && first !== undefined && isDirect(direct) ? blocksOf(first, direct) : []),
    ...fields,
    // The heading before the children has no place in the model, but may have had waivers.
    ...(child && opener !== undefined
      ? [waiversAt(child.place, 'before') + heading(at * 2 + 2, { text: opener })]
      : []),
    ...entry.children.flatMap((one) => printEntry(one, printing)),
  ];
}

/** Odd depths name an entry, even ones a column, whose name cannot be taken for the beginning of a note. */
function printHeading(depth: number, name: BrokenName, labelAt: LabelAt): string {
  return `${'#'.repeat(depth)} ${printName(name, labelAt, depth % 2 === 0)}\n`;
}

/** A name that is read as one: not as a column's with a text, nor as the beginning of a note. */
function printName(name: BrokenName, labelAt: LabelAt, isColumn = false): string {
  const printed = printBreaks(name, escapeText).replace(/#$/, '\\#');
  return asText(printed, (line) => labelAt(line)?.at ?? (!isColumn && isNoteName(line) ? 0 : undefined));
}

/**
 * A line read as text: what makes something else of it stands as a reference, one character after the other, as behind
 * the colon of `(备注)：` there are still the brackets.
 */
function asText(line: string, signAt: (line: string) => number | undefined): string {
  let text = line;
  for (let at = signAt(text); at !== undefined; at = signAt(text)) {
    const [written = '', sign = ''] = /^\\?(.)/su.exec(text.slice(at)) ?? [];
    text = text.slice(0, at) + references(sign) + text.slice(at + written.length);
  }
  return text;
}

/**
 * A block with the character as a reference that makes of a line something else than text, in each line that has one;
 * the mark of an item before it is none of the line, and a line is alone where the block is nothing else.
 */
function linesAsText(block: string, at: (line: string, isAlone: boolean) => number | undefined): string {
  const isLine = !block.trimEnd().includes('\n');
  return block.replace(
    /^( *(?:\d+\. |- )?)(.+)$/gm,
    (_, mark: string, line: string) => mark + asText(line, (text) => at(text, isLine && mark === '')),
  );
}

/** A body whose last block no line of a note is read in. */
function withoutNotes(body: readonly string[], labelAt: LabelAt): string[] {
  const blocks = [...body];
  let isEnd = true;
  for (let at = blocks.length - 1; at >= 0 && !/^#/m.test(blocks[at] ?? ''); at--) {
    const block = blocks[at] ?? '';
    // The word alone begins a note wherever it stands: what follows is its text.
    if (!isEnd && !isNoteLabel(block.trimEnd().replace(/^.*\n/s, ''))) continue;
    blocks[at] = linesAsText(block, (line) => (labelAt(line) ? undefined : noteLabelAt(line)?.at));
    isEnd &&= blocks[at] !== block;
  }
  return blocks;
}

function printBlocks(blocks: readonly FieldBlock[], waiversAt: WaiversAt): string[] {
  return blocks.map((block) => waiversAt(block.place) + unitsOf(block, waiversAt).join(''));
}

/** A paragraph, or the items of a list, each with its line end. */
function unitsOf(block: FieldBlock, waiversAt: WaiversAt): string[] {
  if (block.type === 'paragraph') return [`${printInlines(block.children)}\n`];
  return block.items.map(({ children, place }, index) => {
    const mark = block.ordered ? `${index + 1}. ` : '- ';
    const lines = printInlines(children).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    return `${waiversAt(place)}${mark}${lines}\n`;
  });
}

function quote(parts: readonly string[]): string {
  return parts
    .join('\n')
    .replace(/^(?=[^\n])/gm, '> ')
    .replace(/^$(?=\n)/gm, '>');
}

/** Each waiver is printed once, before the first block that begins where what it covers begins. */
function printWaivers({ ignore }: Attachment): WaiversAt {
  const waiting = new Map<string, { covers: TextPlace; text: string }>();
  for (const { rule, reason, covers } of ignore) {
    if (!covers) continue;
    const key = keyOf(covers);
    const text = `${waiting.get(key)?.text ?? ''}<!-- ignore ${rule.text}: ${reason} -->\n`;
    waiting.set(key, { covers, text });
  }
  return (place, before) => {
    const keys = before ? keysBefore(place, waiting) : [keyOf(place)];
    const texts = keys.map((key) => waiting.get(key)?.text ?? '');
    for (const key of keys) waiting.delete(key);
    return texts.join('');
  };
}

function keysBefore(place: TextPlace, waiting: ReadonlyMap<string, { covers: TextPlace }>): string[] {
  const keys: string[] = [];
  for (const [key, { covers }] of waiting) {
    // They wait in the order of the source.
    if (covers.line >= place.line) break;
    keys.push(key);
  }
  return keys;
}

function keyOf({ line, column }: TextPlace): string {
  return `${line}:${column}`;
}
