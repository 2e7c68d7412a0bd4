import type { List, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Content, withoutEmptyTexts } from './content.ts';
import { readHtml } from './read-html.ts';

const parser = unified().use(remarkParse);

/** Tags within a paragraph that only change its looks. */
const inlineTags = /^<\/?(strong|em|br)>$/;

/** HTML blocks that say nothing: what keeps two lists apart, and a paragraph that is one break. */
const silent = new Set(['<!-- -->', '<br>']);

/** Reads CommonMark. What is not text, a list or a table stands as text with its marks, and so differs. */
export function readMarkdown(text: string): Content {
  return withoutEmptyTexts(
    cut(text).flatMap((piece) => parser.parse(piece).children.flatMap((node) => readBlock(node, piece))),
  );
}

/**
 * micromark's time grows with the square of the blocks it is given, so each is parsed alone: what begins at a line's
 * start after a blank line. Only what could reach over a blank line would be read wrongly (a fence, a comment, a
 * definition), and its first piece stands as text with its marks.
 */
function cut(text: string): string[] {
  return text.split(/\n{2,}(?=[^ \t\n])/);
}

function readBlock(node: RootContent, source: string): Content {
  if (node.type === 'paragraph' || node.type === 'heading') return [{ type: 'text', text: textOf(node) }];
  if (node.type === 'list') return readList(node);
  if (node.type === 'html') return silent.has(node.value) ? [] : readHtml(node.value);
  const { start, end } = node.position ?? {};
  return [{ type: 'text', text: source.slice(start?.offset, end?.offset) }];
}

/** A bullet is a mark, a number is text. */
function readList(list: List): Content {
  return list.children.map((item, index) => {
    const number = list.ordered ? `${(list.start ?? 1) + index}.` : '';
    return { type: 'text', text: number + item.children.map(textOf).join('\n') };
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return inlineTags.test(node.value) ? '' : node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return node.value;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'link') {
    return node.children.map(textOf).join('');
  }
  return `<${node.type}>`;
}
