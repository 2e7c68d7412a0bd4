import type { Role } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import type { KnownTexts } from './known-texts.ts';
import type { Typesetter } from './typesetter.ts';

/** What text is set by: the looks of every role, and what finds faces and widths for them. */
export type Setting = {
  readonly style: Style;
  /** The style as the style sheet has it, by which columns have their widths, however loose text is set in them. */
  readonly given: Style;
  readonly typesetter: Typesetter;
  /** Roles whose words may be parted with a hyphen. */
  readonly hyphenated: ReadonlySet<Role>;
  /** What an earlier layout of the document has set, where more than one is tried. */
  readonly known?: KnownTexts | undefined;
  /** The same as an office program may set text, where it is to have the same pages. */
  readonly loose?: Setting | undefined;
};
