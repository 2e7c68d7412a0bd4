import type { Inline, List, ListItem } from '../../document/index.ts';
import { writeParagraph } from './write-paragraph.ts';

/** How a list stands in Markdown: by its marks, or as paragraphs where Markdown has no such mark. */
export function markerOf(list: List): ((index: number) => string) | undefined {
  const numbers = list.items.map((item) => item.number);
  if (!list.ordered) return numbers.every((number) => number === '') ? () => '-' : undefined;
  const start = /^(0|[1-9]\d{0,8})\.$/.exec(numbers[0] ?? '')?.[1];
  const counted = numbers.every((number, index) => number === `${Number(start) + index}.`);
  return start !== undefined && counted ? (index) => `${Number(start) + index}.` : undefined;
}

/** A list as Markdown; items whose numbers Markdown cannot count stand as paragraphs that begin with them. */
export function writeList(list: List): string {
  const marker = markerOf(list);
  if (!marker) {
    const paragraphs = list.items.map((item) => writeParagraph(itemText(item)));
    // An empty one is nothing in Markdown: a list of such leaves the lists round it side by side.
    return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  }
  return list.items.map((item, index) => writeItem(item, marker(index))).join('\n');
}

/** An item's text with its printed number before it. */
export function itemText(item: ListItem): readonly Inline[] {
  if (item.number === '') return item.children;
  return [{ type: 'text', value: item.number, place: item.place }, ...item.children];
}

function writeItem(item: ListItem, marker: string): string {
  const text = writeParagraph(item.children);
  if (text === '') return marker;
  return `${marker} ${text.replaceAll('\n', `\n${' '.repeat(marker.length + 1)}`)}`;
}
