/**
 * Begins something for each item, at most `atOnce` at a time, and gives what they come to in the items' order. Where that
 * is not wanted to the end, or one fails, those that have begun are waited for.
 */
export async function* inOrder<Item, Value>(
  items: Iterable<Item>,
  atOnce: number,
  begin: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  const begun: Promise<Value>[] = [];
  try {
    for (const item of items) {
      begun.push(begin(item));
      const first = begun.length < atOnce ? undefined : begun.shift();
      if (first) yield await first;
    }
    for (let next = begun.shift(); next; next = begun.shift()) yield await next;
  } finally {
    await Promise.allSettled(begun);
  }
}
