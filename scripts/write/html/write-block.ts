import type { Block, Inline, Role } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { essentials, textLines } from './text-line.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

type Handlers = {
  readonly [K in Block['type']]: (block: Extract<Block, { type: K }>, context: BlockContext) => string;
};

/** Items are paragraphs that a screen reader is told to be a list's: of an `ol` a mail program might print other numbers. */
const handlers: Handlers = {
  heading: ({ depth, role, children }, context) => writeText(`h${depth}`, '', role, children, context),
  paragraph: ({ role, children }, context) => writeText('p', '', role, children, context),
  list: (list, context) => {
    const items = textLines(list).map((text) => writeText('p', ' role="listitem"', list.role, text, context));
    return ['<div role="list">', ...items, '</div>'].join('\n');
  },
  table: writeTable,
};

function writeText(
  tag: string,
  attributes: string,
  role: Role,
  text: readonly Inline[],
  { style }: BlockContext,
): string {
  const look = essentials(style.roles[role], text).join(';');
  return `<${tag}${attributes} class="${role}" style="${look}">${writeInline(text)}</${tag}>`;
}

/** A block as elements, each on a line of its own. */
export function writeBlock(block: Block, context: BlockContext): string {
  return handle(block, context);
}

function handle<K extends Block['type']>(block: Extract<Block, { type: K }>, context: BlockContext): string {
  const handler: Handlers[K] = handlers[block.type as K];
  return handler(block, context);
}
