import { cellAt } from './cell-range.ts';
import { richTextReader } from './rich-text.ts';
import { type ScanFault, scanXml } from './scan-xml.ts';

/** What somebody has noted on a cell; row and column count from 0. */
export type SheetComment = {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
};

/** What Excel writes before a conversation, for programs that know only notes. */
const preface = /^\[(?:Threaded comment|线程批注|批注线程)\][\s\S]*?(?:Comment|批注|注释)[:：]\s*/;

/** Reads the notes of a sheet (ECMA-376-1, 18.7); a conversation is read by the note that Excel keeps beside it. */
export function readComments(xml: string): readonly SheetComment[] | ScanFault {
  const authors: string[] = [];
  const comments: SheetComment[] = [];
  let author: string | undefined;
  let open: { readonly ref: string; readonly author: string } | undefined;
  let rich: ReturnType<typeof richTextReader> | undefined;
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'author') author = '';
      else if (name === 'comment')
        open = { ref: attributes.ref ?? '', author: authors[Number(attributes.authorId)] ?? '' };
      else if (open && name === 'text') rich = richTextReader();
      else rich?.open(name, attributes);
    },
    text: (part) => {
      if (author === undefined) rich?.text(part);
      else author += part;
    },
    close: (name) => {
      if (name === 'author') {
        authors.push(author ?? '');
        author = undefined;
      } else if (name === 'comment' && open) {
        const at = cellAt(open.ref);
        const text = (rich?.runs() ?? [])
          .map((run) => (run.aloud ? '' : run.text))
          .join('')
          .trim();
        if (at && text !== '')
          comments.push({ ...at, author: nameIn(open.author), text: withoutPreface(text, open.author) });
        open = undefined;
        rich = undefined;
      } else if (name !== 'text') rich?.close(name);
    },
  });
  return fault ?? comments;
}

/** The author of a conversation's note is its number. */
function nameIn(author: string): string {
  return author.startsWith('tc=') ? '' : author.trim();
}

/** A note begins with its author's name on a line of its own; that is said already. */
function withoutPreface(text: string, author: string): string {
  const own = text.replace(preface, '');
  const [first = '', ...others] = own.split('\n');
  return others.length > 0 && first.replace(/[:：]$/, '') === author.trim() ? others.join('\n').trim() : own;
}
