import type { Style } from '../../style/index.ts';
import type { TableCut } from '../writer.ts';
import type { IndentedStyles } from './indented-styles.ts';
import type { Links } from './links.ts';
import type { StyleIds } from './style-ids.ts';

/** What the handlers need beside the node; width and height are the type area's, in points. */
export type BlockContext = {
  readonly style: Style;
  readonly width: number;
  readonly height: number;
  readonly links: Links;
  /** The ids of the paragraph styles that roles are set in. */
  readonly idOf: StyleIds;
  /** The numbers of the pages on which the parts of a booklet begin, by their names; empty in any other file. */
  readonly starts: ReadonlyMap<string, number>;
  readonly indented: IndentedStyles;
  /** The block's place in the document where its texts are marked for the way back from Word. */
  readonly marked: number | undefined;
  /** How the block, where it is a table, is cut into our pages. */
  readonly cut: TableCut | undefined;
};
