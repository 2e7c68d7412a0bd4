/** What is drawn on a page, in points from its upper left corner, y growing downwards. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly RuledLine[];
};

/** A box on the page: `top` is the smaller y. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Text drawn at one go. Its box reaches from the baseline to the height of a capital, white space at its ends left
 * out; `turned` text does not run from left to right, so its baseline is another side of the box than `bottom`.
 */
export type Run = Box & { readonly text: string; readonly turned: boolean };

/** A straight ruled line along x (`horizontal`) or y: `at` on the other axis, from `from` to `to`. */
export type RuledLine = {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** How far apart two coordinates may lie and still be meant as one: lines have a width, and joins overlap by half of it. */
export const tolerance = 0.75;
