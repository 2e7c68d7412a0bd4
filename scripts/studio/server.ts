import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, json, refusalOf, refuse } from './answer.ts';
import { asset } from './asset.ts';
import { openFolder, openFonts } from './folder.ts';
import { givenToken, hasToken, isFromHere, safeHeaders } from './guard.ts';
import { openBrowser } from './open-browser.ts';
import { type RouteContext, routes } from './routes.ts';
import { createTickets, type Tickets } from './tickets.ts';
import { startWork } from './work.ts';

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

type Room = RouteContext & {
  readonly token: string;
  readonly tickets: Tickets;
  readonly port: () => number;
};

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

/** Gives the token for a ticket. */
function enter(request: IncomingMessage, { tickets, token }: Room): Answer {
  return tickets.take(givenToken(request)) ? json({ token }) : refuse(403, 'token');
}
