import type { Block, Inline, Role, Table } from '../../document/index.ts';

/** A block whose text stands in a cell. */
export type TextBlock = Exclude<Block, Table>;

/** A stretch of a cell's text that is set alike; line ends are `\n`. */
export type TextRun = TextMarks & {
  readonly text: string;
  /** A hard break: the paragraph goes on behind it. */
  readonly isBreak: boolean;
};

type TextMarks = { readonly role: Role; readonly strong: boolean; readonly italic: boolean };

/**
 * The text of blocks as runs. A cell has no paragraphs: they and the items of a list, each with its number, are parted by a line
 * end in the text. A hard break is a line end in a run of its own, whose italics are turned the other way: nobody
 * sees it, and programs that save the file keep the run apart, by which the break is known again.
 */
export function textRuns(blocks: readonly TextBlock[]): TextRun[] {
  const runs: TextRun[] = [];
  /** Ends of paragraphs that the next text begins with: alone in a run they would be breaks. */
  let owed = '';
  const add = (text: string, marks: TextMarks, isBreak = false) => {
    const last = runs.at(-1);
    if (last && !last.isBreak && (isBreak || isAlike(last, marks))) {
      runs[runs.length - 1] = { ...last, text: last.text + owed + (isBreak ? '' : text) };
      if (isBreak) runs.push({ text, ...marks, isBreak });
    } else {
      if (isBreak && owed !== '') runs.push({ text: owed, ...marks, italic: !marks.italic, isBreak: false });
      runs.push({ text: isBreak ? text : owed + text, ...marks, isBreak });
    }
    owed = '';
  };
  const visit = (node: Inline, marks: TextMarks): void => {
    if (node.type === 'text') {
      if (node.value !== '') add(node.value, marks);
    } else if (node.type === 'break') add('\n', { ...marks, italic: !marks.italic }, true);
    else for (const child of node.children) visit(child, marksIn(node.type, marks));
  };
  for (const [index, { role, number, children }] of blocks.flatMap(linesOf).entries()) {
    const marks = { role, strong: false, italic: false };
    if (index > 0) owed += '\n';
    if (number !== '') add(number, marks);
    for (const child of children) visit(child, marks);
  }
  return runs;
}

type Line = { readonly role: Role; readonly number: string; readonly children: readonly Inline[] };

/** A paragraph, or a list's items one line each, with their printed numbers. */
function linesOf(block: TextBlock): Line[] {
  const { role } = block;
  if (block.type !== 'list') return [{ role, number: '', children: block.children }];
  return block.items.map(({ number, children }) => ({ role, number, children }));
}

function marksIn(type: Exclude<Inline['type'], 'text' | 'break'>, marks: TextMarks): TextMarks {
  if (type === 'strong') return { ...marks, strong: true };
  return type === 'emphasis' ? { ...marks, italic: true } : marks;
}

function isAlike(one: TextMarks, other: TextMarks): boolean {
  return one.role === other.role && one.strong === other.strong && one.italic === other.italic;
}
