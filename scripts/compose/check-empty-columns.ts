import { type Attachment, type Entry, type Field, levels, type PlacedText } from '../model/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { composeBriefing, composeOverview } from './compose-document.ts';
import type { Template } from './template.ts';
import { declaredLevels } from './view.ts';

/**
 * Columns without any text so far that a template would not print either: the first text written in one would stop
 * the build. Columns in `leftOut` are left out on purpose.
 */
export function checkEmptyColumns(
  template: Template,
  attachment: Attachment,
  leftOut: readonly string[],
): Problem[] {
  const empty = emptyColumns(attachment).filter(({ text }) => !leftOut.includes(text));
  if (empty.length === 0) return [];
  const filled = { ...attachment, programmes: [filledEntry(attachment, 0)] };
  const { problems } =
    template.kind === 'overview' ? composeOverview(template, filled) : composeBriefing(template, filled, 0);
  const missing = new Set(
    problems.flatMap(({ rule, values }) => (rule === 'template-column-left-out' ? [values.column] : [])),
  );
  return empty
    .filter(({ text }) => missing.has(text))
    .map(({ text: column, place }) =>
      problem('template-column-not-shown', place, { column, template: template.file }),
    );
}

/** Columns of fields that no entry has, and of names where there is no entry. */
function emptyColumns({ columns, programmes }: Attachment): PlacedText[] {
  const written = new Set<string>();
  const visit = ({ level, fields, children }: Entry) => {
    const name = columns[level][0]?.text;
    if (name !== undefined) written.add(name);
    for (const column of fields.keys()) written.add(column);
    children.forEach(visit);
  };
  programmes.forEach(visit);
  return levels.flatMap((level) => columns[level]).filter(({ text }) => !written.has(text));
}

/** An entry of a declared level with a text in every column and one entry of each level below. */
function filledEntry(attachment: Attachment, depth: number): Entry {
  const declared = declaredLevels(attachment);
  const level = declared[depth] ?? 'programme';
  const [name, ...others] = attachment.columns[level];
  const place = name?.place ?? attachment.title.place;
  const children = depth + 1 < declared.length ? [filledEntry(attachment, depth + 1)] : [];
  const fields = new Map(others.map((column) => [column.text, fieldOf(column)]));
  return { level, name: name ?? attachment.title, fields, children, place };
}

/** The column's own name as a field's text. */
function fieldOf({ text: value, place }: PlacedText): Field {
  return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value, place }], place }], place };
}
