import { firstPlaces } from './first-places.ts';
import { gather } from './gather.ts';
import type { Problem } from './problem.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Problems as they are reported: each once, those of one cause or one slip as one, of a rule the first places. */
export function settle(found: readonly Problem[]): Problem[] {
  const once = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return firstPlaces(withoutRepeats(gather(once)));
}
