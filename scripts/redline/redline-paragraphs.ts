import { likenessOf, type TextPairs, textPairs } from '../compare/index.ts';
import {
  blockLines,
  type Heading,
  inlineText,
  type List,
  type ListItem,
  type Paragraph,
  type Revision,
} from '../document/index.ts';
import { leadingNumber } from '../language/index.ts';
import { align } from './align.ts';
import { redlineInlines, replaceInlines, revisedInlines } from './redline-inlines.ts';
import { nodePrint } from './same-node.ts';
import { type Aligned, textLikeness } from './weigh.ts';

/** From this likeness on a paragraph is one that was reworded; below the other one a cell holds another text. */
const likeParagraph = 0.3;
const likeCell = 0.5;

/**
 * The paragraphs of a cell in both versions. The last ones of a cell that only one version has are all of one version,
 * for the mark that ends a cell is no paragraph's: no tracked change takes it away. A paragraph that is an item in one
 * version alone stands as in the new one, for no tracked change says it. Undefined where there is no such redline:
 * the two hold lists, or paragraphs of different roles.
 */
export function redlineCell(
  before: readonly (Paragraph | List)[],
  after: readonly (Paragraph | List)[],
): readonly (Paragraph | List)[] | undefined {
  if (nodePrint(before) === nodePrint(after)) return after;
  const [olds, news] = [paragraphsOf(before), paragraphsOf(after)];
  const roles = new Set([...before, ...after].map(({ role }) => (role === 'tableItem' ? 'tableText' : role)));
  if (!olds || !news || roles.size > 1) return undefined;
  if (likenessOf(pairsOf(olds), pairsOf(news)) < likeCell)
    return endAlike([
      ...olds.map((old) => [old, undefined] as const),
      ...news.map((now) => [undefined, now] as const),
    ]).map((pair) => redlineParagraph(pair, replaceInlines));
  const aligned = align(olds, news, {
    keys: [textOf],
    likeness: textLikeness(likeParagraph, textOf),
  });
  return endAlike(aligned).map((pair) => redlineParagraph(pair));
}

function paragraphsOf(blocks: readonly (Paragraph | List)[]): readonly Paragraph[] | undefined {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  return paragraphs.length === blocks.length ? paragraphs : undefined;
}

/** Where both versions have paragraphs behind the last common one, the old last and the new first of them stand in one. */
function endAlike(aligned: readonly Aligned<Paragraph>[]): readonly Aligned<Paragraph>[] {
  const start = aligned.findLastIndex(([old, now]) => old && now) + 1;
  const olds = aligned.slice(start).flatMap(([old]) => old ?? []);
  const news = aligned.slice(start).flatMap(([, now]) => now ?? []);
  const [old, now] = [olds.pop(), news.shift()];
  if (!old || !now) return aligned;
  return [
    ...aligned.slice(0, start),
    ...olds.map((one) => [one, undefined] as const),
    [old, now],
    ...news.map((one) => [undefined, one] as const),
  ];
}

export function redlineParagraph([old, now]: Aligned<Paragraph>, join = redlineInlines): Paragraph {
  if (now === undefined) return revisedParagraph(old, 'deleted');
  if (old === undefined) return revisedParagraph(now, 'inserted');
  return { ...now, children: join(old.children, now.children) };
}

export function revisedParagraph<T extends Heading | Paragraph | ListItem>(block: T, revision: Revision): T {
  return { ...block, revision, children: revisedInlines(block.children, revision) };
}

export function revisedBlock(block: Paragraph | List, revision: Revision): Paragraph | List {
  if (block.type === 'paragraph') return revisedParagraph(block, revision);
  return { ...block, items: block.items.map((item) => revisedParagraph(item, revision)) };
}

/** The items of two lists in one. */
export function redlineList(old: List, now: List): List {
  const itemText = ({ children }: ListItem) => inlineText(children);
  const items = align(old.items, now.items, {
    keys: [itemText],
    likeness: textLikeness(likeParagraph, itemText),
  });
  return { ...now, items: items.map(redlineItem) };
}

function redlineItem([old, now]: Aligned<ListItem>): ListItem {
  if (now === undefined) return revisedParagraph(old, 'deleted');
  if (old === undefined) return revisedParagraph(now, 'inserted');
  const { number: oldNumber } = old;
  const children = redlineInlines(old.children, now.children);
  return oldNumber === now.number ? { ...now, children } : { ...now, oldNumber, children };
}

function pairsOf(paragraphs: readonly Paragraph[]): TextPairs {
  return textPairs(paragraphs.map(textOf).join(''));
}

/** A paragraph's text without the number it begins with, which comes from the order. */
function textOf(paragraph: Paragraph): string {
  return blockLines(paragraph).join('\n').replace(leadingNumber, '');
}
