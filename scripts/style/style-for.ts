import { blockLines, type Document, type Role } from '../document/index.ts';
import { isEnglish, textEms } from '../language/index.ts';
import { withEnglishMark, withRaggedCells } from './english.ts';
import type { Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/** The names of what is done, which may be whole sentences; a programme's is a name. */
const names: readonly Role[] = ['taskName', 'stepName'];
/** A longer name, in ems, is read as text. */
const longestName = 30;

/** The style that suits a document's language and its names. */
export function styleFor(document: Document, style: Style): Style {
  return isEnglish(document.lang) ? withEnglishMark(withRaggedCells(style)) : withLongNames(document, style);
}

/**
 * The style for a document's names of tasks and steps: where one of a level is as long as a text, all of that level are
 * set as text, to the right edge, unless the style sheet has them otherwise than flush left.
 */
function withLongNames({ children }: Document, style: Style): Style {
  const cells = children.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  const long = names.filter(
    (name) =>
      style.roles[name].align === 'left' &&
      cells.some(
        ({ role, children: blocks }) =>
          role === name &&
          blocks.some((block) => blockLines(block).some((line) => textEms(line) > longestName)),
      ),
  );
  if (long.length === 0) return style;
  return withRoles(style, long, (own) => ({ ...own, align: 'justify' }));
}
