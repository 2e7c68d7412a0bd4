import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { version } from '../bundled/index.ts';
import { isSystemError, packageFolder, readBytesIfThere } from '../files/index.ts';
import { readBody, TooLong } from './body.ts';
import {
  type Folder,
  FolderGone,
  fitName,
  isFit,
  LinkAway,
  longestSource,
  openFolder,
  openFonts,
  UnfitName,
} from './folder.ts';
import { givenToken, hasToken, isFromHere, safeHeaders } from './guard.ts';
import { openBrowser } from './open-browser.ts';
import { type Said, sayings } from './sayings.ts';
import { createTickets, type Tickets } from './tickets.ts';
import { startWork, type Work } from './work.ts';

/** A studio that runs. */
export type Studio = {
  /** To be opened in a browser: with the token that every request must carry, behind `#`, so that no log keeps it. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

export type StudioOptions = {
  readonly folder: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly fontDir: string | undefined;
  /** Whether the address is opened in the browser. */
  readonly open: boolean;
};

/** Serves the page and what it asks for, on this machine only; throws the system's error where the port is taken. */
export async function startStudio({ folder, port, fontDir, open }: StudioOptions): Promise<Studio> {
  const token = randomBytes(24).toString('base64url');
  const work = startWork(openFonts(fontDir));
  const tickets = createTickets();
  const room: Room = { folder: openFolder(folder), work, token, tickets, port: () => portOf(server) };
  const server = createServer((request, response) => void serve(request, response, room));
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', settle);
  });
  const address = `http://127.0.0.1:${portOf(server)}/#`;
  if (open) openBrowser(`${address}!${tickets.issue()}`);
  return {
    address: `${address}${token}`,
    close: async () => {
      work.end();
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

type Room = {
  readonly folder: Folder;
  readonly work: Work;
  readonly token: string;
  readonly tickets: Tickets;
  readonly port: () => number;
};

/** What is answered: JSON, or bytes as they are. */
type Answer = { readonly status: number; readonly type: string; readonly body: string | Uint8Array };

async function serve(request: IncomingMessage, response: ServerResponse, room: Room): Promise<void> {
  const { status, type, body } = await answer(request, room);
  // What is left of a body that is too long is not waited for.
  const ending = status === 413 ? { Connection: 'close' } : {};
  response.writeHead(status, { ...safeHeaders, ...ending, 'Content-Type': type });
  response.end(request.method === 'HEAD' ? '' : body);
}

async function answer(request: IncomingMessage, room: Room): Promise<Answer> {
  if (!isFromHere(request, room.port())) return refuse(403, 'foreign');
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!url.pathname.startsWith('/api/')) return asset(request, url.pathname);
    const asked = `${request.method} ${url.pathname}`;
    if (asked === 'POST /api/enter') return enter(request, room);
    if (!hasToken(request, room.token)) return refuse(403, 'token');
    const route = routes[asked];
    return route ? await route(request, url.searchParams, room) : refuse(404, 'unknown');
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Answer {
  if (error instanceof TooLong) return refuse(413, 'large');
  if (error instanceof UnfitName) return refuse(400, 'name');
  if (error instanceof LinkAway) return refuse(400, 'link');
  if (error instanceof FolderGone) return refuse(404, 'folder');
  if (error instanceof z.ZodError || error instanceof SyntaxError) return refuse(400, 'request');
  const code = error instanceof TypeError && 'code' in error ? error.code : undefined;
  if (code === 'ERR_INVALID_URL') return refuse(404, 'unknown');
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refuse(415, 'encoding');
  if (isSystemError(error)) return refuse(500, error.code === 'ENOSPC' ? 'full' : 'system');
  return refuse(500, 'failed');
}

function refuse(status: number, why: keyof typeof sayings): Answer {
  const said: Said = sayings[why];
  return json({ why, refused: said }, status);
}

function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A file of the page, as Vite has built it. */
function asset({ method }: IncomingMessage, path: string): Answer {
  const name = path === '/' ? '/index.html' : path;
  const type = types[extname(name)];
  const isPlain = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/u.test(name);
  const bytes =
    isPlain && type && (method === 'GET' || method === 'HEAD')
      ? readBytesIfThere(join(packageFolder, 'dist/page', name))
      : undefined;
  return bytes && type ? { status: 200, type, body: bytes } : refuse(404, 'unknown');
}

/** Gives the token for a ticket. */
function enter(request: IncomingMessage, { tickets, token }: Room): Answer {
  return tickets.take(givenToken(request)) ? json({ token }) : refuse(403, 'token');
}

type Route = (request: IncomingMessage, query: URLSearchParams, room: Room) => Promise<Answer>;

const tab = z.string().max(64);
const path = z.string().max(1024);
const format = z.enum(['docx', 'pdf', 'md', 'html']);
const language = z.enum(['zh', 'en']);
const lookSchema = z.strictObject({ tab, name: z.string().max(1024), text: z.string(), language });
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
};

function fileOf(made: Uint8Array | 'forgotten' | undefined, type: string): Answer {
  if (made === 'forgotten') return refuse(410, 'forgotten');
  return made ? { status: 200, type, body: made } : refuse(404, 'unmade');
}

const routes: Readonly<Record<string, Route>> = {
  'GET /api/state': async (_, __, { folder }) =>
    json({ folder: folder.name, sources: folder.list(), largestFile, version: version() }),
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
    const { workspace } = folder.now(name);
    const named = { ...asked, name };
    const look = await work.ask<'look'>({ do: 'look', request: named, project: folder.workspace() });
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
