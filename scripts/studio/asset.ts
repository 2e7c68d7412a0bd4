import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { packageFolder, readBytesIfThere } from '../files/index.ts';
import { type Answer, refuse } from './answer.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A file of the page, as Vite has built it. */
export function asset({ method }: IncomingMessage, path: string): Answer {
  const name = path === '/' ? '/index.html' : path;
  const type = types[extname(name)];
  const isPlain = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/u.test(name);
  const bytes =
    isPlain && type && (method === 'GET' || method === 'HEAD')
      ? readBytesIfThere(join(packageFolder, 'dist/page', name))
      : undefined;
  return bytes && type ? { status: 200, type, body: bytes } : refuse(404, 'unknown');
}
