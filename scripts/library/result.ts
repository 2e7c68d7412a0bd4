import { type Problem, settle, stops } from '../problem/index.ts';

/** What every function gives beside its values. */
export type Found = {
  /** Whether all went well: there is no error, and with `strict` no warning. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by file, so that a report can show their lines. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Everything found, as it is reported. */
export function foundOf(
  found: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  strict: boolean | undefined,
): Found {
  const problems = settle(found);
  return { ok: !stops(problems, strict), problems, texts };
}
