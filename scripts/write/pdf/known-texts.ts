import type { Block, Table } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { memory } from './memory.ts';
import { type Line, standing } from './set-paragraph.ts';
import type { TypesetText } from './typeset-text.ts';
import type { Typesetter } from './typesetter.ts';

type Text = Exclude<Block, Table>;

/**
 * Gives what is known of a block's paragraphs in a role's look, by all that decides it: `make` is called where it is not
 * known. A text that has problems is made anew each time, so that each layout tells of them.
 */
export type KnownTexts = {
  /** Their texts: not by their size, nor by the room they have. */
  texts(block: Text, role: RoleStyle, typesetter: Typesetter, make: () => TypesetText[][]): TypesetText[][];
  /** Their lines in a width in points: not by how far they stand apart. */
  lines(block: Text, role: RoleStyle, width: number, typesetter: Typesetter, make: () => Line[][]): Line[][];
};

/** Remembers texts and lines for the layouts of one document that are tried one after another. */
export function createKnownTexts(): KnownTexts {
  const texts = memory<Text, TypesetText[][]>();
  const lines = memory<Text, Line[][]>();
  return {
    texts: (block, { font, bold }, typesetter, make) => texts(block, `${bold} ${font}`, typesetter, make),
    lines: (block, role, width, typesetter, make) => {
      const known = lines(block, lookOf(role, width), typesetter, make);
      return known.map((paragraph) => paragraph.map((line) => ({ ...line, ...standing(role) })));
    },
  };
}

function lookOf(role: RoleStyle, width: number): string {
  const { font, bold, size, characterSpacing, align, firstIndent, hangingIndent } = role;
  return `${width} ${size} ${characterSpacing} ${firstIndent} ${hangingIndent} ${align} ${bold} ${font}`;
}
