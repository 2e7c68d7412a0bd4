import fc from 'fast-check';
import type { Field, FieldBlock, FieldInline } from '../../scripts/model/index.ts';
import { place } from './choice.ts';

type Word = { readonly value: string; readonly mark: 'none' | 'strong' | 'emphasis' | 'a.cn/1' | 'a.cn/2' };
type Line = {
  readonly form: 'paragraph' | 'break' | 'ordered' | 'unordered';
  readonly words: readonly Word[];
};

const mark = fc.constantFrom<Word['mark']>('none', 'none', 'strong', 'emphasis', 'a.cn/1', 'a.cn/2');
const word = fc.record<Word>({
  value: fc.constantFrom('推进', '建设', '数字', '经济', '到2025年', '，', '生态😀'),
  mark,
});
const line = fc.record<Line>({
  form: fc.constantFrom('paragraph', 'break', 'ordered', 'unordered'),
  words: fc.array(word, { minLength: 1, maxLength: 5 }),
});

/** A field, and what somebody made of it who gave some of its words and lines another form, and added others. */
export const reformedField: fc.Arbitrary<readonly [Field, Field]> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.tuple(fc.constant(fieldOf(lines)), fc.tuple(...lines.map(reformed)).map(fieldOf)));

function reformed({ form, words }: Line): fc.Arbitrary<Line> {
  const other = ({ value, mark: own }: Word) =>
    fc.tuple(fc.oneof(fc.constant(own), mark), fc.constantFrom('', '', '全新')).map(([now, more]) => [
      { value, mark: now },
      { value: more, mark: own },
    ]);
  return fc.record({
    form: fc.oneof(
      fc.constant(form),
      line.map((one) => one.form),
    ),
    words: fc.tuple(...words.map(other)).map((all) => all.flat().filter(({ value }) => value !== '')),
  });
}

function fieldOf(lines: readonly Line[]): Field {
  return { blocks: lines.reduce<readonly FieldBlock[]>(withLine, []), place };
}

/** Items of one kind side by side are one list; a break goes on with the paragraph before it. */
function withLine(blocks: readonly FieldBlock[], { form, words }: Line): readonly FieldBlock[] {
  const children = words.map(inlineOf);
  const [others, last] = [blocks.slice(0, -1), blocks.at(-1)];
  if (form === 'break' && last?.type === 'paragraph')
    return [...others, { ...last, children: [...last.children, { type: 'break', place }, ...children] }];
  if (form === 'break' || form === 'paragraph') return [...blocks, { type: 'paragraph', children, place }];
  const [item, ordered] = [{ children, place }, form === 'ordered'];
  return last?.type === 'list' && last.ordered === ordered
    ? [...others, { ...last, items: [...last.items, item] }]
    : [...blocks, { type: 'list', ordered, items: [item], place }];
}

function inlineOf({ value, mark: form }: Word): FieldInline {
  const text = { type: 'text', value, place } as const;
  if (form === 'none') return text;
  return form === 'strong' || form === 'emphasis'
    ? { type: form, children: [text], place }
    : { type: 'link', url: form, children: [text], place };
}
