import type { Typesetter } from './typesetter.ts';

/**
 * Remembers what `make` gave for a key in a look. What has problems is made anew each time, so that each place and each
 * layout tells of them.
 */
export function memory<K extends object, T>() {
  const known = new WeakMap<K, Map<string, T>>();
  return (key: K, look: string, typesetter: Typesetter, make: () => T): T => {
    const looks = known.get(key) ?? new Map<string, T>();
    known.set(key, looks);
    const before = typesetter.doubts();
    const made = looks.get(look) ?? make();
    if (typesetter.doubts() === before) looks.set(look, made);
    return made;
  };
}
