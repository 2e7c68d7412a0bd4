import { z } from 'zod';
import { bookletForms } from '../document/index.ts';
import { choiceSchema } from '../model/index.ts';
import { languages } from '../problem/index.ts';
import { formats } from '../write/index.ts';
import type { CompareOptions } from './compare.ts';
import type { ImportOptions } from './import.ts';
import { mostJobs, type Options } from './options.ts';
import { schemaNames } from './schema-names.ts';

/** Options as a caller may give them: one that is undefined is left out. */
export type Loose<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined };

export const pathSchema = z.string().min(1, { error: 'expected a path' });
const common = {
  templates: pathSchema.optional(),
  strict: z.boolean().optional(),
  force: z.boolean().optional(),
};

export const optionsSchema: z.ZodType<Loose<Options>> = z.strictObject({
  ...common,
  sources: z.array(pathSchema).optional(),
  out: pathSchema.optional(),
  fontDir: pathSchema.optional(),
  formats: z.array(z.enum(formats)).min(1, { error: 'expected a format' }).optional(),
  only: z.enum(['overview', 'briefings']).optional(),
  zip: z.boolean().optional(),
  part: choiceSchema.optional(),
  booklet: z.enum(bookletForms).optional(),
  fix: z.boolean().optional(),
  jobs: z.int().min(1).max(mostJobs).optional(),
  shard: z
    .strictObject({ index: z.int().min(1), count: z.int().min(1) })
    .refine(({ index, count }) => index <= count, { error: 'expected an index of at most the count' })
    .optional(),
});

const changes = z.enum(['accepted', 'original']).optional();

export const importSchema: z.ZodType<Loose<ImportOptions>> = z.strictObject({
  ...common,
  output: pathSchema.optional(),
  changes,
  onto: pathSchema.optional(),
  dryRun: z.boolean().optional(),
  sheet: pathSchema.optional(),
  table: z.int().min(1).optional(),
  tables: z.literal('all').optional(),
  header: z.literal('none').optional(),
  report: pathSchema.optional(),
  language: z.enum(languages).optional(),
});

export const compareSchema: z.ZodType<Loose<CompareOptions>> = z.strictObject({
  output: pathSchema.optional(),
  table: z.boolean().optional(),
  force: common.force,
  changes,
  templates: common.templates,
  fontDir: pathSchema.optional(),
  language: z.enum(languages).optional(),
});

export const schemaNameSchema = z.enum(schemaNames);
