import { z } from 'zod';
import { isSystemError } from '../files/index.ts';
import { TooLong } from './body.ts';
import { FolderGone, LinkAway, UnfitName } from './folder.ts';
import { type Said, sayings } from './sayings.ts';

/** What is answered: JSON, or bytes as they are. */
export type Answer = { readonly status: number; readonly type: string; readonly body: string | Uint8Array };

/** What is answered where something was thrown. */
export function refusalOf(error: unknown): Answer {
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

export function refuse(status: number, why: keyof typeof sayings): Answer {
  const said: Said = sayings[why];
  return json({ why, refused: said }, status);
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
