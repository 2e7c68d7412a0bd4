import type { Block, Document } from '../../../scripts/document/index.ts';
import type { Written } from '../../../scripts/write/writer.ts';
import { writeXlsx } from '../../../scripts/write/xlsx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf } from '../../fixtures/document.ts';
import { all, type Element, openPackage, parsePart } from '../docx/open-package.ts';

/** A workbook of ours with its parts, and what a reader sees of its cells. */
export type Opened = Written & {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheet: Element;
  /** The text of a cell of the first sheet by its name; undefined for an empty one. */
  readonly text: (cell: string) => string | undefined;
  /** The `si` of it. */
  readonly item: (cell: string) => Element | undefined;
  /** The merged ranges of the first sheet. */
  readonly merged: readonly string[];
};

/** Writes blocks in the shipped look and opens what is written. */
export async function opened(children: readonly Block[], given: Partial<Document> = {}): Promise<Opened> {
  const written = await writeXlsx(documentOf(children, given), shippedContext());
  const parts = openPackage(written.bytes);
  return { ...written, parts, ...readSheet(parts, 1) };
}

/** What a reader sees of a sheet, counted from 1. */
export function readSheet(parts: Opened['parts'], number: number) {
  const sheet = parsePart(parts, `xl/worksheets/sheet${number}.xml`);
  const strings = all(parsePart(parts, 'xl/sharedStrings.xml'), 'si');
  const cells = new Map(all(sheet, 'c').map((cell) => [cell.attributes.r, cell]));
  const item = (name: string) => {
    const cell = cells.get(name);
    const [value] = cell ? all(cell, 'v') : [];
    return value && strings[Number(value.children[0])];
  };
  const text = (name: string) => {
    const found = item(name);
    return found && runTexts(found).join('');
  };
  const merged = all(sheet, 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  return { sheet, item, text, merged };
}

/** The texts of an item's runs, or its one text. */
export function runTexts(item: Element): string[] {
  return all(item, 't').map(({ children }) => children.join(''));
}
