import { z } from 'zod';
import { bookletForms } from '../document/index.ts';
import { choiceSchema } from '../model/index.ts';
import { formats } from '../write/index.ts';
import type { ImportedFile, ImportOptions } from './import-options.ts';
import type { Project } from './project.ts';

const aText = 'expected a string or a Uint8Array';
const text = z
  .union([z.string(), z.instanceof(Uint8Array)], { error: aText })
  // Written as UTF-8 it would be another character.
  .refine((given) => typeof given !== 'string' || !/\p{Surrogate}/u.test(given), {
    error: 'has half of a surrogate pair, which is no character',
  });
const name = z.string().min(1, { error: 'expected a name' });
const source = z.strictObject({ name, text });

const project = {
  sources: z.array(source),
  templates: z
    .record(z.templateLiteral([z.string(), '.md.hbs']), text.optional(), {
      error: ({ code }) => (code === 'invalid_key' ? 'expected a name that ends with .md.hbs' : undefined),
    })
    .optional(),
  style: text.optional(),
  terms: text.optional(),
  settings: text.optional(),
  fonts: z.record(z.string(), z.instanceof(Uint8Array, { error: 'expected a Uint8Array' })).optional(),
  only: z.enum(['overview', 'briefings']).optional(),
  part: choiceSchema.optional(),
  booklet: z.enum(bookletForms).optional(),
  formats: z.array(z.enum(formats)).min(1, { error: 'expected a format' }).optional(),
  strict: z.boolean().optional(),
};

export const projectSchema: z.ZodType<Project> = z.strictObject(project);

export const importedSchema: z.ZodType<ImportedFile> = z.strictObject({
  name,
  bytes: z.instanceof(Uint8Array, { error: 'expected a Uint8Array' }),
});

export const importSchema: z.ZodType<ImportOptions> = z.strictObject({
  changes: z.union([z.enum(['accepted', 'original']), z.array(z.boolean())]).optional(),
  sheet: z.string().min(1).optional(),
  table: z.int().min(1).optional(),
  header: z.literal('none').optional(),
  onto: source.optional(),
  templates: project.templates,
  style: project.style,
  strict: project.strict,
});
