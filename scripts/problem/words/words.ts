/**
 * The words of one rule. `{name}` is replaced by the problem's value of that name.
 * `expected` says what should stand there, `fix` what to do, `clause` which standard's clause asks for it.
 */
export type Words = {
  readonly message: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly clause?: string;
};
