/** A source as read. `file` names it in messages; `name` is its file name without `.md`: the folder its documents go to. */
export type SourceFile = {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
};
