import fc from 'fast-check';
import {
  type Attachment,
  type Entry,
  type Field,
  type FieldBlock,
  type FieldInline,
  type Level,
  levels,
  numberForms,
} from '../../scripts/model/index.ts';

/** Size limits of an arbitrary attachment; `levels` fixes how many levels its table has. */
export type AttachmentOptions = {
  readonly levels?: 1 | 2 | 3;
  readonly programmes?: number;
  readonly children?: number;
};

/** All places are alike: a model that was never read has none. */
const place = { file: 'model', line: 1, column: 1 };
const pieces = [
  ...'|*_#<>&\\$`{}~[]!+-=.()1２、。；，“”《》（）（１）①%@:?/甲乙丙建设中文aBcé😀𠮷　 \u00a0',
  '1.',
  '1、',
  '- ',
  '# ',
  '~~~',
  '```',
  '&amp;',
  '<b>',
  '![',
  '](',
  'www.',
  '　　',
  '；2.',
  'https://a.cn/b_c',
  '甲：',
  '备注：',
  '（一）',
  '●',
  '---',
];
/** Never empty, and without a full-width space at its start: at a line's start reading drops it. */
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/^\u3000+/, '') || '甲');
/** One line without white space around it, as front matter and headings hold it. */
const name = text.map((value) => value.trim() || '乙');

const textNode = text.map((value): FieldInline => ({ type: 'text', value, place }));
const breakNode = fc.constant<FieldInline>({ type: 'break', place });

function span(type: 'strong' | 'emphasis', child: fc.Arbitrary<FieldInline>): fc.Arbitrary<FieldInline> {
  return inlinesOf(child).map((children) => ({ type, children, place }));
}

function linkOf(child: fc.Arbitrary<FieldInline>): fc.Arbitrary<FieldInline> {
  const address = fc.constantFrom(
    'https://a.cn/b_c?d=e&f=(g)',
    'mailto:a@b.cn',
    '#甲',
    'http://x/ \\<y>*',
    'https://x/&amp;',
  );
  const link = fc
    .tuple(inlinesOf(child), address)
    .map(([children, url]): FieldInline => ({ type: 'link', url, children, place }));
  const bare = fc
    .constantFrom('https://a.cn/b_c?d=e&f=(g)', 'http://a.cn/*甲\\b*')
    .map(
      (url): FieldInline => ({ type: 'link', url, children: [{ type: 'text', value: url, place }], place }),
    );
  return fc.oneof({ weight: 3, arbitrary: link }, { weight: 1, arbitrary: bare });
}

/**
 * Siblings as Markdown can express them: no two texts or two spans of a kind side by side (nothing could
 * stand between their marks), no hard break at either end (there it is a plain backslash).
 */
function inlinesOf(node: fc.Arbitrary<FieldInline>): fc.Arbitrary<readonly FieldInline[]> {
  return fc.array(node, { minLength: 1, maxLength: 5 }).map((nodes) => {
    const kept = nodes.filter(({ type }, index) => type === 'break' || type !== nodes[index - 1]?.type);
    while (kept[0]?.type === 'break') kept.shift();
    while (kept.at(-1)?.type === 'break') kept.pop();
    return kept.length > 0 ? kept : [{ type: 'text', value: '丙', place }];
  });
}

const leaf = fc.oneof({ weight: 4, arbitrary: textNode }, { weight: 1, arbitrary: breakNode });
const inlines = inlinesOf(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: span('strong', fc.oneof(leaf, leaf, span('emphasis', leaf), linkOf(leaf))) },
    { weight: 1, arbitrary: span('emphasis', fc.oneof(leaf, leaf, span('strong', leaf), linkOf(leaf))) },
    { weight: 1, arbitrary: linkOf(fc.oneof(leaf, span('strong', leaf), span('emphasis', leaf))) },
  ),
);

const paragraph = inlines.map((children): FieldBlock => ({ type: 'paragraph', children, place }));
const list = fc.tuple(fc.boolean(), fc.array(inlines, { minLength: 1, maxLength: 3 })).map(
  ([ordered, items]): FieldBlock => ({
    type: 'list',
    ordered,
    items: items.map((children) => ({ children, place })),
    place,
  }),
);
/** Two lists of a kind side by side would be one. */
const field = (minLength: number): fc.Arbitrary<Field> =>
  fc.array(fc.oneof(paragraph, list), { minLength, maxLength: 3 }).map((blocks) => ({
    blocks: blocks.filter((block, index) => {
      const before = blocks[index - 1];
      return !(block.type === 'list' && before?.type === 'list' && block.ordered === before.ordered);
    }),
    place,
  }));

type Columns = Readonly<Record<Level, readonly string[]>>;

function entryOf(level: Level, columns: Columns, options: AttachmentOptions): fc.Arbitrary<Entry> {
  const below = levels[levels.indexOf(level) + 1];
  const hasChildren = below !== undefined && columns[below].length > 0;
  const headings = new Set(levels.flatMap((one) => columns[one].map(sameName)));
  return fc.record({
    level: fc.constant(level),
    // A heading with a column's name is that column.
    name: name.map((value) => ({ text: headings.has(sameName(value)) ? `${value}。丁` : value, place })),
    fields: fc
      .tuple(
        ...columns[level].slice(1).map((column) => fc.option(field(0).map((one) => [column, one] as const))),
      )
      .map((fields) => new Map(fields.filter((one) => one !== null))),
    children: hasChildren
      ? fc.array(entryOf(below, columns, options), {
          minLength: level === 'programme' ? 1 : 0,
          maxLength: options.children ?? 3,
        })
      : fc.constant([]),
    place: fc.constant(place),
  });
}

function sameName(value: string): string {
  return value.normalize('NFC').trim();
}

/**
 * Attachments of one to three levels, full of characters that Markdown, YAML and XML treat as their own.
 * Left out is only what a source cannot express: see the comments above.
 */
export function attachmentArbitrary(options: AttachmentOptions = {}): fc.Arbitrary<Attachment> {
  const column = fc.uniqueArray(name, { minLength: 9, maxLength: 9, selector: sameName });
  const shape = fc.record({
    names: column,
    depth: options.levels ? fc.constant(options.levels) : fc.constantFrom(1, 2, 3),
    widths: fc.tuple(...levels.map(() => fc.integer({ min: 1, max: 3 }))),
    sequence: fc.boolean(),
  });
  return shape.chain(({ names, depth, widths, sequence }) => {
    const columns = columnsOf(names, depth, widths);
    const declared = levels.flatMap((level) => columns[level].map((one) => ({ name: one, level, place })));
    const placed = (texts: readonly string[]) => texts.map((one) => ({ text: one, place }));
    const printed = sequence ? [...declared, { name: '序号', level: 'sequence' as const, place }] : declared;
    return fc.record<Attachment>({
      file: fc.constant('model'),
      label: optional(name),
      title: name.map((value) => ({ text: value, place })),
      columns: fc.constant({
        programme: placed(columns.programme),
        task: placed(columns.task),
        step: placed(columns.step),
      }),
      order: fc.shuffledSubarray(printed, { minLength: printed.length }),
      milestones: milestonesOf(columns).map(placed),
      numbers: fc.record({ programme: form, task: form, step: form, item: form }),
      issuer: optional(name),
      date: optional(fc.constantFrom('2018-05-01', '2024-02-29')),
      startPage: fc.integer({ min: 1, max: 999 }),
      lang: fc.constantFrom('zh-CN', 'en'),
      ignore: fc
        .uniqueArray(fc.tuple(fc.constantFrom('label-colon', 'number-order', 'x'), name), {
          selector: ([rule]) => rule,
        })
        .map((waivers) =>
          waivers.map(([rule, reason]) => ({ rule: { text: rule, place }, reason, covers: undefined })),
        ),
      programmes: fc.uniqueArray(entryOf('programme', columns, options), {
        minLength: 1,
        maxLength: options.programmes ?? 3,
        selector: (entry) => sameName(entry.name.text),
      }),
      notes: fc.array(field(1), { maxLength: 2 }),
    });
  });
}

/** Any fields; all of the programmes' as well as others, for these are what is left out in print. */
function milestonesOf(columns: Columns): fc.Arbitrary<readonly string[]> {
  const programme = columns.programme.slice(1);
  const fields = levels.flatMap((level) => columns[level].slice(1));
  const some = fields.length > 0 ? [fc.shuffledSubarray(fields, { minLength: 1 })] : [];
  return fc.oneof(fc.constant(programme), ...some);
}

const form = fc.constantFrom(...numberForms);

function optional(value: fc.Arbitrary<string>) {
  return fc
    .option(value, { nil: undefined })
    .map((one) => (one === undefined ? undefined : { text: one, place }));
}

function columnsOf(names: readonly string[], depth: number, widths: readonly number[]): Columns {
  const of = (at: number) => (at < depth ? names.slice(at * 3, at * 3 + (widths[at] ?? 1)) : []);
  return { programme: of(0), task: of(1), step: of(2) };
}
