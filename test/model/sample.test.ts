import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Attachment, Entry, FieldBlock, FieldInline } from '../../scripts/model/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';

const sample = read('source/four-initiatives.md');

function read(path: string): Attachment {
  const { value, problems } = readAttachment(readFileSync(new URL(`../../${path}`, import.meta.url)), path);
  expect(problems).toEqual([]);
  if (!value) throw new Error('the sample has errors');
  return value;
}

test('the sample has four programmes and 24 tasks', () => {
  expect(sample.programmes.map(({ name, children }) => [name.text, children.length])).toEqual([
    ['大湾区建设（六大建设行动）', 6],
    ['大花园建设（五大工程）', 5],
    ['大通道建设（五大建设工程）', 5],
    ['大都市区建设', 8],
  ]);
});

test('the sample holds the text of the attachment letter for letter, white space aside', () => {
  const text = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8');
  const compact = (value: string) => value.replace(/\s/g, '');
  expect(compact(lines(sample).join('\n'))).toBe(compact(text));
});

test('the full-width spaces inside a goal are kept', () => {
  const goal = sample.programmes[2]?.fields.get('建设目标')?.blocks[0];
  expect(goal && blockText(goal)).toContain('交通圈。　　到2022年');
});

test('a programme without principles has no such field', () => {
  expect([...(sample.programmes[3]?.fields.keys() ?? [])]).toEqual(['建设目标']);
});

/** The attachment as the printed table reads, cell by cell. */
function lines({ label, title, order, programmes, columns, notes }: Attachment): string[] {
  const cells = (entry: Entry) =>
    columns[entry.level]
      .slice(1)
      .map(({ text }) => (entry.fields.get(text)?.blocks ?? []).map(blockText).join('\n'));
  return [
    label?.text ?? '',
    title.text,
    ...order.map(({ name }) => name),
    ...programmes.flatMap((programme) => [
      programme.name.text,
      ...cells(programme),
      ...programme.children.flatMap((task, index) => [`${index + 1}.${task.name.text}`, ...cells(task)]),
    ]),
    ...notes.flatMap(({ blocks }) => blocks.map(blockText)),
  ];
}

function blockText(block: FieldBlock): string {
  if (block.type === 'paragraph') return inlineText(block.children);
  const items = block.items.map(({ children }, index) => `${index + 1}.${inlineText(children)}`);
  return items.join(items.some((item) => item.endsWith('。')) ? '\n' : '；');
}

function inlineText(nodes: readonly FieldInline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
