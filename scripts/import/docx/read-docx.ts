import { type Problem, problem } from '../../problem/index.ts';
import { type Style, wordMarkOf } from '../../style/index.ts';
import type { Findings } from '../findings.ts';
import { type OwnProperties, ownLanguage, ownProperties } from '../package/own-properties.ts';
import type { Grid, Line, OwnFile, Sheet } from '../sheet.ts';
import { textOf } from '../sheet.ts';
import { type Changes, listChanges, reportChanges, settleChanges } from './changes.ts';
import { partFault } from './fault-spot.ts';
import { isPlaceholder, notEntered, textIn } from './ledger.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { descendants, elementsOf, find, parseXml, val, type XmlElement } from './parse-xml.ts';
import { reportChunks } from './report-chunks.ts';
import { readStyles } from './styles.ts';
import type { WordPackage } from './word-package.ts';
import { placeOf, type WordParts, type WordSpot, wordRuns } from './word-runs.ts';
import { framedBy, wordTable } from './word-table.ts';

export type { Changes } from './changes.ts';

const beside: WordSpot = { row: '', column: '' };

/** Reads a Word file's body; undefined, with the reasons reported, where it cannot be or has tracked changes. */
export function readDocx(
  opened: WordPackage,
  file: string,
  roles: Style['roles'],
  wanted: Changes | undefined,
  { problems }: Findings,
): Sheet | undefined {
  const { texts } = opened;
  const partOf = createPartReader(opened, file, problems);
  const body = find(partOf(opened.main), 'w:body');
  if (!body) {
    if (problems.length === 0)
      problems.push(problem('import-damaged', placeOf(file, beside), { case: 'main', part: opened.main }));
    return undefined;
  }
  const properties = ownProperties(texts);
  const own = properties !== undefined;
  const kinds = ['footnotes', 'endnotes', 'comments', 'header', 'footer'];
  const others = kinds.flatMap((kind) => opened.partsOf(kind)).flatMap((name) => partOf(name) ?? []);
  const roots = [body, ...others];
  const changes = roots.flatMap(listChanges);
  if (changes.length > 0 && wanted === undefined) {
    for (const one of reportChanges(changes, file)) problems.push(one);
    return undefined;
  }
  for (const root of roots) settleChanges(root, changes, wanted ?? 'accepted');
  const parts = readParts(opened, body, partOf, { file, roles, own, problems });
  if (problems.length > 0) return undefined;
  const numbering = createNumbering(partOf(opened.partsOf('numbering')[0]), parts.styles.numberingOf);
  const sheet = readBody(body, parts, numbering);
  for (const one of reportChunks(body, opened, file)) problems.push(one);
  reportHeaders(opened, partOf, parts);
  reportUnread(body, texts, partOf, parts);
  const lang = own ? ownLanguage(texts, sheet.parts) : undefined;
  const written = properties && ownFile(body, properties);
  return { ...sheet, lang, own, exact: own, written };
}

function ownFile(body: XmlElement, properties: OwnProperties): OwnFile {
  const marks = [...descendants(body)].flatMap(({ name, attributes }) =>
    name === 'w:bookmarkStart' ? (wordMarkOf(attributes['w:name'] ?? '') ?? []) : [],
  );
  const beside = marks.filter(({ type }) => type === 'block');
  return { ...properties, prints: new Set(beside.map(({ print }) => print)) };
}

/** Parses a part once, when it is asked for; one that cannot be is reported, one that is not there is undefined. */
function createPartReader({ main, texts }: WordPackage, file: string, problems: Problem[]) {
  const parsed = new Map<string, XmlElement | undefined>();
  return (name: string | undefined): XmlElement | undefined => {
    const text = texts.get(name ?? '');
    if (name === undefined || text === undefined || parsed.has(name)) return parsed.get(name ?? '');
    const root = parseXml(text);
    parsed.set(name, 'fault' in root ? undefined : root);
    if (!('fault' in root)) return root;
    problems.push(partFault(root, text, name, main, file));
    return undefined;
  };
}

type PartReader = (name: string | undefined) => XmlElement | undefined;

function readParts(
  opened: WordPackage,
  body: XmlElement,
  partOf: PartReader,
  { file, roles, own, problems }: Pick<WordParts, 'file' | 'own' | 'problems'> & { roles: Style['roles'] },
): WordParts {
  const partOfKind = (kind: string) => partOf(opened.partsOf(kind)[0]);
  const texts = (kind: string, element: string) =>
    new Map(childrenOf(partOfKind(kind), element).map((one) => [one.attributes['w:id'] ?? '', textIn(one)]));
  return {
    file,
    own,
    problems,
    ledger: new Set(),
    boxes: hasTable(body) ? undefined : [],
    styles: readStyles(partOfKind('styles'), roles),
    links: opened.links,
    footnotes: texts('footnotes', 'w:footnote'),
    endnotes: texts('endnotes', 'w:endnote'),
    comments: new Map(
      childrenOf(partOfKind('comments'), 'w:comment').map((one) => [
        one.attributes['w:id'] ?? '',
        { author: one.attributes['w:author'] ?? '', text: textIn(one) },
      ]),
    ),
  };
}

/** Whether a body has a table of its own, and not only in a text box. */
function hasTable(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) =>
      child.name === 'w:tbl' || (child.name !== 'w:p' && child.name !== 'w:sectPr' && hasTable(child)),
  );
}

function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

function readBody(
  body: XmlElement,
  parts: WordParts,
  numbering: Numbering,
): Pick<Sheet, 'parts' | 'blankMerges'> {
  const found: (Line | Grid)[] = [];
  const linesOf = (paragraph: XmlElement, spot: WordSpot): Line[] => {
    const line = lineOf(paragraph, spot, parts, numbering);
    return textOf([line]).trim() === '' ? [] : [line];
  };
  const cellLines = (cell: XmlElement, spot: WordSpot): Line[] =>
    elementsOf(cell).flatMap((child): Line[] => {
      if (isPlaceholder(child)) return [];
      if (child.name === 'w:p') return linesOf(child, spot);
      if (child.name === 'w:tbl')
        parts.problems.push(problem('import-nested-table', placeOf(parts.file, spot), { ...spot }));
      return child.name === 'w:tcPr' ? [] : cellLines(child, spot);
    });
  let paragraph = 0;
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') {
        for (const one of linesOf(child, { ...beside, paragraph: ++paragraph })) found.push(one);
        for (const box of parts.boxes?.splice(0) ?? []) walk(box);
      } else if (child.name === 'w:tbl') {
        const framed = framedBy(child);
        if (framed) walk(framed);
        else found.push(wordTable(child, cellLines, parts));
      } else if (!/^w:(?:sectPr|tcPr)$/.test(child.name) && !isPlaceholder(child)) walk(child);
    }
  };
  walk(body);
  const grids = found.filter((part) => part.type === 'grid');
  const isMerged = grids.some(({ cells, headerRows }) =>
    cells.some(({ row, rowSpan }) => rowSpan > 1 && row >= headerRows),
  );
  return { parts: found, blankMerges: !parts.own && !isMerged };
}

function lineOf(paragraph: XmlElement, spot: WordSpot, parts: WordParts, numbering: Numbering): Line {
  const { styles, file } = parts;
  const style = val(paragraph, 'w:pPr', 'w:pStyle');
  const number = numbering(paragraph);
  const runs = wordRuns(paragraph, parts, spot);
  const alignment = val(paragraph, 'w:pPr', 'w:jc');
  return {
    type: 'line',
    runs: number?.text ? [{ text: number.text }, ...runs] : runs,
    role: styles.roleOf(style),
    centred: alignment === undefined ? styles.isCentred(style) : alignment === 'center',
    bullet: number?.bullet ?? false,
    place: placeOf(file, spot),
  };
}

/** What stands above and below the pages is no part of a source, the page's number aside. */
function reportHeaders(opened: WordPackage, partOf: PartReader, { file, problems }: WordParts): void {
  for (const name of [...opened.partsOf('footer'), ...opened.partsOf('header')]) {
    const part = partOf(name);
    const text = part ? textIn(withoutPageNumbers(part)) : '';
    if (/[^\s—–\-－·./第页共]/u.test(text))
      problems.push(problem('import-page-text', placeOf(file, beside), { text, row: '', column: '' }));
  }
}

/** A part without the results of the fields that count pages. */
function withoutPageNumbers(part: XmlElement): XmlElement {
  const open: { code: string; isResult: boolean }[] = [];
  const counts = (code: string) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
  const walk = (element: XmlElement): XmlElement[] => {
    const { name, attributes, children } = element;
    const last = open.at(-1);
    if (name === 'w:instrText' && last) last.code += children.join('');
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin')
      open.push({ code: '', isResult: false });
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'separate' && last) last.isResult = true;
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'end') open.pop();
    if (name === 'w:fldSimple' && counts(attributes['w:instr'] ?? '')) return [];
    if (name === 'w:t' && last?.isResult && counts(last.code)) return [];
    const kept = children.flatMap((child): (XmlElement | string)[] =>
      typeof child === 'string' ? [child] : walk(child),
    );
    return [{ ...element, children: kept }];
  };
  return walk(part)[0] ?? part;
}

/** Whatever a reader of the document sees that no code has read. */
function reportUnread(
  body: XmlElement,
  texts: ReadonlyMap<string, string>,
  partOf: PartReader,
  { file, problems, ledger }: WordParts,
): void {
  const drawn = [...texts.keys()].filter((name) => /^word\/(?:diagrams|charts)\//.test(name)).sort();
  const roots = [body, ...drawn.flatMap((name) => partOf(name) ?? [])];
  for (const text of roots.flatMap((root) => notEntered(root, ledger)))
    problems.push(problem('import-unread', placeOf(file, beside), { text }));
}
