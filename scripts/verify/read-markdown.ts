import type { List, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Content, withoutEmptyTexts } from './content.ts';
import { readHtml } from './read-html.ts';

const parser = unified().use(remarkParse);

/** Tags within a paragraph that only change its looks. */
const inlineTags = /^<\/?(strong|em|br)>$/;

/** Reads CommonMark. What is not text, a list or an HTML block stands as text with its marks, and so differs. */
export function readMarkdown(text: string): Content {
  return withoutEmptyTexts(
    cutAtHeadings(text).flatMap((piece) =>
      parser.parse(piece).children.flatMap((node) => readBlock(node, piece)),
    ),
  );
}

/**
 * micromark's time grows with the square of the blocks it is given. A heading after a blank line begins a piece of its
 * own: only a fence or a comment could hold it, and neither is ever in our files.
 */
function cutAtHeadings(text: string): string[] {
  return text.split(/(?<=\n\n)(?=#{1,6} )/);
}

function readBlock(node: RootContent, source: string): Content {
  if (node.type === 'paragraph' || node.type === 'heading') return [{ type: 'text', text: textOf(node) }];
  if (node.type === 'list') return readList(node);
  if (node.type === 'html') return readHtml(node.value);
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
