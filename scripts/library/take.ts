import type { z } from 'zod';

/** An argument as it was given; throws a TypeError that names what in it cannot be. */
export function take<Value>(argument: string, schema: z.ZodType<Value>, given: unknown): Value {
  const { success, error } = schema.safeParse(given);
  if (success) return given as Value;
  const told = error.issues.map(({ path, message }) => `${argument}${pathOf(path)}: ${message}`);
  throw new TypeError(told.join('; '));
}

/** As it is written in code: `.sources[0].text`, `.templates["overview.md.hbs"]`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^\w+$/.test(String(part)) ? `.${String(part)}` : `[${JSON.stringify(String(part))}]`;
    })
    .join('');
}
