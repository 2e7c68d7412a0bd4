import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type Answer, json, refuse } from './answer.ts';
import { readBody } from './body.ts';
import { type Folder, fitName, isFit, longestSource } from './folder.ts';
import type { Work } from './work.ts';

/** What a studio works with. */
export type RouteContext = { readonly folder: Folder; readonly work: Work };

type Route = (request: IncomingMessage, query: URLSearchParams, context: RouteContext) => Promise<Answer>;

const tab = z.string().max(64);
const path = z.string().max(1024);
const format = z.enum(['docx', 'pdf', 'md', 'html', 'xlsx']);
const language = z.enum(['zh', 'en']);
const lookSchema = z.strictObject({
  tab,
  name: z.string().max(1024),
  text: z.string(),
  booklet: z.enum(['duplex', 'single-sided']).default('duplex'),
  language,
});
const documentSchema = z.strictObject({ tab, path, format });
const textsSchema = z.strictObject({ tab, path });
const zipSchema = z.strictObject({ tab, formats: z.array(format).min(1) });
const saveSchema = z.strictObject({
  name: z.string().max(1024),
  text: z.string(),
  base: z.string().nullable(),
});
const importSchema = z.strictObject({
  name: z.string().min(1).max(1024),
  language,
  sheet: z.string().min(1).optional(),
  table: z.coerce.number().int().min(1).optional(),
  changes: z.enum(['accepted', 'original']).optional(),
  header: z.literal('none').optional(),
});
const ontoSchema = importSchema.omit({ header: true }).extend({ tab });

/** As JSON writes it: a character takes six bytes at most. */
const longestJson = longestSource * 6;
/** The largest file that is imported, in bytes. */
const largestFile = 64 * 2 ** 20;

async function bodyOf<Body>(request: IncomingMessage, schema: z.ZodType<Body>): Promise<Body> {
  const bytes = await readBody(request, longestJson);
  return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

const media: Readonly<Record<z.infer<typeof format>, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  // Never shown as a page of ours.
  md: 'text/plain; charset=utf-8',
  html: 'application/octet-stream',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function fileOf(made: Uint8Array | 'forgotten' | undefined, type: string): Answer {
  if (made === 'forgotten') return refuse(410, 'forgotten');
  return made ? { status: 200, type, body: made } : refuse(404, 'unmade');
}

/** What the page asks for, by method and path: see protocol.ts. */
export const routes: Readonly<Record<string, Route>> = {
  'GET /api/state': async (_, __, { folder }) =>
    json({ folder: folder.name, sources: folder.list(), largestFile }),
  'GET /api/source': async (_, query, { folder }) => {
    const found = folder.read(query.get('name') ?? '');
    return found ? json(found) : refuse(404, 'missing');
  },
  'GET /api/now': async (_, query, { folder }) => json(folder.now(query.get('name') ?? '')),
  'PUT /api/source': async (request, _, { folder }) => {
    const { name, text, base } = await bodyOf(request, saveSchema);
    const other = folder.save(name, text, base);
    if (other === 'gone') return refuse(404, 'gone');
    return other ? json(other, 409) : json(folder.read(name));
  },
  'POST /api/look': async (request, _, { folder, work }) => {
    const asked = await bodyOf(request, lookSchema);
    // A name that cannot be is told when it is saved: what is typed is looked at all the same.
    const name = isFit(asked.name) ? asked.name : fitName(asked.name);
    const { project, sha256: workspace } = folder.workspace();
    const look = await work.ask<'look'>({ do: 'look', request: { ...asked, name }, project });
    // A later look of the page has overtaken it.
    return look ? json({ ...look, name, workspace }) : { ...json({}), status: 204, body: '' };
  },
  'POST /api/document': async (request, _, { work }) => {
    const asked = await bodyOf(request, documentSchema);
    return fileOf(await work.ask<'document'>({ do: 'document', request: asked }), media[asked.format]);
  },
  'POST /api/texts': async (request, _, { work }) => {
    const asked = await bodyOf(request, textsSchema);
    const texts = await work.ask<'texts'>({ do: 'texts', request: asked });
    return texts === 'forgotten' ? refuse(410, 'forgotten') : json(texts);
  },
  'POST /api/zip': async (request, _, { work }) => {
    const asked = await bodyOf(request, zipSchema);
    return fileOf(await work.ask<'zip'>({ do: 'zip', request: asked }), 'application/zip');
  },
  'POST /api/import': async (request, query, { work }) => {
    const { name, language: spoken, ...options } = importSchema.parse(Object.fromEntries(query));
    const bytes = await readBody(request, largestFile);
    const made = await work.ask<'import'>({ do: 'import', file: { name, bytes }, options, language: spoken });
    return json({ ...made, name: fitName(name) });
  },
  'POST /api/onto': async (request, query, { work }) => {
    const { tab, name, language, ...options } = ontoSchema.parse(Object.fromEntries(query));
    const bytes = await readBody(request, largestFile);
    const made = await work.ask<'onto'>({ do: 'onto', tab, file: { name, bytes }, options, language });
    return made === 'forgotten' ? refuse(410, 'forgotten') : json(made);
  },
};
