import { type Block, type Inline, isNameRole } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { lineShape } from '../lines/index.ts';
import { type Line, setParagraph } from './set-paragraph.ts';
import type { Setting } from './setting.ts';
import type { TypesetText } from './typeset-text.ts';

/** The paragraphs of a block other than a table, each a list of lines, set `width` points wide. */
export function setBlock(
  block: Exclude<Block, { type: 'table' }>,
  width: number,
  setting: Setting,
): Line[][] {
  const role = setting.style.roles[block.role];
  const set = () => setAnew(block, width, role, setting);
  return setting.known ? setting.known.lines(block, role, width, setting.typesetter, set) : set();
}

function setAnew(
  block: Exclude<Block, { type: 'table' }>,
  width: number,
  role: RoleStyle,
  setting: Setting,
): Line[][] {
  const { typesetter, known } = setting;
  const read = () => readTexts(block, role, setting);
  const texts = known ? known.texts(block, role, typesetter, read) : read();
  const shape = lineShape(role.align, kindOf(block));
  return texts.map((paragraph) => setParagraph(paragraph, width, role, shape));
}

function kindOf({ type, role }: Exclude<Block, { type: 'table' }>) {
  if (type === 'heading') return 'heading';
  return isNameRole(role) ? 'name' : 'text';
}

function readTexts(
  block: Exclude<Block, { type: 'table' }>,
  role: RoleStyle,
  { typesetter, hyphenated }: Setting,
): TypesetText[][] {
  const paragraphs =
    block.type === 'list'
      ? block.items.map(({ number, children, place }) => [
          { type: 'text', value: number, place } as const,
          ...children,
        ])
      : [block.children];
  const parts = hyphenated.has(block.role);
  return paragraphs.map((nodes) => typesetter.set(nodes, role, parts));
}

/** The lines of one paragraph. */
export function setInline(
  nodes: readonly Inline[],
  width: number,
  role: RoleStyle,
  { typesetter }: Setting,
): Line[] {
  return setParagraph(typesetter.set(nodes, role), width, role);
}
