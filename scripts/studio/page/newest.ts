/** Does one thing after another, and of what is wanted meanwhile the newest alone. */
export type Newest<Value> = {
  /** Settles when this, or what was wanted later, is done. */
  readonly want: (value: Value) => Promise<void>;
  /** Whether something newer than what is being done is wanted. */
  readonly isBehind: () => boolean;
};

export function newest<Value>(run: (value: Value) => Promise<void>): Newest<Value> {
  let waiting: { readonly value: Value } | undefined;
  let working: Promise<void> | undefined;
  async function work(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await run(value);
    }
    working = undefined;
  }
  return {
    want: (value) => {
      waiting = { value };
      working ??= work();
      return working;
    },
    isBehind: () => waiting !== undefined,
  };
}
