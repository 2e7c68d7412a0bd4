/** Does one thing after another, and of what is wanted meanwhile the newest alone. */
export type Newest<Value, Result> = {
  /** Settles with what the newest that was wanted meanwhile has given; rejects where that failed. */
  readonly want: (value: Value) => Promise<Result>;
  readonly isBusy: () => boolean;
};

export function newest<Value, Result>(run: (value: Value) => Promise<Result>): Newest<Value, Result> {
  let waiting: { readonly value: Value } | undefined;
  let working: Promise<Result> | undefined;
  async function work({ value }: { readonly value: Value }): Promise<Result> {
    waiting = undefined;
    try {
      const result = await run(value);
      return waiting ? await work(waiting) : result;
    } catch (error) {
      if (waiting) return await work(waiting);
      throw error;
    }
  }
  return {
    want: (value) => {
      waiting = { value };
      working ??= work(waiting).finally(() => {
        working = undefined;
      });
      return working;
    },
    isBusy: () => working !== undefined,
  };
}
