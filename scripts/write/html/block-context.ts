import type { Style } from '../../style/index.ts';

/** What a block is written with; `width` is the type area's, in points. */
export type BlockContext = {
  readonly style: Style;
  readonly width: number;
  /** The block before it is a table, too: what parts the two stands on the second. */
  readonly afterTable: boolean;
};
