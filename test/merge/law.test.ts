import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importEdited } from '../../scripts/import/index.ts';
import { mergeEdited } from '../../scripts/merge/index.ts';
import {
  type Attachment,
  type Entry,
  type Field,
  printSource,
  readAttachment,
} from '../../scripts/model/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { printed } from '../import/printed.ts';

const context = shippedContext();
const { roles } = context.style;

/** What an edit does to each entry it comes to, in turn: its name, its fields, whether it goes. */
type Step = {
  readonly renames: boolean;
  readonly field: number;
  readonly goes: boolean;
  readonly last: boolean;
};
const step: fc.Arbitrary<Step> = fc.record({
  renames: fc.boolean(),
  field: fc.nat(12),
  goes: fc.nat(5).map((value) => value === 0),
  last: fc.nat(5).map((value) => value === 0),
});

/** An attachment as somebody might edit it: other names and fields, entries that go or come last. */
function editedBy(attachment: Attachment, steps: readonly Step[]): Attachment {
  let at = 0;
  const next = () => steps[at++ % steps.length];
  const pool = new Map<string, Field[]>();
  const collect = (entry: Entry) => {
    for (const [column, field] of entry.fields) pool.set(column, [...(pool.get(column) ?? []), field]);
    entry.children.forEach(collect);
  };
  attachment.programmes.forEach(collect);
  const edit = (entry: Entry): Entry => {
    const { renames = false, field: index = 0 } = next() ?? {};
    const fields = [...entry.fields].map(([column, field]) => {
      const others = pool.get(column) ?? [];
      return [column, index > 6 ? (others[index % others.length] ?? field) : field] as const;
    });
    return {
      ...entry,
      name: renames ? { ...entry.name, text: `${entry.name.text}改` } : entry.name,
      fields: new Map(fields),
      children: editAll(entry.children),
    };
  };
  const editAll = (entries: readonly Entry[]): Entry[] => {
    const marked = entries.map((entry) => ({ entry: edit(entry), step: next() }));
    const kept = marked.filter((one, index) => index === 0 || !one.step?.goes);
    return [...kept.filter((one) => !one.step?.last), ...kept.filter((one) => one.step?.last)].map(
      ({ entry }) => entry,
    );
  };
  return { ...attachment, programmes: editAll(attachment.programmes) };
}

/** The Word file of an attachment as it lies in `out/`. */
async function word(attachment: Attachment): Promise<Uint8Array> {
  return (await writeDocx(composed(attachment, 'overview'), context)).bytes;
}

async function holds(attachment: Attachment, wanted: Attachment): Promise<void> {
  const bytes = new TextEncoder().encode(printSource(attachment));
  const { value: source } = readAttachment(bytes, 'x.md');
  if (!source) throw new Error('the source cannot be read');
  const known = { columns: source.columns, numbers: source.numbers, lang: source.lang, order: source.order };
  const options = { roles, changes: undefined };
  const current = importEdited(await word(source), 'current.docx', options, { ...known, header: [] });
  const header = current.value?.attachment.order.map(({ name }) => name) ?? [];
  const edited = importEdited(await word(wanted), 'edited.docx', options, { ...known, header });
  if (!current.value || !edited.value) throw new Error(JSON.stringify([current.problems, edited.problems]));
  const contentHash = edited.value.written?.contentHash ?? '';
  const given = { source, current: current.value, edited: edited.value, contentHash };
  const { value, problems } = mergeEdited(bytes, given);
  if (!value) throw new Error(JSON.stringify(problems));
  const { value: merged } = readAttachment(value.bytes, 'x.md');
  if (!merged) throw new Error(new TextDecoder().decode(value.bytes));
  expect(shown(merged)).toEqual(shown(wanted));
}

/** What an attachment prints, white space aside: what is typed anew is read without that at its ends. */
function shown(attachment: Attachment): string {
  return JSON.stringify(printed(composed(attachment, 'overview'), 'none')).replace(/\s|\\n/gu, '');
}

test('a source with the changes of an edited document prints what the document says', async () => {
  await fc.assert(
    fc.asyncProperty(
      attachmentArbitrary({ programmes: 3, children: 3 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (attachment, steps) => holds(attachment, editedBy(attachment, steps)),
    ),
    { numRuns: 40 },
  );
});

test('a document that nobody edited changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(attachmentArbitrary({ programmes: 2, children: 2 }), async (attachment) => {
      const bytes = new TextEncoder().encode(printSource(attachment));
      const { value: source } = readAttachment(bytes, 'x.md');
      if (!source) throw new Error('the source cannot be read');
      const known = {
        columns: source.columns,
        numbers: source.numbers,
        lang: source.lang,
        order: source.order,
      };
      const given = { roles, changes: undefined };
      const { value, problems } = importEdited(await word(source), 'x.docx', given, {
        ...known,
        header: [],
      });
      if (!value) throw new Error(JSON.stringify(problems));
      const merged = mergeEdited(bytes, { source, current: value, edited: value, contentHash: '' });
      expect(merged.value).toEqual({ bytes, isChanged: false });
      expect(merged.problems.map(({ rule }) => rule)).toEqual(['onto-nothing']);
    }),
    { numRuns: 40 },
  );
});
