import type { Document } from '../document/index.ts';
import type { Attachment } from '../model/index.ts';
import { hasErrors, type Problem, problem, type Result } from '../problem/index.ts';
import { checkExtent, limits, offsetIn, parseMarkdown } from '../read/index.ts';
import { checkCompleteness, type Expected } from './check-completeness.ts';
import { checkExcerpt } from './check-excerpt.ts';
import { checkMarkdown } from './check-markdown.ts';
import { composeBlocks } from './compose-blocks.ts';
import type { ComposedText } from './composed-text.ts';
import type { Draft } from './draft.ts';
import { excerptOf } from './excerpt.ts';
import { withNameBreaks } from './name-breaks.ts';
import { viewRows } from './rows.ts';
import type { Template } from './template.ts';
import { type View, viewOf } from './view.ts';

/**
 * Composes the overview: every text of the source is found in it once, in the printed order. Columns in `leftOut`
 * may be missing: that is then a hint.
 */
export function composeOverview(
  template: Template,
  attachment: Attachment,
  leftOut: readonly string[] = [],
): Result<Document> {
  const view = viewOf(attachment);
  const rows = viewRows(view);
  const { label, title, columns, notes } = view.top;
  const cells = rows.flatMap((row) => row.cells.flatMap(({ content }) => content ?? []));
  const ids = [
    ...[...(label ? [label] : []), title, ...columns.map(({ name }) => name)].map(({ id }) => id),
    ...[...cells, ...notes].flatMap(({ first, end }) => idsBetween(first, end)),
  ];
  const expected = { ids, inOrder: true, mayRepeat: () => false };
  const top = { ...view.top, rows };
  return composeDocument(template, top, view, title.raw, expected, leftOut);
}

/** Composes the briefing of a programme by its index: it holds every text of the programme, each field once. */
export function composeBriefing(
  template: Template,
  attachment: Attachment,
  programmeIndex: number,
  leftOut: readonly string[] = [],
): Result<Document> {
  const view = viewOf(attachment);
  const programme = view.top.programmes[programmeIndex];
  const range = view.ranges[programmeIndex];
  const entry = attachment.programmes[programmeIndex];
  if (!programme || !range || !entry) throw new RangeError(`no programme has the index ${programmeIndex}`);
  const expected: Expected = {
    ids: idsBetween(range.first, range.end),
    inOrder: false,
    mayRepeat: ({ kind }) => kind === 'name',
  };
  const top = { ...view.top, excerpt: excerptOf(attachment, [entry], view.table), programme };
  return composeDocument(template, top, view, programme.name.raw, expected, leftOut);
}

/** The ids from the first to before the end. */
export function idsBetween(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** Makes a document of what a template sees, and holds it against the texts that are expected in it. */
export function composeDocument(
  template: Template,
  top: object & Partial<Pick<View['top'], 'excerpt'>>,
  { attachment, table, chinese }: Pick<View, 'attachment' | 'table' | 'chinese'>,
  title: string,
  expected: Expected,
  leftOut: readonly string[],
): Result<Document> {
  const { value: composed, problems: endless } = template.fill(top);
  if (!composed) return { value: undefined, problems: endless };
  const beyond = checkExtent(composed.text, template.file, 1, composedLimits);
  if (beyond) return { value: undefined, problems: [placedIn(composed, beyond)] };
  const draft: Draft = { composed, texts: table.texts, chinese, problems: [], torn: [], values: new Map() };
  const root = parseMarkdown(composed.text);
  const document: Document = {
    type: 'document',
    page: template.page,
    title,
    lang: attachment.lang,
    date: attachment.date?.text,
    startPage: attachment.startPage,
    ...(expected.isExtract || top.excerpt ? { extract: true as const } : {}),
    children: composeBlocks(root.children, draft),
  };
  const misread = checkMarkdown(root, composed, draft.torn);
  const problems = unique([...misread, ...draft.problems]);
  if (hasErrors(problems)) return { value: undefined, problems };
  if (document.children.length === 0) {
    const place = { file: template.file, line: 1, column: 1 };
    return { value: undefined, problems: [problem('template-empty', place, { template: template.file })] };
  }
  const missing = [
    ...checkCompleteness(document, draft, expected, template.file, leftOut),
    ...checkExcerpt(document, draft, top.excerpt ?? null, template),
  ];
  return { value: hasErrors(missing) ? undefined : withNameBreaks(document, draft), problems: missing };
}

/** A table is one paragraph of HTML, as long as its document. */
const composedLimits = {
  depth: limits.depth,
  nested: limits.nested,
  marks: limits.marks,
  work: limits.work,
};

/** A problem of the composed text at its place in the template. */
function placedIn({ text, placeAt }: ComposedText, found: Problem): Problem {
  const { line = 1, column = 1 } = found.place ?? {};
  return { ...found, place: placeAt(offsetIn(text)(line, column)) };
}

/** What is wrong inside an `each` is wrong in every turn: it is reported once. */
function unique(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const one of problems) {
    const { rule, place, values } = one;
    const key = `${rule} ${place?.line} ${place?.column} ${values.attribute ?? ''}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
