import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Headers of every answer: nothing is fetched from elsewhere, shown in a frame, or kept. */
export const safeHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    // CodeMirror puts its style sheet into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/**
 * Whether a request is from our own page: its Host is ours, so that no foreign name leads here, and where the browser says
 * from which site it comes, it is ours, too.
 */
export function isFromHere({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return false;
  if (origin !== undefined && !hosts.some((one) => origin === `http://${one}`)) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The token that a request carries, or the ticket for it. */
export function givenToken({ headers }: IncomingMessage): string {
  return String(headers['x-yigao-token'] ?? '');
}

/** Whether a request carries the token of the page's address. */
export function hasToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(givenToken(request));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
