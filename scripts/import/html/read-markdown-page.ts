import type { Definition, List, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../../problem/index.ts';
import { checkExtent, limits, parseMarkdown } from '../../read/index.ts';

/**
 * A Markdown page as HTML: each block on the line it has in the page, so that places hold. CommonMark and, of
 * GitHub's dialect, tables of pipes.
 */
export function markdownAsHtml(markdown: string): string {
  const lines: string[] = [];
  const put = (line: number, html: string) => {
    while (lines.length < line - 1) lines.push('');
    for (const written of html.split('\n')) lines.push(written);
  };
  for (const { text, line, isTable } of stretchesOf(markdown.replace(/\r\n?/g, '\n'))) {
    if (isTable) put(line, pipeTable(text));
    else
      for (const node of parseMarkdown(text).children)
        put(line + (node.position?.start.line ?? 1) - 1, blockHtml(node));
  }
  return lines.join('\n');
}

/**
 * What would take the parser of a page without end. In a table each row is tested by itself, for its cells are parsed
 * one by one.
 */
export function checkPage(markdown: string, file: string): Problem | undefined {
  for (const { text, line, isTable } of stretchesOf(markdown.replace(/\r\n?/g, '\n'))) {
    const found = checkExtent(isTable ? text.replaceAll('\n', '\n\n') : text, file, line, pageLimits);
    // Each row is followed by an empty line here.
    if (found?.place?.line !== undefined && isTable)
      return { ...found, place: { ...found.place, line: line + (found.place.line - line) / 2 } };
    if (found) return found;
  }
  return undefined;
}

const pageLimits = {
  ...limits,
  lines: undefined,
  fieldLines: undefined,
  written: undefined,
  characters: undefined,
  /** Each cell is parsed by itself: those of 30,000 rows with a bold word each take 15 s. */
  allMarks: 120_000,
};

type Stretch = { readonly text: string; readonly line: number; readonly isTable: boolean };

const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The page cut before and after each table of pipes: a row, a row of hyphens, and rows up to a blank line. */
function stretchesOf(markdown: string): Stretch[] {
  const lines = markdown.split('\n');
  const stretches: Stretch[] = [];
  let start = 0;
  const end = (at: number, isTable: boolean) => {
    if (at > start) stretches.push({ text: lines.slice(start, at).join('\n'), line: start + 1, isTable });
    start = at;
  };
  for (let at = 0; at < lines.length; at++) {
    const delimiters = lines[at + 1] ?? '';
    if (!lines[at]?.includes('|') || !delimiters.includes('|') || !delimiterRow.test(delimiters)) continue;
    end(at, false);
    while (at < lines.length && lines[at]?.includes('|')) at++;
    end(at, true);
    at--;
  }
  end(lines.length, false);
  return stretches;
}

function pipeTable(text: string): string {
  const [head = '', , ...body] = text.split('\n');
  const row = (line: string, tag: string) => {
    const inner = line
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '');
    const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    return `<tr>${cells.map((cell) => `<${tag}>${cellHtml(cell)}</${tag}>`).join('')}</tr>`;
  };
  return [`<table><thead>${row(head, 'th')}</thead>`, '<tbody>', ...body.map((line) => row(line, 'td'))]
    .join('\n')
    .concat('</tbody></table>');
}

/** A cell holds running text: what would begin a block there is text, such as its number. */
function cellHtml(cell: string): string {
  if (cell === '') return '';
  if (!/[!&*:<@[\\\]_`]|www\./i.test(cell)) return escapeText(cell);
  const [paragraph] = parseMarkdown(`x ${cell}`).children;
  return paragraph?.type === 'paragraph'
    ? phrasing(paragraph.children).replace(/^x(?:&#32;)?/, '')
    : escapeText(cell);
}

function blockHtml(node: RootContent): string {
  switch (node.type) {
    case 'html':
      return node.value;
    case 'heading':
      return `<h${node.depth}>${phrasing(node.children)}</h${node.depth}>`;
    case 'paragraph':
      return `<p>${phrasing(node.children)}</p>`;
    case 'list':
      return listHtml(node);
    case 'blockquote':
      return node.children.map(blockHtml).join('');
    case 'code':
      return `<p>${escapeText(node.value)}</p>`;
    case 'definition':
      return `<p>${escapeText(definitionText(node))}</p>`;
    default:
      return '';
  }
}

/** A definition as it is written: CommonMark knows no footnotes, and takes one without spaces for a link's address. */
function definitionText({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

function listHtml(list: List): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.children.map((item) => `<li>${item.children.map(itemHtml).join('')}</li>`);
  return `<${tag} start="${list.start ?? 1}">${items.join('')}</${tag}>`;
}

/** The first paragraph stands bare beside the item's number. */
function itemHtml(node: RootContent, index: number): string {
  return index === 0 && node.type === 'paragraph' ? phrasing(node.children) : blockHtml(node);
}

function phrasing(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phrase).join('');
}

function phrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeText(node.value);
    case 'html':
      return node.value;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${phrasing(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${phrasing(node.children)}</em>`;
    case 'delete':
      return `<del>${phrasing(node.children)}</del>`;
    case 'link':
      return `<a href="${escapeText(node.url)}">${phrasing(node.children)}</a>`;
    case 'linkReference':
      return node.identifier.startsWith('^') ? `[${phrasing(node.children)}]` : phrasing(node.children);
    case 'image':
    case 'imageReference':
      return `<img alt="${escapeText(node.alt ?? '')}">`;
    default:
      return '';
  }
}

/** Spaces as references: those the parser left are meant. */
function escapeText(text: string): string {
  return text.replace(/[&<>" \t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
