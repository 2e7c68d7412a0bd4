import { type Place, type Problem, problem } from '../problem/index.ts';

/** That a part of what is imported has more than any source may have; the limit in the words of both languages. */
export function beyondLimit(place: Place, part: Problem['values'], zh: string, en: string): Problem {
  return problem('import-too-large', place, { ...part, 'limit.zh': zh, 'limit.en': en });
}
