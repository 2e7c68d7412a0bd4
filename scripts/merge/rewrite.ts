import { least } from '../language/index.ts';
import { type Attachment, type Entry, type Field, partPrinter, printValue } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import { offsetIn, type SourceTree } from '../read/index.ts';
import type { Planned } from './plan.ts';
import type { PlannedRest } from './plan-rest.ts';
import { fieldSpan, rewriteField, type Span } from './rewrite-field.ts';

/** What is to stand in the place of a stretch of the source, by offsets. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };
/** A stretch of the source, or an entry with all that is under it. */
type Piece = { readonly start: number; readonly end: number } | Chunk;
type Chunk = { readonly entry: Entry; readonly pieces: readonly Piece[] };

type Rewriting = {
  readonly text: string;
  readonly source: Attachment;
  readonly printer: ReturnType<typeof partPrinter>;
  readonly spanOf: Span;
  readonly chunks: ReadonlyMap<Entry, Chunk>;
  readonly edits: readonly Edit[];
  /** The entries of the source that stay, here or elsewhere. */
  readonly stays: ReadonlySet<Entry>;
};

/** The source's text with a plan carried out; every line that the plan does not touch is as it was. */
export function rewriteSource(
  text: string,
  tree: SourceTree,
  source: Attachment,
  entries: readonly Planned[],
  rest: PlannedRest,
): string {
  const printer = partPrinter(source.columns);
  const offsetOf = offsetIn(text);
  const spanOf: Span = ({ line, column, endLine, endColumn }) => {
    const start = offsetOf(line, column);
    return { start, end: endLine && endColumn ? offsetOf(endLine, endColumn) : start };
  };
  const { head, programmes, tail } = cutSource(text, tree, source, spanOf);
  const chunks = new Map<Entry, Chunk>();
  const collect = (chunk: Chunk) => {
    chunks.set(chunk.entry, chunk);
    for (const piece of chunk.pieces) if ('entry' in piece) collect(piece);
  };
  for (const chunk of programmes) collect(chunk);
  const context = { text, source, printer, spanOf };
  const edits = [...entries.flatMap((entry) => entryEdits(entry, context)), ...restEdits(rest, context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const rewriting = { ...context, chunks, edits, stays: new Set(staying(entries)) };
  const body = joinParts([
    edited(head, rewriting),
    ...arrange(programmes, entries, rewriting),
    ...tailParts(tail, rest, rewriting),
  ]);
  return body.replace(/\n*$/, /\n*$/.exec(text)?.[0] ?? '\n');
}

function staying(entries: readonly Planned[]): Entry[] {
  return entries.flatMap(({ source, children }) => [...(source ? [source] : []), ...staying(children)]);
}

/** The source in pieces: what stands before the first programme, the programmes, and the notes with all after them. */
function cutSource(
  text: string,
  { body }: SourceTree,
  { programmes, notes }: Attachment,
  spanOf: Span,
): { head: { start: number; end: number }; programmes: Chunk[]; tail: { start: number; end: number } } {
  const nodes = body.children.map((node) => ({
    type: node.type,
    start: node.position?.start.offset ?? 0,
  }));
  /** Where the comments begin that stand directly before what begins at an offset. */
  const from = (offset: number): number => {
    let at = nodes.findIndex(({ start }) => start >= offset);
    while (at > 0 && nodes[at - 1]?.type === 'html') at--;
    return nodes[at]?.start ?? offset;
  };
  const [note] = notes;
  const end = note ? from(spanOf(note.place).start) : text.length;
  const cut = (entries: readonly Entry[], last: number): Chunk[] =>
    entries.map((entry, index) => {
      const next = entries[index + 1];
      const stop = next ? from(spanOf(next.place).start) : last;
      const start = from(spanOf(entry.place).start);
      const [child] = entry.children;
      const own = child ? from(spanOf(child.place).start) : stop;
      return { entry, pieces: [{ start, end: own }, ...withTail(entry, cut(entry.children, stop), stop)] };
    });
  /** What an owner's own fields are behind its entries is no part of the last of them. */
  const withTail = ({ fields }: Entry, children: Chunk[], stop: number): Piece[] => {
    const last = children.at(-1);
    const behind = [...fields.values()].map(({ place }) => from(spanOf(place).start));
    return last ? splitTail(children, last, behind, stop) : children;
  };
  const splitTail = (children: Chunk[], last: Chunk, behind: readonly number[], stop: number): Piece[] => {
    const begin = least(behind.filter((start) => start > spanOf(last.entry.place).start));
    if (!Number.isFinite(begin)) return children;
    return [...children.slice(0, -1), upTo(last, begin), { start: begin, end: stop }];
  };
  const [first] = programmes;
  const begin = first ? from(spanOf(first.place).start) : end;
  return {
    head: { start: 0, end: begin },
    programmes: cut(programmes, end),
    tail: { start: end, end: text.length },
  };
}

/** A chunk, and those within it, as far as an offset. */
function upTo({ entry, pieces }: Chunk, end: number): Chunk {
  const kept = pieces.flatMap((piece): Piece[] => {
    if ('entry' in piece) return [upTo(piece, end)];
    return piece.start < end ? [{ ...piece, end: Math.min(piece.end, end) }] : [];
  });
  return { entry, pieces: kept };
}

/** The pieces of an owner with its entries as planned: those that are new or moved behind the one they follow. */
function arrange(pieces: readonly Piece[], planned: readonly Planned[], rewriting: Rewriting): string[] {
  const parts: string[] = [];
  const written = new Set<Planned>();
  const write = (one: Planned) => {
    written.add(one);
    parts.push(entryText(one, rewriting));
  };
  /** Writes what is planned before an entry of the source that keeps its place, and the entry. */
  const writeUpTo = (last: Planned | undefined) => {
    for (const one of planned) {
      if (!written.has(one)) write(one);
      if (one === last) return;
    }
  };
  const bySource = new Map(planned.map((one) => [one.source, one]));
  pieces.forEach((piece, index) => {
    if (!('entry' in piece)) {
      // A stretch behind the entries waits for those that are planned last.
      if (index > 0) writeUpTo(planned.at(-1));
      parts.push(edited(piece, rewriting));
      return;
    }
    const one = bySource.get(piece.entry);
    if (one && !written.has(one)) writeUpTo(one);
    // What the author remarked before an entry that is gone may be about more than that.
    if (!rewriting.stays.has(piece.entry)) parts.push(remarksBefore(piece, rewriting));
  });
  if (planned.length > 0) writeUpTo(planned.at(-1));
  return parts;
}

/** The author's remarks in a stretch of the source, waivers aside: those are of what follows them. */
function remarksIn(text: string): string {
  return Array.from(text.matchAll(/<!--(?!\s*ignore\b)[\s\S]*?-->/g), ([remark]) => `${remark}\n\n`).join('');
}

function remarksBefore(chunk: Chunk, { text, spanOf }: Rewriting): string {
  const [first] = chunk.pieces;
  const start = first && !('entry' in first) ? first.start : 0;
  return remarksIn(text.slice(start, spanOf(chunk.entry.place).start));
}

function entryText(planned: Planned, rewriting: Rewriting): string {
  const { source, level, name, fields, children } = planned;
  const chunk = source && rewriting.chunks.get(source);
  if (chunk) return joinParts(arrange(chunk.pieces, children, rewriting));
  const place = { file: '', line: 1, column: 1 };
  const written = [...fields].flatMap(([column, field]): [string, Field][] =>
    field ? [[column, field]] : [],
  );
  const { printer } = rewriting;
  const [child] = children;
  return joinParts([
    printer.entry({ level, name: { text: name, place }, fields: new Map(written), children: [], place }),
    child ? printer.opening(child.level) : '',
    ...children.map((one) => entryText(one, rewriting)),
  ]);
}

/** Parts one under another: a blank line between two of which one was not written there. */
function joinParts(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, index, all) =>
      index < all.length - 1 ? part.replace(/\n*$/, (end) => (end.length > 1 ? end : '\n\n')) : part,
    )
    .join('');
}

/** A stretch of the source with the edits in it. */
function edited({ start, end }: { start: number; end: number }, { text, edits }: Rewriting): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < start || edit.end > end || (edit.start === end && edit.end === end && end < text.length))
      continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

type EditContext = Pick<Rewriting, 'text' | 'source' | 'printer' | 'spanOf'>;

function entryEdits(planned: Planned, context: EditContext): Edit[] {
  const { source: entry, name, fields, children } = planned;
  const below = children.flatMap((child) => entryEdits(child, context));
  if (!entry) return below;
  const { spanOf, printer } = context;
  const heading = spanOf(entry.place);
  const renamed =
    name === entry.name.text
      ? []
      : [{ start: spanOf(entry.name.place).start, end: heading.end, text: printer.name(name) }];
  const changed = [...fields].flatMap(([column, field]) => fieldEdits(entry, column, field, context));
  return [...renamed, ...changed, ...below];
}

function fieldEdits(entry: Entry, column: string, after: Field | undefined, context: EditContext): Edit[] {
  const { text, spanOf } = context;
  const before = entry.fields.get(column);
  const span = before && fieldSpan(before, spanOf);
  if (before && span && after) return [{ ...span, text: rewriteField(text, before, after, column, context) }];
  if (after) return [newField(entry, column, after, context)];
  if (!before) return [];
  // The blank lines behind a field go with it.
  const start = Math.min(spanOf(before.place).start, span?.start ?? Number.POSITIVE_INFINITY);
  const stop = span?.end ?? spanOf(before.place).end;
  const [blank = ''] = /^\s*?\n+/.exec(text.slice(stop)) ?? [];
  return [{ start: lineStart(text, start), end: stop + blank.length, text: '' }];
}

/** A field that the source does not have stands behind its heading, or the field before it in the columns' order. */
function newField(
  entry: Entry,
  column: string,
  after: Field,
  { source, spanOf, printer, text }: EditContext,
): Edit {
  const columns = source.columns[entry.level].slice(1).map((one) => one.text);
  const units = after.blocks.map((block) => printer.units(column, block).join('\n')).join('\n\n');
  const before = columns.slice(0, columns.indexOf(column)).flatMap((name) => entry.fields.get(name) ?? []);
  const blank = entry.fields.get(column);
  const isDirect = blank !== undefined || (entry.level !== 'programme' && column === columns[0]);
  const last = blank ?? (isDirect ? undefined : before.at(-1));
  const at = (last && fieldSpan(last, spanOf)?.end) ?? spanOf((last ?? entry).place).end;
  const depth = { programme: 2, task: 4, step: 6 }[entry.level];
  const heading = isDirect ? '' : `${'#'.repeat(depth)} ${printer.name(column)}\n\n`;
  return {
    start: at,
    end: at,
    text: `\n\n${heading}${units}${text.startsWith('\n\n', at) || at === text.length ? '' : '\n'}`,
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Label and title, where the front matter says them. */
function restEdits(
  { title, label }: Pick<PlannedRest, 'title' | 'label'>,
  { text, source, spanOf }: EditContext,
): Edit[] {
  const value = (place: TextPlace, written: string): Edit => ({
    ...spanOf(place),
    text: printValue(written),
  });
  const edits: Edit[] = title === undefined ? [] : [value(source.title.place, title)];
  const start = (place: TextPlace) => lineStart(text, spanOf(place).start);
  if (label !== undefined && source.label && label !== '') edits.push(value(source.label.place, label));
  else if (label === '' && source.label) {
    const end = text.indexOf('\n', spanOf(source.label.place).end) + 1;
    edits.push({ start: start(source.label.place), end, text: '' });
  } else if (label !== undefined && label !== '') {
    const at = start(source.title.place);
    edits.push({ start: at, end: at, text: `label: ${printValue(label)}\n` });
  }
  return edits;
}

/** The notes as planned, each that stays with what stands before it. */
function tailParts(
  tail: { start: number; end: number },
  { notes }: PlannedRest,
  rewriting: Rewriting,
): string[] {
  const { source, spanOf, printer } = rewriting;
  const isChanged =
    notes.length !== source.notes.length || notes.some(({ written }) => written !== undefined);
  if (!isChanged) return [edited(tail, rewriting)];
  const spans = source.notes.map(({ place }) => spanOf(place));
  /** What stands before a note, from the end of the one before it. */
  const leadOf = (index: number) =>
    rewriting.text.slice(spans[index - 1]?.end ?? tail.start, spans[index]?.start).replace(/^\s+/, '');
  const kept = new Set(notes.map(({ source: note }) => note));
  const orphans = source.notes.flatMap((note, index) => (kept.has(note) ? [] : [remarksIn(leadOf(index))]));
  const parts = notes.map(({ source: note, written }) => {
    const printed = written ? printer.note(written) : '';
    const index = note ? source.notes.indexOf(note) : -1;
    const span = spans[index];
    if (!span) return printed;
    return leadOf(index) + (written ? printed : rewriting.text.slice(span.start, span.end));
  });
  return [...orphans, ...parts];
}
