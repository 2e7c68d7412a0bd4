import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attachment, readAttachment } from '../../scripts/model/index.ts';

const folder = join(import.meta.dirname, 'cases');

/** Pairs of small sources, each named after what somebody did to the old one. */
export const changesCases: readonly string[] = readdirSync(folder).sort();

/** The two versions of a case, and the file of its expected list. */
export function changesCase(name: string): { before: Attachment; after: Attachment; list: string } {
  const [before, after] = [read(name, 'old.md'), read(name, 'new.md')];
  return { before, after, list: join(folder, name, 'list.txt') };
}

function read(name: string, file: string): Attachment {
  const { value, problems } = readAttachment(readFileSync(join(folder, name, file)), file);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!value || errors.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}
