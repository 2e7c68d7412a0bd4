/** Where a line begins and ends (exclusive); `width` leaves out the spaces that hang at its end. */
export type LineSpan = {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Of a justified paragraph that looks better ragged. */
  readonly ragged?: boolean;
};
