import type { Block, Table } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { type Line, standing } from './set-paragraph.ts';
import type { Typesetter } from './typesetter.ts';

type Text = Exclude<Block, Table>;

/** Gives the lines of a block's paragraphs in a role's look and a width in points: `set` is called where they are not known. */
export type KnownLines = (
  block: Text,
  role: RoleStyle,
  width: number,
  typesetter: Typesetter,
  set: () => Line[][],
) => Line[][];

/**
 * Remembers lines for the layouts of one document that are tried one after another, by all that decides where they
 * break: how far they stand apart does not. A text that has problems is set anew each time, so that each tells of them.
 */
export function createKnownLines(): KnownLines {
  const known = new WeakMap<Text, Map<string, Line[][]>>();
  return (block, role, width, typesetter, set) => {
    const looks = known.get(block) ?? new Map<string, Line[][]>();
    known.set(block, looks);
    const look = lookOf(role, width);
    const lines = looks.get(look);
    if (lines) return lines.map((paragraph) => paragraph.map((line) => ({ ...line, ...standing(role) })));
    const before = typesetter.doubts();
    const made = set();
    if (typesetter.doubts() === before) looks.set(look, made);
    return made;
  };
}

function lookOf(role: RoleStyle, width: number): string {
  const { font, bold, size, characterSpacing, align, firstIndent, hangingIndent } = role;
  return `${width} ${size} ${characterSpacing} ${firstIndent} ${hangingIndent} ${align} ${bold} ${font}`;
}
