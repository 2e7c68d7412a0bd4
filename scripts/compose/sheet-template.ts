import { z } from 'zod';
import { type Problem, problem, type Result, type TextPlace } from '../problem/index.ts';
import { cutFrontMatter, readYaml, writtenText } from '../read/index.ts';

/** What a further template is filled for, once each: each unit that stands in a column is one. */
export type Per = 'attachment' | 'programme' | 'task' | { readonly column: string };

const text = z.string().trim().min(1);
const expected = 'programme / task / attachment / {column: 责任单位}';

const headSchema = z.strictObject({
  per: z.union([z.enum(['programme', 'task', 'attachment']), z.strictObject({ column: text })], {
    error: expected,
  }),
  folder: text.optional(),
  page: z.enum(['overview', 'briefing']).default('briefing'),
});

/** A further template: what its front matter says, and its text without it. */
export type SheetTemplate = {
  readonly per: Per;
  readonly perPlace: TextPlace;
  /** The folder of its documents, as written; undefined where it is the file's own name. */
  readonly folder: string | undefined;
  readonly folderPlace: TextPlace;
  /** The page of the style sheet that its documents are set on. */
  readonly page: 'overview' | 'briefing';
  /** Its lines have their numbers: the front matter's are empty. */
  readonly body: Uint8Array;
};

/** Reads a further template's front matter; the rest is read with each source, for it may name columns. */
export function readSheetTemplate(bytes: Uint8Array, file: string): Result<SheetTemplate> {
  const { value: written, problems: misread } = writtenText(bytes, file);
  if (written === undefined || misread.length > 0) return { value: undefined, problems: misread };
  const cut = cutFrontMatter(written, file);
  if ('rule' in cut) return { value: undefined, problems: [headless(cut, file)] };
  const { value: head, problems } = readYaml(cut.text, file, headSchema, { firstLine: cut.firstLine });
  if (!head) return { value: undefined, problems };
  const { per, folder, page } = head.value;
  const body = written.slice(0, cut.end).replace(/[^\r\n]/gu, '') + written.slice(cut.end);
  const value = {
    per,
    perPlace: head.placeOf(['per']),
    folder,
    folderPlace: head.placeOf(['folder']),
    page,
    body: new TextEncoder().encode(body),
  };
  return { value, problems };
}

/** Where a template does not even begin with a front matter, it may not be meant as a further one. */
function headless(found: Problem, file: string): Problem {
  const isPlain = found.rule === 'empty-file' || found.rule === 'front-matter-missing';
  return isPlain && found.values.case === undefined ? unmarked(file) : found;
}

function unmarked(file: string): Problem {
  return problem('template-per-missing', { file, line: 1, column: 1 }, { template: file });
}
