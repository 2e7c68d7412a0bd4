import type { Style } from './style.ts';

/** From a running head down to the type area, in points: half a line. */
export function headDistance({ roles }: Style): number {
  return roles.provenance.lineHeight / 2;
}
