import type { Block } from '../../document/index.ts';
import { refuseRedline, type Writer } from '../writer.ts';
import { isTimeline, listOfYears } from './list-of-years.ts';
import { markerOf, writeList } from './write-list.ts';
import { writeHeading, writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';

type Handlers = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => string };

const handlers: Handlers = {
  heading: (heading) => writeHeading(heading.depth, heading.children),
  paragraph: (paragraph) => writeParagraph(paragraph.children),
  list: writeList,
  table: writeTable,
};

/** Writes Markdown that reads the same in CommonMark and in GitHub's dialect: UTF-8, LF, one line end at the end. */
export const writeMarkdown: Writer = async (document) => {
  refuseRedline(document);
  const children = document.children.map((block) => (isTimeline(block) ? listOfYears(block) : block));
  const written = children.map((block) => ({ block, text: handle(block) }));
  const blocks = written
    .filter(({ text }) => text !== '')
    .flatMap(({ block, text }, index, all) =>
      areBothLists(all[index - 1]?.block, block) ? ['<!-- -->', text] : [text],
    );
  return { bytes: new TextEncoder().encode(`${blocks.join('\n\n')}\n`), problems: [] };
};

function handle<K extends Block['type']>(block: Extract<Block, { type: K }>): string {
  const handler: (block: Extract<Block, { type: K }>) => string = handlers[block.type as K];
  return handler(block);
}

/** Two lists with nothing between them would be read as one. */
function areBothLists(before: Block | undefined, block: Block): boolean {
  return [before, block].every((each) => each?.type === 'list' && markerOf(each) !== undefined);
}
