/** Does one thing after another, and of what is wanted meanwhile the newest alone. */
export type Newest<Value> = {
  readonly want: (value: Value) => void;
  /** Whether something newer than what is being done is wanted. */
  readonly isBehind: () => boolean;
};

export function newest<Value>(run: (value: Value) => Promise<void>): Newest<Value> {
  let waiting: { readonly value: Value } | undefined;
  let isRunning = false;
  async function work(): Promise<void> {
    isRunning = true;
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await run(value);
    }
    isRunning = false;
  }
  return {
    want: (value) => {
      waiting = { value };
      if (!isRunning) void work();
    },
    isBehind: () => waiting !== undefined,
  };
}
