import { z } from 'zod';
import type { Choice } from './choice.ts';

const name = z.string().min(1, { error: 'expected a text' });

/** A choice as a caller may give it: it must choose something. */
export const choiceSchema: z.ZodType<Choice> = z
  .strictObject({
    programmes: z.array(name).optional(),
    where: z.array(z.strictObject({ column: name, text: name })).optional(),
    renumber: z.boolean().optional(),
  })
  .refine(({ programmes = [], where = [] }) => programmes.length + where.length > 0, {
    error: 'expected programmes or where',
  });
