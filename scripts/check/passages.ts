import {
  type Attachment,
  type Entry,
  type FieldBlock,
  type FieldInline,
  levels,
  type PlacedText,
} from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import { lastAtOrBefore, offsetIn, placeIn } from '../read/index.ts';
import { type Alignment, align, type Notation } from './align.ts';
import type { Passage } from './editor-rule.ts';

/** Every stretch of an attachment's text that is printed, in the order of its source, which is `text`. */
export function passagesOf(attachment: Attachment, text: string): Passage[] {
  const source = sourceOf(text, attachment.file);
  const { label, title, issuer, columns, programmes, notes } = attachment;
  const head = (kind: Passage['kind'], value: PlacedText | undefined) =>
    value ? [passageOf(kind, [{ ...value, notation: 'yaml' }], {}, source)] : [];
  const passages = [
    ...head('label', label),
    ...head('title', title),
    ...head('issuer', issuer),
    ...levels.flatMap((level) => columns[level].flatMap((column) => head('column', column))),
    ...programmes.flatMap((programme) => entryPassages(programme, columns, source)),
    ...notes.flatMap(({ blocks }) => blockPassages(blocks, {}, source)),
  ];
  return passages.sort((a, b) => a.start - b.start).map(({ passage }) => passage);
}

/** A stretch of text as one node of the source has it. */
type Piece = { readonly text: string; readonly place: TextPlace; readonly notation: Notation };
/** Where a passage stands; no owner in the front matter and in notes. */
type Owner = { readonly entry?: Entry; readonly column?: string };
type Placed = { readonly start: number; readonly passage: Passage };

type Source = {
  readonly text: string;
  readonly offset: (line: number, column: number) => number;
  readonly placeAt: (start: number, end: number) => TextPlace;
};

function sourceOf(text: string, file: string): Source {
  return { text, offset: offsetIn(text), placeAt: placeIn(text, file) };
}

function entryPassages(entry: Entry, columns: Attachment['columns'], source: Source): Placed[] {
  const [named] = columns[entry.level];
  const owner = { entry, ...(named ? { column: named.text } : {}) };
  return [
    passageOf('name', [{ ...entry.name, notation: 'markdown' }], owner, source),
    ...[...entry.fields].flatMap(([column, { blocks }]) => blockPassages(blocks, { entry, column }, source)),
    ...entry.children.flatMap((child) => entryPassages(child, columns, source)),
  ];
}

function blockPassages(blocks: readonly FieldBlock[], owner: Owner, source: Source): Placed[] {
  const note = owner.entry === undefined;
  const notation = note ? 'quote' : 'markdown';
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.map(({ children }) =>
        passageOf(note ? 'note' : 'item', piecesOf(children, notation, source), owner, source),
      );
    return passageOf(note ? 'note' : 'paragraph', piecesOf(block.children, notation, source), owner, source);
  });
}

function piecesOf(nodes: readonly FieldInline[], notation: Notation, source: Source): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return [{ text: node.value, place: node.place, notation }];
    if (node.type === 'break') return [{ text: '\n', place: node.place, notation: 'literal' }];
    // The address of <https://…> is its text, as it stands.
    const start = source.offset(node.place.line, node.place.column);
    const isAddress = node.type === 'link' && source.text.startsWith('<', start);
    return piecesOf(node.children, isAddress ? 'literal' : notation, source);
  });
}

function passageOf(kind: Passage['kind'], pieces: readonly Piece[], owner: Owner, source: Source): Placed {
  const { entry, column } = owner;
  const text = pieces.map((piece) => piece.text).join('');
  const [first] = pieces;
  const start = first ? source.offset(first.place.line, first.place.column) : 0;
  let stretch: Stretch | undefined;
  const place = (from: number, to: number) => {
    stretch ??= stretchIn(pieces, source);
    return source.placeAt(...stretch(from, to));
  };
  return { start, passage: { kind, text, place, entry, column } };
}

/** Makes the way from offsets in a passage's text to offsets in the source. */
function stretchIn(pieces: readonly Piece[], source: Source): Stretch {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const aligned = new Map<number, Stretches>();
  const unit = (index: number): readonly [number, number] => {
    const at = lastAtOrBefore(starts, index);
    const piece = pieces[at];
    if (!piece) return [0, 0];
    const stretches = aligned.get(at) ?? alignPiece(piece, source);
    aligned.set(at, stretches);
    const { from, to, alignment } = stretches;
    const inPiece = index - (starts[at] ?? 0);
    return [from + (alignment.starts[inPiece] ?? to - from), from + (alignment.ends[inPiece] ?? to - from)];
  };
  return (start, end) => {
    const last = end > start ? unit(end - 1)[1] : undefined;
    // The point after the last character has no unit of its own.
    const first = start < length || last !== undefined ? unit(start)[0] : unit(start - 1)[1];
    return [first, last ?? first];
  };
}

type Stretch = (start: number, end: number) => readonly [number, number];
type Stretches = { readonly from: number; readonly to: number; readonly alignment: Alignment };

function alignPiece({ text, place, notation }: Piece, source: Source): Stretches {
  const from = source.offset(place.line, place.column);
  const to = source.offset(place.endLine ?? place.line, place.endColumn ?? place.column);
  if (text === '\n') return { from, to, alignment: { starts: [0], ends: [to - from] } };
  return { from, to, alignment: align(text, source.text.slice(from, to), notation) };
}
