import type { IncomingMessage } from 'node:http';

/** A request's body that is longer than it may be. */
export class TooLong extends Error {}

/** The bytes of a request, at most so many; throws TooLong where there are more. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new TooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > most) throw new TooLong();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
