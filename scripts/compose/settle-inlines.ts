import type { Inline, Text } from '../document/index.ts';
import { characterAfter, characterBefore, joinOf } from '../language/index.ts';
import type { Draft } from './draft.ts';

/** Inline content as read, white space as written. An `id` marks a value, whose text stays as it is. */
export type RawInline =
  | { readonly type: 'text'; readonly text: string; readonly id: number | undefined; readonly at: number }
  | { readonly type: 'break'; readonly at: number }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly RawInline[]; readonly at: number }
  | {
      readonly type: 'item';
      readonly number: string;
      readonly children: readonly RawInline[];
      readonly at: number;
    }
  | {
      readonly type: 'link';
      readonly url: string;
      readonly children: readonly RawInline[];
      readonly at: number;
    };

type Leaf = Extract<RawInline, { type: 'text' | 'break' }>;

/**
 * The inline nodes of one paragraph. The template's white space becomes one space, and nothing at the
 * paragraph's and a line's ends and where a line end stands beside a Chinese character.
 */
export function settleInlines(raw: readonly RawInline[], draft: Draft): Inline[] {
  const settled = settleSpace(leavesOf(raw), draft);
  return build(raw, settled, draft);
}

function build(raw: readonly RawInline[], settled: ReadonlyMap<Leaf, string>, draft: Draft): Inline[] {
  return raw.flatMap((node): Inline[] => {
    if (node.type === 'text') return textNode(node, settled.get(node) ?? '', draft);
    const place = draft.composed.placeAt(node.at);
    if (node.type === 'break') return [{ type: 'break', place }];
    const children = build(node.children, settled, draft);
    if (children.length === 0) return [];
    if (node.type === 'link') return [{ type: 'link', url: node.url, children, place }];
    if (node.type === 'item') return [{ type: 'item', number: node.number, children, place }];
    return [{ type: node.type, children, place }];
  });
}

function textNode({ id, at, text }: Extract<Leaf, { type: 'text' }>, value: string, draft: Draft): Text[] {
  if (value === '') return [];
  const source = id === undefined ? undefined : draft.texts[id]?.place;
  const begin = id === undefined ? at + text.length - withoutSpace(text).length : at;
  const node: Text = { type: 'text', value, place: source ?? draft.composed.placeAt(begin) };
  if (id !== undefined) draft.values.set(node, { id, at });
  return [node];
}

function leavesOf(raw: readonly RawInline[]): Leaf[] {
  return raw.flatMap((node) =>
    node.type === 'text' || node.type === 'break' ? [node] : leavesOf(node.children),
  );
}

/** What HTML and Markdown call white space; a full-width or a no-break space is text. */
const space = /[ \t\r\n\f]+/g;

function withoutSpace(text: string): string {
  return text.replace(/^[ \t\r\n\f]+/, '');
}

function settleSpace(leaves: readonly Leaf[], draft: Draft): Map<Leaf, string> {
  const nexts = nextCharacters(leaves, draft);
  const settled = new Map<Leaf, string>();
  let before = '';
  leaves.forEach((leaf, index) => {
    const written = leaf.type === 'break' ? '' : rawOf(leaf, draft);
    const text =
      leaf.type === 'text' && leaf.id === undefined
        ? written.replace(space, (run, at: number) => {
            const left = at > 0 ? characterBefore(written, at) : before;
            const right = characterAfter(written, at + run.length) || nexts[index] || '';
            return join(left, run, right, draft.chinese);
          })
        : written;
    settled.set(leaf, text);
    before = leaf.type === 'break' ? '' : characterBefore(text, text.length) || before;
  });
  return settled;
}

/** For each leaf the first character after it that is not the template's white space; none before a break. */
function nextCharacters(leaves: readonly Leaf[], draft: Draft): string[] {
  const nexts: string[] = [];
  let next = '';
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index];
    nexts[index] = next;
    if (leaf?.type === 'break') next = '';
    else if (leaf?.id === undefined) next = characterAfter(withoutSpace(leaf?.text ?? ''), 0) || next;
    else next = characterAfter(rawOf(leaf, draft), 0) || next;
  }
  return nexts;
}

function join(left: string, run: string, right: string, chinese: boolean): string {
  if (left === '' || left === ' ' || right === '') return '';
  return /[\r\n]/.test(run) ? joinOf(left, right, chinese) : ' ';
}

function rawOf({ text, id }: Extract<Leaf, { type: 'text' }>, { texts }: Draft): string {
  return id === undefined ? text : (texts[id]?.raw ?? '');
}
