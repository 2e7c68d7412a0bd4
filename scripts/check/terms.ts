import { z } from 'zod';
import type { Result } from '../problem/index.ts';
import { readYaml, writtenText } from '../read/index.ts';

/** The schema of `terms.yaml`: by preferred form, the forms not to be used. */
export const termsSchema = z
  .record(
    z.string(),
    z.strictObject({
      variants: z.array(z.string().min(1)).min(1).describe('不该使用的写法'),
      reason: z.string().default('').describe('理由，随提示印出'),
    }),
  )
  .superRefine((terms, context) => {
    const preferredFor = new Map<string, string>();
    for (const [preferred, { variants }] of Object.entries(terms)) {
      for (const [index, variant] of variants.entries()) {
        const other = preferredFor.get(variant) ?? (Object.hasOwn(terms, variant) ? variant : undefined);
        preferredFor.set(variant, preferred);
        if (other === undefined) continue;
        const params = { rule: 'term-conflict', variant, other };
        context.addIssue({ code: 'custom', path: [preferred, 'variants', index], params });
      }
    }
  })
  .describe('用语表：应当使用的写法，及不该使用的写法');

/** `templates/terms.yaml`: names that must be written one way. */
export type Terms = readonly {
  readonly preferred: string;
  readonly variants: readonly string[];
  /** Shown with each finding; may be empty. */
  readonly reason: string;
}[];

/** Reads `terms.yaml`; a variant that is listed twice or is itself preferred is an error at its place. */
export function readTerms(bytes: Uint8Array, file: string): Result<Terms> {
  const { value: text, problems: misread } = writtenText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const { value, problems } = readYaml(text, file, termsSchema);
  const terms = value && Object.entries(value.value).map(([preferred, entry]) => ({ preferred, ...entry }));
  return { value: terms, problems };
}
