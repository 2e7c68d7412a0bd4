import { type Document, runningHead } from '../document/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { type Content, contentOf, type Grid, normalizeContent, type TextBlock } from './content.ts';
import { excerpt } from './excerpt.ts';
import { compareFlow } from './flow.ts';
import { limited } from './limit.ts';
import { asSeen } from './normalize.ts';
import { type Band, splitPage } from './pdf/band.ts';
import { linesOf } from './pdf/lines-of.ts';
import type { Page, Run } from './pdf/page.ts';
import { takePageHead } from './pdf/page-head.ts';
import { takePageNumber } from './pdf/page-number.ts';
import { isWithin } from './pdf/printed-cells.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { acceptsBand, finishTable, readBand } from './pdf/read-table.ts';
import { beginTable, type TableReading } from './pdf/table-reading.ts';
import { unreadable } from './unreadable.ts';
import { bookletParts, type PdfPart } from './verify-booklet.ts';

/**
 * Reads a PDF's bytes back: every text once and in order, every cell's text within its ruled borders, the header on
 * every page, and the page numbers; of a booklet each part, from its page on. A timeline has no borders: its texts must be drawn
 * in order. `file` is for reports.
 */
export async function verifyPdf(bytes: Uint8Array, document: Document, file: string): Promise<Problem[]> {
  const read = await readPdf(bytes);
  if (typeof read === 'string') return [unreadable(file, read)];
  const { pages, targets } = read;
  if (!document.bound)
    return limited(verifyPart({ document, pages, first: 0, start: document.startPage }, file), file);
  const booklet = bookletParts(document, pages, targets, file);
  if (!booklet) return [unreadable(file, 'no destinations')];
  const { parts, problems } = booklet;
  return limited([...parts.flatMap((part) => verifyPart(part, file)), ...problems], file);
}

/** Holds the pages of one document against it. */
function verifyPart({ document, pages, first, start }: PdfPart, file: string): Problem[] {
  const content = normalizeContent(contentOf({ ...document, bound: undefined }, 'rows'), asSeen);
  const numbered = pages.map((page, index) =>
    takePageNumber(page, start === undefined ? undefined : start + index),
  );
  const numberProblems = numbered.flatMap(({ expected, found }, index) =>
    expected === found
      ? []
      : [problem('verify-page-number', { file }, { page: first + index + 1, expected, found })],
  );
  const edgeProblems = pages.flatMap((page, index) => checkEdge(page, file, first + index + 1));
  const name = runningHead(document);
  const headed = numbered.map(({ rest }, index) => takePageHead(rest, (index > 0 && name) || ''));
  const headProblems = headed.flatMap(({ isThere, found }, index) => {
    const values = { page: first + index + 1, expected: name ?? '', found: excerpt(found) };
    return isThere ? [] : [problem('verify-page-head', { file }, values)];
  });
  const byDrawing = document.children.some((block) => block.type === 'table' && block.timeline);
  const contentProblems = compare(
    content,
    headed.map(({ rest }) => rest),
    byDrawing,
    file,
  );
  return [...contentProblems, ...edgeProblems, ...headProblems, ...numberProblems];
}

function checkEdge(page: Page, file: string, number: number): Problem[] {
  const paper = { left: 0, top: 0, right: page.width, bottom: page.height };
  return page.runs
    .filter((run) => !isWithin(run, paper))
    .map((run) => problem('verify-page-edge', { file }, { page: number, found: excerpt(run.text) }));
}

/** What stands on the pages, by `order`. */
type Item = { readonly order: number; readonly page: number; readonly text?: string; readonly band?: Band };

/** From top to bottom, or as drawn where texts stand side by side without borders between them. */
function itemsOf(page: Page, number: number, byDrawing: boolean): Item[] {
  const { bands, outside } = splitPage(page);
  const place = new Map(page.runs.map((run, index) => [run, index]));
  const drawn = (run: Run | undefined) => (run && place.get(run)) ?? -1;
  const texts = byDrawing
    ? outside.map((run) => ({ order: drawn(run), text: run.text }))
    : linesOf(outside).map(({ top, text }) => ({ order: top, text }));
  const items: Item[] = [
    ...bands.map((band) => ({ order: byDrawing ? drawn(band.runs[0]) : band.top, page: number, band })),
    ...texts.map((text) => ({ ...text, page: number })),
  ];
  return items.toSorted((a, b) => a.order - b.order);
}

function compare(content: Content, pages: readonly Page[], byDrawing: boolean, file: string): Problem[] {
  const grids = content.filter((block): block is Grid => block.type === 'grid');
  const { readings, flows, extra } = readItems(
    pages.flatMap((page, index) => itemsOf(page, index + 1, byDrawing)),
    grids,
    file,
  );
  const texts = compareTexts(content, flows, file);
  const missing = grids
    .slice(readings.length)
    .map((_, index) => problem('verify-missing-table', { file }, { table: readings.length + index + 1 }));
  return [...texts, ...readings.flatMap(finishTable), ...missing, ...extra];
}

/** Gives each band to the table it belongs to; `flows[n]` is the text after n tables. */
function readItems(items: readonly Item[], grids: readonly Grid[], file: string) {
  const readings: TableReading[] = [];
  const flows: string[][] = [[]];
  const extra: Problem[] = [];
  for (const { page, text, band } of items) {
    if (text !== undefined) flows.at(-1)?.push(text);
    if (!band) continue;
    let reading = readings.at(-1);
    if (!reading || !acceptsBand(reading, band)) {
      const grid = grids[readings.length];
      if (!grid) {
        extra.push(problem('verify-extra-table', { file }, { table: grids.length + 1 + extra.length }));
        continue;
      }
      reading = beginTable(grid, readings.length + 1, file);
      readings.push(reading);
      flows.push([]);
    }
    flows.at(-1)?.push(readBand(reading, band, page));
  }
  return { readings, flows: flows.map((parts) => parts.join('')), extra };
}

/** Holds the texts between the tables against what stands there. */
function compareTexts(content: Content, flows: readonly string[], file: string): Problem[] {
  const groups: TextBlock[][] = [[]];
  for (const block of content) {
    if (block.type === 'text') groups.at(-1)?.push(block);
    else groups.push([]);
  }
  let first = 1;
  return groups.flatMap((group, index) => {
    const problems = compareFlow(group, flows[index] ?? '', file, first, asSeen);
    first += group.length;
    return problems;
  });
}
