import { type Attachment, type FieldInline, printSource, readAttachment } from '../model/index.ts';
import type { Place, TextPlace } from '../problem/index.ts';
import { inlinesOf, type Mark } from './runs.ts';
import type { Run } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** Makes the nodes of a text, its marks nested so that Markdown can say them. */
export type Nest = (runs: readonly Run[], place: Place) => FieldInline[];

/** Beside some characters Markdown knows one order of marks and not another; the last has none. */
const nestings: readonly (readonly Mark[])[] = [
  ['link', 'strong', 'emphasis'],
  ['link', 'emphasis', 'strong'],
  ['strong', 'emphasis', 'link'],
  ['emphasis', 'strong', 'link'],
  ['strong', 'link', 'emphasis'],
  ['emphasis', 'link', 'strong'],
  [],
];

/**
 * Finds how the marks of all texts that `make` asks for can be nested, then makes it with them. `lost` is told of
 * each text whose marks Markdown cannot say.
 */
export function withNesting<T>(
  make: (nest: Nest, isLast: boolean) => T,
  lost: (runs: readonly Run[], place: Place) => void,
): T {
  const texts = new Map<string, readonly Run[]>();
  make((runs) => {
    if (runs.some(({ strong, emphasis, link }) => strong || emphasis || link)) texts.set(keyOf(runs), runs);
    return [];
  }, false);
  const found = new Map<string, readonly Mark[]>();
  let waiting = [...texts.values()];
  for (const marks of nestings) {
    const failed = marks.length === 0 ? [] : unsaid(waiting, marks);
    for (const runs of waiting) if (!failed.includes(runs)) found.set(keyOf(runs), marks);
    waiting = failed;
  }
  return make((runs, place) => {
    const marks = found.get(keyOf(runs)) ?? nestings[0] ?? [];
    if (marks.length === 0) lost(runs, place);
    return inlinesOf(runs, textPlaceOf(place), marks);
  }, true);
}

function keyOf(runs: readonly Run[]): string {
  return JSON.stringify(runs.map(({ text, strong, emphasis, link }) => [text, strong, emphasis, link]));
}

const place: TextPlace = { file: 'text', line: 1, column: 1 };
const placed = (text: string) => ({ text, place });

/** The texts that would not read as they are, printed with their marks so nested: all at once, or by halves. */
function unsaid(texts: readonly (readonly Run[])[], marks: readonly Mark[]): (readonly Run[])[] {
  if (texts.length === 0) return [];
  const nodes = texts.map((runs) => inlinesOf(runs, place, marks));
  const { value } = readAttachment(new TextEncoder().encode(printSource(attachmentOf(nodes))), 'text');
  if (value) {
    return texts.filter((_, index) => {
      const [block, more] = value.programmes[index]?.fields.get('b')?.blocks ?? [];
      return more || block?.type !== 'paragraph' || shown(block.children) !== shown(nodes[index] ?? []);
    });
  }
  if (texts.length === 1) return [...texts];
  const half = texts.length >> 1;
  return [...unsaid(texts.slice(0, half), marks), ...unsaid(texts.slice(half), marks)];
}

/** An attachment that has each text in a field of its own. */
function attachmentOf(texts: readonly (readonly FieldInline[])[]): Attachment {
  return {
    file: 'text',
    label: undefined,
    title: placed('t'),
    columns: { programme: [placed('a'), placed('b')], task: [], step: [] },
    order: ['a', 'b'].map((name) => ({ name, level: 'programme', place })),
    numbers: { programme: 'none', task: 'none', step: 'none', item: 'none' },
    milestones: [placed('b')],
    issuer: undefined,
    date: undefined,
    startPage: 1,
    lang: 'zh-CN',
    ignore: [],
    programmes: texts.map((children, index) => ({
      level: 'programme',
      name: placed(`p${index}`),
      fields: new Map([['b', { blocks: [{ type: 'paragraph', children, place }], place }]]),
      children: [],
      place,
    })),
    notes: [],
  };
}

/** Every character with its marks, whatever their order. */
function shown(nodes: readonly FieldInline[], marks: readonly string[] = []): string {
  const texts = nodes.map((node) => {
    if (node.type === 'break') return '\n';
    if (node.type === 'text') return [...node.value].map((character) => character + marks.join()).join('');
    return shown(node.children, [...marks, node.type === 'link' ? `<${node.url}>` : node.type].sort());
  });
  return texts.join('');
}
