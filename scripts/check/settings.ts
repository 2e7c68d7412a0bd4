import { z } from 'zod';
import type { Result } from '../problem/index.ts';
import { decodeText, readYaml } from '../read/index.ts';

const settingsSchema = z.strictObject({
  /** Columns a template leaves out on purpose: a warning instead of an error. */
  leftOut: z.array(z.string()).default([]),
});

/** `templates/check.yaml`: how strictly an office wants its documents checked. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { leftOut: [] };

/** Reads `check.yaml`; unknown keys and wrong values are reported with their places. */
export function readSettings(bytes: Uint8Array, file: string): Result<Settings> {
  const { value: text, problems: misread } = decodeText(bytes, file);
  if (text === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const { value, problems } = readYaml(text, file, settingsSchema);
  return { value: value?.value, problems };
}
